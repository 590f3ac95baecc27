using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CareersData.Keys;
using CareersWeb.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Limits;

[Collection(LimitedGroup.Name)]
public sealed class ApiLimitsTests(LimitedHost host)
{
    private const string Titles = "{ occupations(first: 100) { nodes { title } } }"; // 12 points

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private static int Remaining(HttpResponseMessage answer) =>
        int.Parse(Header(answer, "RateLimit")!.Split(";r=")[1].Split(';')[0], CultureInfo.InvariantCulture);

    [Fact]
    public async Task Answer_ToACall_TellsQuotaWindowAndWhatIsLeft()
    {
        using var answer = await host.AskAsync(host.NewAddress(), Titles);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("\"anonymous\";q=10000;w=3600", Header(answer, "RateLimit-Policy"));
        Assert.Equal("\"anonymous\";r=9988;t=3600", Header(answer, "RateLimit"));
    }

    [Fact]
    public async Task Answer_ToAThousandMixedCalls_IsExactToThePoint()
    {
        (string Query, int Points)[] calls =
        [
            (Titles, 12), ("{ occupations(first: 7) { nodes { title } } }", 2), ("{ rateLimit { remaining } }", 0), ("{ __typename }", 0), ("{ nosuch }", 0),
            ("{ occupations(first: 101) { totalCount } }", 0), ("{ routeTypes { occupations(first: 100) { nodes { related { title } } } } }", 0), ("{ broken", 0),
            ("""{ search(query: "nurse", first: 5) { nodes { title } edges { score } } }""", 4), ("{ catalogue { version } }", 1),
        ];
        var address = host.NewAddress();
        var left = 10_000;
        for (var round = 0; round < 1_000; round++)
        {
            var (query, points) = calls[round % calls.Length];
            using var answer = await host.AskAsync(address, query);
            left -= points;
            Assert.Equal(left, Remaining(answer));
            if (query.Contains("rateLimit", StringComparison.Ordinal))
                Assert.Equal(left, (await LimitedHost.ReadAsync(answer)).GetProperty("data").GetProperty("rateLimit").GetProperty("remaining").GetInt32());
        }

        Assert.Equal(10_000 - (100 * 19), left);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Call_PastTheLastPoint_Is429InPlainWordsUntilTheHourIsOver(string accept)
    {
        var address = host.NewAddress();
        for (var call = 0; call < 833; call++) (await host.AskAsync(address, Titles)).Dispose(); // 9,996 points
        using var refused = await host.AskAsync(address, Titles, ("Accept", accept));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal("\"anonymous\";r=4;t=3600", Header(refused, "RateLimit"));
        var error = (await LimitedHost.ReadAsync(refused)).GetProperty("errors")[0];
        Assert.Equal(
            "This call costs 12 points and 4 of your 10000 are left. You have all of them back in 60 minutes. The whole catalogue is one file: /download/occupations.jsonl",
            error.GetProperty("message").GetString());
        var download = error.GetProperty("extensions").GetProperty("download").GetString();
        using var file = await host.Client.GetAsync(download);
        Assert.Equal((HttpStatusCode.OK, null), (file.StatusCode, Header(file, "RateLimit")));
        Assert.Equal("RATE_LIMITED", error.GetProperty("extensions").GetProperty("code").GetString());
        using var smaller = await host.AskAsync(address, "{ occupations(first: 10) { nodes { title } } }");
        Assert.Equal(1, Remaining(smaller));
        using var neighbour = await host.AskAsync(host.NewAddress(), Titles);
        Assert.Equal(9_988, Remaining(neighbour));
        host.Move(TimeSpan.FromHours(1));
        using var later = await host.AskAsync(address, Titles);
        Assert.Equal(9_988, Remaining(later));
    }

    [Fact]
    public async Task Answer_WhateverItsStatus_TellsWhatIsLeft()
    {
        var address = host.NewAddress();
        using var wrong = await host.AskAsync(address, "{ nosuch }", ("Accept", "application/graphql-response+json"));
        using var method = await LimitedHost.SendAsync(host.Client, address, new(HttpMethod.Delete, "/graphql"));
        using var slash = await LimitedHost.SendAsync(host.Client, address, new(HttpMethod.Get, "/GraphQL/?query={__typename}"));
        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK], [wrong.StatusCode, method.StatusCode, slash.StatusCode]);
        Assert.All([wrong, method, slash], answer => Assert.Equal("\"anonymous\";r=10000;t=3600", Header(answer, "RateLimit")));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/")]
    [InlineData("/site.css")]
    [InlineData("/graphql/schema.graphql")]
    public async Task Page_OrFile_IsNotCounted(string path)
    {
        using var answer = await host.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(Header(answer, "RateLimit"));
    }

    [Fact]
    public async Task Cost_AskedForByHeader_StandsInTheAnswer()
    {
        using var answer = await host.AskAsync(host.NewAddress(), Titles, ("GraphQL-Cost", "1"));
        Assert.Equal(
            """{"requested":12,"actual":12,"limit":1000,"remaining":9988}""",
            (await LimitedHost.ReadAsync(answer)).GetProperty("extensions").GetProperty("cost").GetRawText());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        using var silent = await host.AskAsync(host.NewAddress(), Titles);
        Assert.False((await LimitedHost.ReadAsync(silent)).TryGetProperty("extensions", out _));
    }

    [Theory]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("X-Api-Key", "")]
    public async Task Key_Good_HasPointsOfItsOwn(string header, string prefix)
    {
        var issued = await Keys().IssueAsync("A school", CancellationToken.None);
        host.Move(TimeSpan.FromSeconds(1));
        foreach (var expected in (int[])[99_988, 99_976])
        {
            using var answer = await host.AskAsync(host.NewAddress(), Titles, (header, prefix + issued.Secret));
            Assert.Equal("\"key\";q=100000;w=3600", Header(answer, "RateLimit-Policy"));
            Assert.Equal(expected, Remaining(answer));
        }
    }

    [Theory]
    [InlineData("Authorization", "Bearer nonsense")]
    [InlineData("Authorization", "Bearer ce_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("X-Api-Key", "nonsense")]
    public async Task Key_Wrong_Is401InPlainWordsAndCostsNothing(string header, string value)
    {
        using var answer = await host.AskAsync(host.NewAddress(), Titles, (header, value));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal(10_000, Remaining(answer));
        var error = (await LimitedHost.ReadAsync(answer)).GetProperty("errors")[0];
        Assert.Equal(CallerReading.WrongKey, error.GetProperty("message").GetString());
        Assert.Equal("UNAUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Authorization_OfAnotherScheme_IsNoKey()
    {
        using var answer = await host.AskAsync(host.NewAddress(), Titles, ("Authorization", "Basic dXNlcjpwYXNz"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Key_Revoked_EndsWithinAMinute()
    {
        var issued = await Keys().IssueAsync("Gone", CancellationToken.None);
        host.Move(TimeSpan.FromSeconds(1));
        using (var good = await host.AskAsync(host.NewAddress(), Titles, ("X-Api-Key", issued.Secret))) Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        await Keys().RevokeAsync(issued.Key.Id, CancellationToken.None);
        host.Move(TimeSpan.FromSeconds(30));
        using var revoked = await host.AskAsync(host.NewAddress(), Titles, ("X-Api-Key", issued.Secret));
        Assert.Equal(HttpStatusCode.Unauthorized, revoked.StatusCode);
    }

    [Fact]
    public async Task ForwardedFor_IsBelievedOnlyFromAKnownProxy()
    {
        var (proxy, stranger) = (host.NewAddress(), host.NewAddress());
        using var program = host.With(("Proxies:Known", $"{proxy}, 203.0.113.0/24"));
        using var client = program.CreateClient();
        foreach (var (from, expected) in new[] { (proxy, 9_988), ("203.0.113.9", 9_976), (stranger, 9_988) })
        {
            using var answer = await LimitedHost.SendAsync(client, from, LimitedHost.Query(Titles), ("X-Forwarded-For", "198.51.100.7"));
            Assert.Equal(expected, Remaining(answer));
        }

        using var unproxied = await host.AskAsync(proxy, Titles, ("X-Forwarded-For", "198.51.100.7"));
        Assert.Equal(9_988, Remaining(unproxied));
    }

    [Fact]
    public async Task RateLimits_SwitchedOff_TellNothingAndRefuseNobody()
    {
        using var program = host.With(("RateLimits:Enabled", "false"), ("RateLimits:AnonymousPointsPerHour", "1"));
        using var client = program.CreateClient();
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ rateLimit { limit } occupations { nodes { title } } }" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(Header(answer, "RateLimit"));
        Assert.Equal(JsonValueKind.Null, (await LimitedHost.ReadAsync(answer)).GetProperty("data").GetProperty("rateLimit").ValueKind);
    }

    [Fact]
    public async Task Preflight_OfAnotherSite_MaySendAKeyAndAskForTheCost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://partner.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,graphql-cost,x-api-key");
        using var answer = await host.Client.SendAsync(request);
        Assert.All(["authorization", "graphql-cost", "x-api-key"], header => Assert.Contains(header, Header(answer, "Access-Control-Allow-Headers")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HundredOccupationsWithRoutesRelatedAndPay_AskForDataOnce()
    {
        var counting = host.Services.GetRequiredService<CountingCatalogue>();
        foreach (var entry in counting.Current.Catalogue.Entries) counting.Current.Related.Of(entry); // worked out once, however busy the machine is
        var before = counting.Calls;
        using var answer = await host.AskAsync(
            host.NewAddress(), "{ occupations(first: 100) { nodes { title pay { minimum } entryRoutes { title type { name } requirements { text } } related { title } } } }");
        var nodes = (await LimitedHost.ReadAsync(answer)).GetProperty("data").GetProperty("occupations").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(100, nodes.Count);
        Assert.All(nodes, node => Assert.NotEqual(0, node.GetProperty("related").GetArrayLength()));
        Assert.Equal(1, counting.Calls - before);
    }

    private ApiKeyStore Keys() => host.Services.GetRequiredService<ApiKeyStore>();
}
