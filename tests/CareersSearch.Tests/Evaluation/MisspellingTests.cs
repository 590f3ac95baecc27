using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Occupations;
using Xunit.Abstractions;

namespace CareersSearch.Tests.Evaluation;

/// <summary>Words of titles spelt wrongly find their occupations; what is no word finds nothing.</summary>
public sealed class MisspellingTests(ITestOutputHelper output)
{
    private const int ShortestWord = 6;
    private const int MostTitles = 40; // a word of more titles is not telling: nobody means one job by it
    private const int SlipsOfAWord = 6;
    private const double LeastShare = 0.95;
    private static readonly Lazy<(Catalogue Catalogue, OccupationSearch Search)> Real = new(() =>
    {
        var catalogue = DataFolder.Load();
        return (catalogue, new(catalogue));
    });

    [JudgedFact]
    public void Search_TitleWordSpeltWrongly_IsAmongTheFirstThree()
    {
        var (catalogue, search) = Real.Value;
        var slips = new Slips(7);
        var known = catalogue.Entries.SelectMany(entry => OccupationField.All.SelectMany(field => field.Texts(entry))).SelectMany(EnglishAnalysis.Words.Terms)
            .ToHashSet(StringComparer.Ordinal);
        var words = catalogue.Entries.SelectMany(entry => EnglishAnalysis.Words.Terms(entry.Occupation.Title).Select(word => (Word: word, Entry: entry)))
            .GroupBy(pair => pair.Word, pair => pair.Entry, StringComparer.Ordinal)
            .Where(group => group.Key.Length >= ShortestWord && group.Count() <= MostTitles).OrderBy(group => group.Key, StringComparer.Ordinal);
        var alone = new List<bool>();
        var inTitles = new List<bool>();
        foreach (var word in words)
        {
            foreach (var typed in slips.Of(word.Key, SlipsOfAWord).Where(typed => !known.Contains(typed)))
            {
                alone.Add(search.Search(typed).Hits.Take(3).Any(hit => Names(hit.Entry).Contains(Stemming.Of(word.Key))));
                var title = word.First().Occupation.Title.ToLowerInvariant().Replace(word.Key, typed, StringComparison.Ordinal);
                inTitles.Add(search.Search(title).Hits.Take(3).Any(hit => hit.Entry == word.First()));
            }
        }
        output.WriteLine($"{alone.Count} words alone {Share(alone):0.000}, in titles {Share(inTitles):0.000}");
        Assert.True(alone.Count > 3_000);
        Assert.InRange(Share(alone), LeastShare, 1);
        Assert.InRange(Share(inTitles), LeastShare, 1);
    }

    [Theory]
    [InlineData("asdfgh")]
    [InlineData("purple monkey")]
    [InlineData("qwertyuiop")]
    [InlineData("blah blah")]
    [InlineData("lorem ipsum")]
    [InlineData("unicorn")]
    [InlineData("pirate")]
    [InlineData("skibidi")]
    [InlineData("rizz")]
    [InlineData("poiuyt")]
    [InlineData("6767")]
    public void Search_Nonsense_FindsNothing(string typed)
    {
        if (DataFolder.Path is not null) Assert.Empty(Real.Value.Search.Search(typed).Hits);
    }

    private static HashSet<string> Names(CatalogueEntry entry) =>
        entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title).SelectMany(EnglishAnalysis.Words.Terms).Select(Stemming.Of).ToHashSet(StringComparer.Ordinal);

    private static double Share(List<bool> found) => found.Average(one => one ? 1.0 : 0);
}
