using CareersSearch.Evaluation;

namespace CareersSearch.Tests.Evaluation;

/// <summary>The judged queries of the repository, or those that lie beside it.</summary>
internal static class JudgedQueries
{
    internal static string? Path { get; } = new[] { Surroundings.Find("data/eval"), Surroundings.Find("../shared/eval") }
        .FirstOrDefault(path => path is not null && File.Exists(System.IO.Path.Combine(path, "search-queries.tsv")));

    internal static IReadOnlyList<JudgedQuery> Load()
    {
        var judged = JudgedSet.Read(Path!);
        Assert.Empty(judged.Problems);
        return judged.Queries;
    }
}
