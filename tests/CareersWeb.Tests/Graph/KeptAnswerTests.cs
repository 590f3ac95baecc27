using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace CareersWeb.Tests.Graph;

/// <summary>Queries by hash, and answers that browsers and proxies may keep.</summary>
public sealed class KeptAnswerTests
{
    private const string Query = "query Q($w: String! = \"e\") { search(query: $w) { nodes { title summary tasks rewarding challenging } } }";

    private static readonly string ByHash = "extensions=" + Uri.EscapeDataString(Extensions);

    private readonly ChangingCatalogue _catalogue = new();

    private static string Extensions =>
        $"{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)))}\"}}}}";

    [Fact]
    public async Task QueryByHash_WhileTheReleaseStays_IsNotModifiedAndNotExecuted()
    {
        await using var host = await StartAsync();
        using var unknown = await host.GetAsync(ByHash);
        Assert.Equal("no-store", unknown.Headers.CacheControl!.ToString());
        Assert.Contains("PersistedQueryNotFound", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var registered = await host.PostAsync($"{{\"query\":{JsonSerializer.Serialize(Query)},\"extensions\":{Extensions}}}");
        Assert.Equal("no-store", registered.Headers.CacheControl!.ToString());

        using var first = await host.GetAsync(ByHash);
        Assert.Equal("public, max-age=60", first.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept", "Accept-Encoding"], first.Headers.Vary);
        Assert.Equal(await registered.Content.ReadAsStringAsync(), await first.Content.ReadAsStringAsync());
        var runs = _catalogue.Searches;
        Assert.Equal(2, runs);

        using var again = await host.GetAsync(ByHash, ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal((first.Headers.ETag, 0), (again.Headers.ETag, (await again.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(["Accept", "Accept-Encoding"], again.Headers.Vary);
        Assert.Equal(runs, _catalogue.Searches);
    }

    [Fact]
    public async Task QueryByGet_WhenAnotherReleaseIsServed_IsAnsweredAnew()
    {
        await using var host = await StartAsync();
        var asked = "query=" + Uri.EscapeDataString(Query);
        using var first = await host.GetAsync(asked);
        _catalogue.Serve("another");
        using var again = await host.GetAsync(asked, ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.OK, 2), (again.StatusCode, _catalogue.Searches));
        Assert.NotEqual(first.Headers.ETag, again.Headers.ETag);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Answer_InAnyEncoding_HasOneTagWhichHoldsForAll(string accepted, string? encoding)
    {
        await using var host = await StartAsync();
        var asked = "query=" + Uri.EscapeDataString(Query);
        using var plain = await host.GetAsync(asked);
        using var encoded = await host.GetAsync(asked, ("Accept-Encoding", accepted));
        Assert.Equal(encoding is null ? [] : [encoding], encoded.Content.Headers.ContentEncoding);
        Assert.True(encoded.Headers.ETag!.IsWeak);
        Assert.Equal(plain.Headers.ETag, encoded.Headers.ETag);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), CompressionTests.Decoded(await encoded.Content.ReadAsByteArrayAsync(), encoding));
    }

    [Fact]
    public async Task Conversation_IsNeverKept()
    {
        await using var host = await StartAsync();
        using var answer = await host.PostAsync("{\"query\":\"mutation { sendMessage(input: { text: \\\"hi\\\" }) { conversationId replies { text } } }\"}");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Null(answer.Headers.ETag);
    }

    private Task<GraphHost> StartAsync() => GraphHost.StartAsync(services => services.AddSingleton<ICatalogue>(_catalogue));

    private sealed class ChangingCatalogue : ICatalogue
    {
        public ChangingCatalogue() => Current = Release(SmallCatalogue.Create());

        public CatalogueSnapshot Current { get; private set; }

        public int Searches { get; private set; }

        public void Serve(string version) => Current = Release(SmallCatalogue.Create(version));

        private CatalogueSnapshot Release(Catalogue catalogue) => new(catalogue, new CountingSearch(this, new TitleSearch(catalogue)));

        private sealed class CountingSearch(ChangingCatalogue counter, IOccupationSearch search) : IOccupationSearch
        {
            public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null)
            {
                counter.Searches++;
                return search.Search(text, where);
            }

            public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) => search.Highlight(text, entry);

            public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) => search.Suggest(prefix, maximum);
        }
    }
}
