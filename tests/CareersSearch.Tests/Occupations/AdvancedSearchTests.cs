using CareersCatalogue.Ports;
using CareersSearch.Occupations;
using CareersSearch.Understanding;
using CareersSearch.Tests.Evaluation;
using TestKit;

namespace CareersSearch.Tests.Occupations;

public sealed class AdvancedSearchTests
{
    private static readonly IOccupationSearch Search = new OccupationSearchFactory().Build(SmallCatalogue.Create());

    [Theory]
    [InlineData("title:nurse", "adult-nurse", "mental-health-nurse", "stroke-nurse")]
    [InlineData("title:nurse -specialismOf:*", "adult-nurse", "mental-health-nurse")]
    [InlineData("name:\"assistant nursing\"~2", "healthcare-assistant")]
    [InlineData("name:\"assistant nursing\"~1")]
    [InlineData("+family:estates +band:[4 TO 5]", "electrician")]
    [InlineData("family:estates AND band:{4 TO 5]")]
    [InlineData("register:hcpc", "paramedic")]
    [InlineData("setting:(outdoors OR ambulance)", "gardener", "paramedic")]
    [InlineData("interest:technology AND level:0", "cyber-security-analyst", "data-analyst")]
    [InlineData("route:degree -title:nurse", "paramedic")]
    [InlineData("subject:physics")]
    [InlineData("gardn~1", "gardener")]
    [InlineData("gardn")]
    [InlineData("/cyber.*/", "cyber-security-analyst")]
    public void SearchAdvanced_Query_IsTakenAtItsWord(string query, params string[] expected) =>
        Assert.Equal(expected.Order(), Slugs(Search.SearchAdvanced(query)).Order());

    [Fact]
    public void SearchAdvanced_Boost_DecidesTheOrder()
    {
        Assert.Equal("paramedic", Slugs(Search.SearchAdvanced("title:paramedic^9 OR title:gardener"))[0]);
        Assert.Equal("gardener", Slugs(Search.SearchAdvanced("title:paramedic OR title:gardener^9"))[0]);
    }

    [Fact]
    public void SearchAdvanced_Where_KeepsOnlyThose() => Assert.Equal(
        ["stroke-nurse"], Slugs(Search.SearchAdvanced("title:nurse", entry => entry.Parent is not null)));

    [Theory]
    [InlineData("title:(nurse", 12, "A closing bracket is expected, but the query ends.")]
    [InlineData("nurse titel:x", 6, "There is no field 'titel'.")]
    [InlineData("((((((((( x )))))))))", 8, "Brackets lie more than 8 deep in each other.")]
    public void SearchAdvanced_Mistake_SaysWhereAndWhat(string query, int position, string message)
    {
        var outcome = Search.SearchAdvanced(query);
        Assert.Empty(outcome.Hits);
        Assert.Equal(new(position, message), outcome.Error);
    }

    [Fact]
    public void SearchAdvanced_LongestQuery_IsRead() =>
        Assert.Null(Search.SearchAdvanced(new('x', AdvancedSearch.Limits.MaximumCharacters)).Error);

    [Fact]
    public void SearchAdvanced_OneCharacterMore_IsRefused() => Assert.NotNull(Search.SearchAdvanced(new('x', 501)).Error);

    [Fact]
    public void AdvancedFields_Names_AreUniqueAndTheDefaultIsFirst()
    {
        var names = Search.AdvancedFields.Select(field => field.Name).ToArray();
        Assert.Equal(AdvancedField.Default, names[0]);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void AdvancedFields_Examples_AreUnderstood() =>
        Assert.All(Search.AdvancedFields, field => Assert.Null(Search.SearchAdvanced(field.Example).Error));

    [Fact]
    public void AdvancedFields_Page_ExplainsEachInItsRow()
    {
        var page = File.ReadAllText(Path.Combine(Surroundings.Find("docs")!, "search-syntax.md"));
        var rows = Search.AdvancedFields.Select(field => $"| `{field.Name}` | {field.Description} | `{field.Example}` |\n");
        Assert.EndsWith(string.Concat(rows), page, StringComparison.Ordinal);
    }

    [Fact]
    public void SearchAdvanced_SearchWithoutTheSyntax_Refuses()
    {
        IOccupationSearch plain = new TitleSearch(SmallCatalogue.Create());
        Assert.Empty(plain.AdvancedFields);
        Assert.NotNull(plain.SearchAdvanced("nurse").Error);
    }

    private static List<string> Slugs(AdvancedSearchOutcome outcome)
    {
        Assert.Null(outcome.Error);
        return [.. outcome.Hits.Select(hit => hit.Entry.Occupation.Slug.Value)];
    }

    [Theory]
    [InlineData("title:nurse", "title: Adult [nurse]")]
    [InlineData("title:nurs* -title:stroke", "title: Adult [nurse]")]
    [InlineData("title:nurss~1", "title: Adult [nurse]")]
    [InlineData("title:/n.rs/", "title: Adult [nurse]")]
    [InlineData("title:gardener")]
    [InlineData("title:(")]
    public void HighlightAdvanced_Query_MarksTheFieldsItNames(string query, params string[] expected) => Assert.Equal(
        expected,
        Search.HighlightAdvanced(query, SmallCatalogue.Create().Find("adult-nurse")!).Select(highlight =>
            $"{highlight.Field}: {string.Concat(highlight.Fragments.Select(piece => piece.Matched ? $"[{piece.Text}]" : piece.Text))}"));
}
