using CareersData.Documents;
using CareersData.Import;
using TestKit;

namespace CareersData.Tests;

/// <summary>Hands small data to the code under test, without a disk.</summary>
internal static class SmallDataChecking
{
    internal static readonly DateOnly Today = new(2026, 11, 21);

    internal static List<DataFile> ToFiles(this SmallData data) => [.. data.Files.Select(file => new DataFile(file.Key, file.Value))];

    internal static IReadOnlyList<DataProblem> Check(this SmallData data) => DataCheck.Check(data.ToFiles(), Today, out _);

    internal static CatalogueDocuments Documents(this SmallData data)
    {
        Assert.Empty(DataCheck.Check(data.ToFiles(), Today, out var documents));
        return documents;
    }
}
