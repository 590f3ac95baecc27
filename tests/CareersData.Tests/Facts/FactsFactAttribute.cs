using TestKit;

namespace CareersData.Tests.Facts;

/// <summary>A fact that needs the collected facts beside the project; skipped with the reason where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactsFactAttribute : FactAttribute
{
    public FactsFactAttribute()
    {
        if (!File.Exists(PathOf("occupations.tsv"))) Skip = "The collected facts (../shared/facts) are not there.";
    }

    /// <summary>The rows of a list of facts, each a value by its column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(IReadOnlyDictionary<string, string> (values) =>
            columns.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>The repository's data folder.</summary>
    internal static string DataFolder => Path.Combine(RepositoryFolder.Root, "data");

    private static string PathOf(string file) => Path.Combine(RepositoryFolder.Root, "..", "shared", "facts", file);
}
