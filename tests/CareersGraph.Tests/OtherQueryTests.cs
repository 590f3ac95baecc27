using System.Text.Json;

namespace CareersGraph.Tests;

public sealed class OtherQueryTests
{
    [Fact]
    public async Task Node_IdsOfEveryType_ComeBackAsTheirObjects()
    {
        var data = await GraphClient.DataAsync("""
            { occupation(slug: "gardener") { id family { id } skills { id } usefulSubjects { id } entryRoutes { id type { id } } }
              programmes { nodes { id } } }
            """);
        var occupation = data.GetProperty("occupation");
        var route = occupation.GetProperty("entryRoutes")[1];
        string?[] ids =
        [
            occupation.GetProperty("id").GetString(), occupation.GetProperty("family").GetProperty("id").GetString(), occupation.GetProperty("skills")[0].GetProperty("id").GetString(),
            occupation.GetProperty("usefulSubjects")[0].GetProperty("id").GetString(), route.GetProperty("id").GetString(), route.GetProperty("type").GetProperty("id").GetString(),
            data.GetProperty("programmes").GetProperty("nodes")[0].GetProperty("id").GetString(), "nonsense", "",
        ];
        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Occupation"},{"__typename":"Family"},{"__typename":"Skill"},{"__typename":"Subject"},{"__typename":"EntryRoute"},{"__typename":"RouteType"},{"__typename":"Programme"},null,null]}}""",
            await GraphClient.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", JsonSerializer.Serialize(new { ids })));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task Nodes_Count_IsHeldToItsLimit(int count, bool accepted)
    {
        var variables = JsonSerializer.Serialize(new { ids = Enumerable.Repeat("x", count) });
        Assert.Equal(accepted, !(await GraphClient.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables)).Contains("\"errors\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Collections_AskTheirQuestionToTheCatalogue() => Assert.Equal(
        """{"data":{"collections":[{"slug":"emergency","occupations":{"totalCount":2}},{"slug":"outdoors","occupations":{"totalCount":1}}],"collection":{"name":"Outdoors","occupations":{"nodes":[{"slug":"gardener","collections":[{"slug":"outdoors"}]}]}},"none":null}}""",
        await GraphClient.AskAsync("""
            { collections { slug occupations(first: 1) { totalCount } }
              collection(slug: "outdoors") { name occupations(first: 5) { nodes { slug collections { slug } } } }
              none: collection(slug: "indoors") { name } }
            """));

    [Fact]
    public async Task Occupation_FieldsAboutItsRecord_AreThere() => Assert.Equal(
        """{"data":{"occupation":{"clinical":true,"inheritedFields":[],"onlyRouteReason":null,"lastReviewed":"2026-11-21","nextReview":"2027-11-21","pay":{"meaning":"National pay bands."},"entryRoutes":[{"leadsToRegister":null,"nationDifferences":[],"requirements":[{"alternatives":["T_LEVEL","BTEC_LEVEL_3","ACCESS_TO_HE","SCOTTISH_HIGHER"]}]}]}}}""",
        await GraphClient.AskAsync("""
            { occupation(slug: "paramedic") { clinical inheritedFields onlyRouteReason lastReviewed nextReview pay { meaning }
                entryRoutes { leadsToRegister nationDifferences { nation text } requirements { alternatives } } } }
            """));

    [Fact]
    public async Task EasyRead_IsThatOfTheJob_AndNullWhereThereIsNone() => Assert.Equal(
        """{"data":{"occupation":{"easyRead":{"path":"/occupations/electrician/easy-read","ideas":[{"part":"DO","picture":"tools","text":"You mend lights.","way":null},{"part":"WHERE","picture":"hospital","text":"You work in a hospital.","way":null},{"part":"GOOD","picture":"happy","text":"People thank you.","way":null},{"part":"HARD","picture":"clock","text":"You work fast.","way":null},{"part":"START","picture":"paid","text":"You can be an apprentice.","way":"APPRENTICESHIP_ADVANCED"}]}},"none":{"easyRead":null}}}""",
        await GraphClient.AskAsync("""
            { occupation(slug: "electrician") { easyRead { path ideas { part picture text way } } }
              none: occupation(slug: "paramedic") { easyRead { path } } }
            """));

    [Fact]
    public async Task Activities_AreThoseOfTheKeyStage_WithWhatTheyUse() => Assert.Equal(
        """{"data":{"activities":[{"slug":"a-day-with-tools","title":"Spend a day with tools","keyStages":[3,4],"minutes":30,"benchmarks":[2,4],"needs":["A pen"],"steps":["Read.","Talk."],"talkAbout":["What surprised?"],"occupations":[{"slug":"electrician"}],"collections":[{"slug":"emergency"}],"pages":["/match"]}],"all":[{"summary":"Pupils try it."}],"none":[]}}""",
        await GraphClient.AskAsync("""
            { activities(keyStage: 4) { slug title keyStages minutes benchmarks needs steps talkAbout occupations { slug } collections { slug } pages }
              all: activities { summary }
              none: activities(keyStage: 5) { slug } }
            """));

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public async Task Activities_OfNoKeyStageOfOurs_AreRefused(int stage) => Assert.Contains(
        "\"keyStage\"", (await GraphClient.ErrorAsync($"{{ activities(keyStage: {stage}) {{ slug }} }}")).GetProperty("message").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task Catalogue_SaysWhatIsLoaded() => Assert.Equal(
        """{"data":{"catalogue":{"version":"0123456789abcdef","occupationCount":12,"entryRouteCount":20,"loadedAt":"2026-11-21T09:30:00Z","oldestReview":"2026-11-21","licence":"CC BY 4.0"}}}""",
        await GraphClient.AskAsync("{ catalogue { version occupationCount entryRouteCount loadedAt oldestReview licence } }"));

    [Fact]
    public async Task Search_Text_GivesHitsWithHighlights() => Assert.Equal(
        """{"data":{"search":{"totalCount":1,"didYouMean":null,"edges":[{"score":10,"node":{"slug":"gardener"},"highlights":[{"field":"title","fragments":[{"text":"Gardener","matched":true}]}]}]}}}""",
        await GraphClient.AskAsync("""{ search(query: "garden") { totalCount didYouMean edges { score node { slug } highlights { field fragments { text matched } } } } }"""));

    [Fact]
    public async Task Search_MistakeInLucenesSyntax_IsAnErrorWithItsPlace()
    {
        var error = await GraphClient.ErrorAsync("""{ search(query: "title:(", syntax: LUCENE) { totalCount } }""");

        Assert.Equal("\"query\" is not in Lucene's syntax, at character 1: This search does not read the advanced syntax.", error.GetProperty("message").GetString());
        Assert.Equal(0, error.GetProperty("extensions").GetProperty("position").GetInt32());
    }

    [Fact]
    public async Task RelatedBy_SaysWhatTheTwoShare() => Assert.Equal(
        """{"data":{"occupation":{"related":[{"slug":"data-analyst"}],"relatedBy":[{"occupation":{"slug":"data-analyst"},"reasons":["shared"]}]}}}""",
        (await GraphClient.AskAsync("""{ occupation(slug: "cyber-security-analyst") { related(first: 1) { slug } relatedBy(first: 1) { occupation { slug } reasons } } }"""))
            .Replace("[\"" + string.Join("\",\"", await ReasonsAsync()) + "\"]", "[\"shared\"]", StringComparison.Ordinal));

    private static async Task<string[]> ReasonsAsync()
    {
        var data = await GraphClient.DataAsync("""{ occupation(slug: "cyber-security-analyst") { relatedBy(first: 1) { reasons } } }""");
        string[] reasons = [.. data.GetProperty("occupation").GetProperty("relatedBy")[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()!)];
        Assert.NotEmpty(reasons);
        return reasons;
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task Search_Length_IsHeldToItsLimit(int length, bool accepted)
    {
        var response = await GraphClient.AskAsync("query($q: String!) { search(query: $q) { totalCount } }", JsonSerializer.Serialize(new { q = new string('a', length) }));
        Assert.Equal(accepted, !response.Contains("\"errors\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(0, false)]
    public async Task Suggest_First_IsHeldToItsLimit(int first, bool accepted) => Assert.Equal(
        accepted, !(await GraphClient.AskAsync($$"""{ suggest(prefix: "a", first: {{first}}) { text } }""")).Contains("\"errors\"", StringComparison.Ordinal));

    [Fact]
    public async Task RouteType_ListsTheOccupationsThatUseIt()
    {
        var data = await GraphClient.DataAsync("""{ routeType(slug: "undergraduate-degree") { kind available occupations(first: 10) { totalCount } } }""");
        Assert.Equal("""{"kind":"UNDERGRADUATE_DEGREE","available":true,"occupations":{"totalCount":4}}""", data.GetProperty("routeType").GetRawText());
    }

    [Fact]
    public async Task PayScale_Nation_GivesItsBands()
    {
        var data = await GraphClient.DataAsync("{ payScale(nation: SCOTLAND) { nation effectiveFrom bands { name minimum maximum } } wales: payScale(nation: WALES) { nation } }");
        Assert.Equal("""{"name":"2","minimum":27272,"maximum":27272}""", data.GetProperty("payScale").GetProperty("bands")[0].GetRawText());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("wales").ValueKind);
    }

    [Fact]
    public async Task HelpServices_Kind_Filters()
    {
        var data = await GraphClient.DataAsync("{ crisis: helpServices(kind: CRISIS) { name phone } jobs: helpServices(kind: VACANCIES) { name } }");
        Assert.Equal("""{"crisis":[{"name":"Childline","phone":"0800 1111"}],"jobs":[]}""", data.GetRawText());
    }

    [Fact]
    public async Task SendMessage_Text_GivesTheTurn_AndLeavesOutWhatIsGone() => Assert.Equal(
        """{"data":{"sendMessage":{"conversationId":"new","replies":[{"text":"hello","suggestedActions":["More"],"occupations":[{"slug":"paramedic"}],"sources":[{"name":"Test source"}],"intent":"echo"}],"errors":[]}}}""",
        await GraphClient.AskAsync("""
            mutation { sendMessage(input: { text: "hello" }) { conversationId replies { text suggestedActions occupations { slug } sources { name } intent } errors { code } } }
            """));

    [Fact]
    public async Task SendMessage_RefusedText_IsAnErrorOfTheInput() => Assert.Equal(
        """{"data":{"sendMessage":{"replies":[],"errors":[{"code":"MESSAGE_TOO_LONG","path":["input","text"]}]}}}""",
        await GraphClient.AskAsync("""mutation { sendMessage(input: { text: "longer than ten" }) { replies { text } errors { code path } } }"""));

    [Fact]
    public async Task ForgetConversation_SaysWhetherThereWasOne() => Assert.Equal(
        """{"data":{"a":{"erased":true},"b":{"erased":false}}}""",
        await GraphClient.AskAsync("""mutation { a: forgetConversation(conversationId: "new") { erased } b: forgetConversation(conversationId: "old") { erased } }"""));
}
