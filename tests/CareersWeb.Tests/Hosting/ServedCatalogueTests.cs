using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareersWeb.Tests.Hosting;

/// <summary>What the whole program answers on the real catalogue, held against the data files.</summary>
[Collection(RealGroup.Name)]
public sealed class ServedCatalogueTests(RealHost host)
{
    [Fact]
    public async Task Catalogue_Counts_AgreeWithTheFiles()
    {
        var files = RealData.Occupations();
        var catalogue = (await host.QueryAsync("{ catalogue { occupationCount entryRouteCount } }")).GetProperty("catalogue");
        Assert.Equal(files.Count, catalogue.GetProperty("occupationCount").GetInt32());
        Assert.Equal(files.Sum(file => file.Routes.Count), catalogue.GetProperty("entryRouteCount").GetInt32());
        Assert.Equal(744, files.Count);
        Assert.True(files.Sum(file => file.Routes.Count) >= 1_800);
    }

    [Fact]
    public async Task Search_InLucenesSyntax_TakesTheQueryAtItsWord()
    {
        var found = (await host.QueryAsync(
            """{ search(query: "title:nurse AND route:apprenticeship", syntax: LUCENE, first: 100) { totalCount nodes { title entryRoutes { title type { name } } } } }""")).GetProperty("search");

        Assert.InRange(found.GetProperty("totalCount").GetInt32(), 20, 200);
        Assert.All(found.GetProperty("nodes").EnumerateArray(), node =>
        {
            Assert.Contains("nurs", node.GetProperty("title").GetString(), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("apprenticeship", node.GetProperty("entryRoutes").GetRawText(), StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task AdvisersQuestion_TotalsOrderAndFacets_AgreeWithTheFiles()
    {
        var expected = RealData.Occupations().Where(file => file.Routes.Any(route =>
            route.GetProperty("type").GetString() == "apprenticeship-advanced" && route.GetProperty("minimumLevel").GetInt32() <= 2)).Select(file => file.Occupation).ToList();
        var titles = new List<string>();
        JsonElement page;
        string? after = null;
        do
        {
            page = (await host.QueryAsync(
                """
                query($after: String) { occupations(where: { entryRoute: { kind: [APPRENTICESHIP_ADVANCED], minimumLevel: { lte: 2 } } }, orderBy: [{ field: TITLE }], first: 100, after: $after) {
                  totalCount nodes { title } pageInfo { hasNextPage endCursor } facets { field buckets { value count } } } }
                """, new { after })).GetProperty("occupations");
            titles.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected.Select(occupation => occupation.GetProperty("title").GetString()!).Order(StringComparer.OrdinalIgnoreCase), titles);
        Assert.Equal(
            expected.GroupBy(occupation => occupation.GetProperty("family").GetString()!).ToDictionary(group => group.Key, group => group.Count()),
            page.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("field").GetString() == "FAMILY").GetProperty("buckets").EnumerateArray()
                .ToDictionary(bucket => bucket.GetProperty("value").GetString()!, bucket => bucket.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task SendMessage_ParamedicsStartingPay_StatesTheFigureItsDateAndItsSource()
    {
        var scale = JsonDocument.Parse(File.ReadAllText(Path.Combine(host.DataFolder, "pay", "agenda-for-change-england.json"))).RootElement;
        var pounds = scale.GetProperty("bands").EnumerateArray().Single(band => band.GetProperty("name").GetString() == "5").GetProperty("points")[0].GetProperty("pounds").GetInt32();
        var turn = (await host.QueryAsync("""
            mutation { sendMessage(input: { text: "how much does a paramedic start on" }) { replies { text intent occupations { slug } sources { name url retrieved } } errors { code } } }
            """)).GetProperty("sendMessage");
        var reply = turn.GetProperty("replies")[0];
        Assert.Equal("pay", reply.GetProperty("intent").GetString());
        Assert.Contains($"£{pounds:N0}", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("1 April 2026", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("paramedic", reply.GetProperty("occupations")[0].GetProperty("slug").GetString());
        Assert.Equal(scale.GetProperty("sources")[0].GetProperty("url").GetString(), reply.GetProperty("sources")[0].GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("{ occupation(slug: \"paramedic\") { nosuch } }", "VALIDATION_FAILED", 35)]
    [InlineData("{ occupation(slug: ", "SYNTAX_ERROR", 20)]
    public async Task Graphql_WrongDocument_GetsALocatedError(string query, string code, int column)
    {
        using var answer = await host.Client.PostAsJsonAsync("/graphql", new { query });
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(column, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task Graphql_BodyOnePastTheLimit_Is413NamingTheLimit()
    {
        using var answer = await host.Client.PostAsync("/graphql", new StringContent(new string(' ', 65_537), System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal(65_536, error.GetProperty("extensions").GetProperty("maximum").GetInt32());
    }

    [Fact]
    public async Task Graphql_SchemaText_IsTheCommittedFile()
    {
        var committed = await File.ReadAllTextAsync(Path.Combine(host.DataFolder, "..", "src", "CareersGraph", "schema.graphql"));
        Assert.Equal(committed, await host.Client.GetStringAsync("/graphql/schema.graphql"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/occupations?family=nursing&q=children")]
    [InlineData("/occupations/adult-nurse")]
    [InlineData("/routes/apprenticeship-degree")]
    [InlineData("/chat")]
    [InlineData("/privacy")]
    [InlineData("/sitemap.xml")]
    [InlineData("/health/ready")]
    public async Task Page_OnRealData_IsServed(string address)
    {
        using var answer = await host.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Page_EveryOccupation_IsServed()
    {
        foreach (var (occupation, _) in RealData.Occupations())
        {
            using var answer = await host.Client.GetAsync($"/occupations/{occupation.GetProperty("slug").GetString()}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(WebUtility.HtmlEncode(occupation.GetProperty("title").GetString()!).Replace("&#39;", "&#x27;", StringComparison.Ordinal), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
