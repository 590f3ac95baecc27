using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;
using CareersWeb.Site.Explorer;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>What the list of jobs shows of what the search understood; every wish comes off by a plain link.</summary>
public sealed class UnderstoodQueryTests
{
    [Fact]
    public async Task Wishes_AreChips_AndLinksTakeThemOff()
    {
        await using var host = await StartAsync();
        var page = await host.ReadAsync("/occupations?q=nurse+no+uni+part+time&family=nursing");

        Assert.Equal(["Take off No need to go to university×", "Take off Part time×"], page.AllWords(".understood .chip"));
        Assert.Equal(
            ["/occupations?q=nurse%20no%20uni%20part%20time&family=nursing&ignore=no-university", "/occupations?q=nurse%20no%20uni%20part%20time&family=nursing&ignore=part-time"],
            page.Links(".understood .chip"));
    }

    [Fact]
    public async Task WishTakenOff_StaysOffOnOtherPages_AndComesBackByALink()
    {
        await using var host = await StartAsync();
        var page = await host.ReadAsync("/occupations?q=nurse+no+uni+part+time&ignore=no-university");

        Assert.Equal(["Take off Part time×"], page.AllWords(".understood .chip"));
        Assert.Contains("/occupations?q=nurse%20no%20uni%20part%20time", page.Links(".understood p a"));
    }

    [Fact]
    public async Task WishLetGo_IsSaid()
    {
        await using var host = await StartAsync();

        Assert.Contains("Nothing fits that.", (await host.ReadAsync("/occupations?q=nurse+on+the+moon")).QuerySelector("#results")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing fits that.", (await host.ReadAsync("/occupations?q=nurse")).QuerySelector("#results")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingSearchedFor_ShowsNoWishes()
    {
        await using var host = await StartAsync();

        Assert.Null((await host.ReadAsync("/occupations")).QuerySelector(".understood"));
    }

    [Fact]
    public async Task IgnoredWishes_AtTheLimitAreRead_OneMoreIsLeftOut()
    {
        var search = new WishfulSearch(SmallCatalogue.Create());
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(SmallCatalogue.Create(), search)));
        var ids = Enumerable.Range(0, OccupationQuery.MaximumIgnored + 1).Select(number => $"wish-{number}").ToList();
        await host.ReadAsync($"/occupations?q=nurse&{string.Join('&', ids.Select(id => $"ignore={id}"))}");

        Assert.Equal(ids.Take(OccupationQuery.MaximumIgnored), search.Asked!.Ignored);
    }

    private static Task<PageHost> StartAsync()
    {
        var catalogue = SmallCatalogue.Create();
        return PageHost.StartAsync(new FixedCatalogue(new(catalogue, new WishfulSearch(catalogue))));
    }

    /// <summary>Finds everything, and understands two wishes and one that nothing meets.</summary>
    private sealed class WishfulSearch(Catalogue catalogue) : IOccupationSearch
    {
        private readonly WishReader _reader = new(catalogue, word => word);

        public SearchRequest? Asked { get; private set; }

        public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => Search(new SearchRequest(text) { Where = where });

        public SearchOutcome Search(SearchRequest request)
        {
            Asked = request;
            return new([.. catalogue.Entries.Select(entry => new SearchHit(entry, 1, SearchMatch.Words))], null, [])
            {
                Understood = [.. _reader.Read(request.Text.Split(' '), []).Wishes
                    .Where(wish => wish.Meaning.Kind != WishKind.Like && !request.Ignored.Contains(wish.Meaning.Id)).Select(wish => new UnderstoodWish("", wish.Meaning))],
                LetGo = request.Text.Contains("moon", StringComparison.Ordinal) ? [new("on the moon", "Nothing fits that.", "moon")] : [],
            };
        }

        public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => [];

        public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => [];
    }
}
