using System.Text.Json;
using CareersData.Import;
using CareersData.Import.Rules;

namespace CareersData.Tests.Import;

public sealed class RealDataTests
{
    [Fact]
    public async Task Check_DataOfThisRepository_FindsNothing()
    {
        var folder = await DataFolderReader.ReadAsync(RealData.Folder, CancellationToken.None);

        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var problems = folder.Problems.Concat(DataCheck.Check(folder.Files, today, out var documents)).ToList();
        problems.AddRange(DataRules.OfTheCalendar.SelectMany(rule => rule(documents, today)));

        Assert.True(problems.Count == 0, $"{problems.Count} problems:\n{string.Join('\n', problems.Take(200))}");
    }

    [Fact]
    public async Task Start_DataOfThisRepository_ServesEveryOccupationWithItsWaysIn()
    {
        using var harness = new Harness();
        harness.Time.Now = DateTimeOffset.UtcNow;
        var process = harness.Over(RealData.Folder);

        await process.Loader.StartAsync(CancellationToken.None);

        var contents = process.Catalogue.Current.Catalogue.Contents;
        var files = Directory.GetFiles(Path.Combine(RealData.Folder, "occupations"), "*.json");
        Assert.Equal(files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), contents.Occupations.Select(occupation => occupation.Slug.Value).Order(StringComparer.Ordinal));
        Assert.Equal(files.Sum(WaysIn), contents.EntryRoutes.Count);
    }

    // Counted without the code under test.
    private static int WaysIn(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty("entryRoutes").GetArrayLength();
    }
}
