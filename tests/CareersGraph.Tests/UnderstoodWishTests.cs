using System.Text.Json;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;
using CareersGraph;
using CareersGraph.Filters;
using TestKit;

namespace CareersGraph.Tests;

/// <summary>What the API says of the wishes in a search, and that its filters keep what the wishes keep.</summary>
public sealed class UnderstoodWishTests
{
    private static readonly Catalogue Catalogue = SmallCatalogue.Create();
    private static readonly WishMeaning NoNights = WishRows.Of(Catalogue).Select(row => row.Refused).OfType<WishMeaning>().First(meaning => meaning.Id == "no-nights");

    public static TheoryData<string> Ids => [.. Meanings().Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Where_OfEveryWish_KeepsWhatTheWishKeeps(string id)
    {
        var condition = Meanings()[id].Condition;
        var data = await GraphClient.DataAsync($"{{ occupations(where: {WhereLiteral.Of(condition)}, first: 50) {{ nodes {{ slug }} }} }}");

        Assert.Equal(
            Catalogue.Entries.Where(condition.Holds).Select(entry => entry.Occupation.Slug.Value),
            data.GetProperty("occupations").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()));
    }

    [Fact]
    public void Where_TitleWithAQuotationMark_IsEscaped() =>
        Assert.Equal("""{ not: { title: { contains: "a\"b\\c" } } }""", WhereLiteral.Of(WishCondition.Of(WishFilters.Title, "a\"b\\c").TurnedRound()));

    [Fact]
    public async Task Search_SaysWhatItUnderstoodSkippedAndLetGo()
    {
        var search = new WishfulSearch();
        var answer = await GraphClient.AskAsync(Request(search), """
            { search(query: "no nights pls") { understood { id text label kind where } skipped relaxed { id text reason } } }
            """);

        Assert.Equal(
            """{"search":{"understood":[{"id":"no-nights","text":"no nights","label":"No nights","kind":"AVOID","where":"{ not: { workingPattern: [NIGHTS] } }"}],"skipped":["pls"],"relaxed":[{"id":"in-prison","text":"prison","reason":"None there."},{"id":null,"text":"zebra","reason":"No job has \u201Czebra\u201D in it, so it was left out."}]}}""",
            JsonSerializer.Serialize(answer.GetProperty("data")));
        Assert.True(search.Asked!.Understand);
        Assert.Empty(search.Asked.Ignored);
    }

    [Fact]
    public async Task Search_UnderstandAndIgnore_AreHandedOn()
    {
        var search = new WishfulSearch();
        await GraphClient.AskAsync(Request(search), """{ search(query: "no nights", understand: false, ignore: ["no-nights", "x"]) { totalCount } }""");

        Assert.Equal((false, "no-nights x"), (search.Asked!.Understand, string.Join(' ', search.Asked.Ignored)));
    }

    private static CareersRequest Request(WishfulSearch search) => new(new CatalogueSnapshot(Catalogue, search), () => new EchoConversation());

    private static Dictionary<string, WishMeaning> Meanings() => WishRows.Of(Catalogue).SelectMany(row => new[] { row.Wanted, row.Refused })
        .OfType<WishMeaning>().DistinctBy(meaning => meaning.Id).ToDictionary(meaning => meaning.Id);

    private sealed class WishfulSearch : IOccupationSearch
    {
        public SearchRequest? Asked { get; private set; }

        public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => Search(new SearchRequest(text));

        public SearchOutcome Search(SearchRequest request)
        {
            Asked = request;
            return new([], null, ["zebra"])
            {
                Understood = [new("no nights", NoNights)], Skipped = ["pls"], LetGo = [new("prison", "None there.", "in-prison")],
            };
        }

        public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => [];

        public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => [];
    }
}
