using System.Net;
using System.Text.Json;
using CareersCatalogue.Outreach;
using CareersWeb.Tests.Hosting;
using CareersWeb.Tests.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Outreach;

/// <summary>Events through the whole program: API, database, pages and file.</summary>
[Collection(RealGroup.Name)]
public sealed class OutreachHostTests(RealHost host)
{
    private const string Key = "co_test";
    private const string InsightsQuery = "query($event: String!) { insights(event: $event) { responses consideringBefore consideringAfter consideringChange consideringSample questions { key answered answers { value count share } } } }";

    // 86 people are the fewest of whom 30%, 44%, 53%, 14%, 12%, 42%, 21% and 7% can all be, with five or more behind each figure.
    [Fact]
    public async Task Talk_Of86People_GivesTheFiguresOfTheStudentsSession()
    {
        var code = await MakeAsync("talk", "Students' session");
        await SendAllAsync(code, 86,
            ("considering-before", [("yes", 26), ("not-sure", 20), ("no", 40)]),
            ("considering-after", [("yes", 38), ("not-sure", 28), ("no", 20)]),
            ("what-matters-in-a-job", [("training", 46), ("values", 12), ("pay", 10), ("helping", 7), ("security", 6), ("near-home", 5)]),
            ("where-you-would-like-to-work", [("hybrid-fixed", 36), ("on-site", 26), ("hybrid-flexible", 18), ("home", 6)]));
        Assert.InRange((await InsightsAsync(code)).GetProperty("responses").GetInt32(), 60, 81); // the newest are not in before it is over
        await CloseAsync(code);
        var insights = await InsightsAsync(code);

        Assert.Equal(86, insights.GetProperty("responses").GetInt32());
        Assert.Equal((30, 44), (Percent(insights.GetProperty("consideringBefore")), Percent(insights.GetProperty("consideringAfter"))));
        Assert.Equal((14.0, 86), (insights.GetProperty("consideringChange").GetDouble(), insights.GetProperty("consideringSample").GetInt32()));
        Assert.Equal([53, 14, 12], Shares(insights, "what-matters-in-a-job", "training", "values", "pay"));
        Assert.Equal([42, 30, 21, 7], Shares(insights, "where-you-would-like-to-work", "hybrid-fixed", "on-site", "hybrid-flexible", "home"));

        using var page = await host.Client.GetAsync($"/insights/{code}");
        var read = (await PageHost.ParseAsync(page)).Body!.TextContent;
        Assert.Contains("went up by 14 percentage points: 30% before, 44% after, of 86 people who answered both.", read, StringComparison.Ordinal);

        using var welsh = await host.Client.GetAsync($"/cy/insights/{code}");
        var inWelsh = await PageHost.ParseAsync(welsh);
        Assert.Contains(
            "Cododd diddordeb mewn iechyd a gofal 14 pwynt canran: 30% cyn, 44% wedyn, o’r 86 o bobl a atebodd y ddau gwestiwn.",
            inWelsh.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([], WelshPageTests.EnglishIn(inWelsh).Where(text => !text.Contains("Students' session", StringComparison.Ordinal))); // the organiser's own words
    }

    [Fact]
    public async Task Stand_Of37People_CountsThemAll_AndWithholdsTheFew()
    {
        var code = await MakeAsync("stand", "=Employability day");
        await SendAllAsync(code, 37,
            ("considering-before", [("yes", 12), ("not-sure", 8), ("no", 17)]),
            ("what-might-stop-you", [("grades", 15), ("knowing-the-jobs", 12), ("travel", 3), ("nothing", 7)]));
        await CloseAsync(code);
        var insights = await InsightsAsync(code);

        Assert.Equal(37, insights.GetProperty("responses").GetInt32());
        Assert.Equal([41, 32, null, 19], Shares(insights, "what-might-stop-you", "grades", "knowing-the-jobs", "travel", "nothing"));
        var file = await host.Client.GetStringAsync($"/insights/{code}.csv");
        Assert.Contains("\"'=Employability day\",\"What might stop you from trying?\",\"I may not get the grades\",\"15\",\"41\",\"37\"\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\"It is hard to get there\",\"withheld\",\"withheld\",\"37\"\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutScript_StoresAnswers_AndTheCodeErasesThem()
    {
        var code = await MakeAsync("talk", "A talk");
        using var form = await PostAsync($"/events/{code}", ("considering-before", "yes"), ("what-matters-in-a-job", "values"));
        var receipt = (await PageHost.ParseAsync(form)).QuerySelector(".receipt")!.TextContent;
        Assert.Equal(1, await CountAsync(code));

        using var wrong = await PostAsync("/events", ("receipt", "2222-2222-2222"));
        Assert.Contains("There are no answers with this code", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var erased = await PostAsync("/events", ("receipt", receipt));
        Assert.Contains("Your answers are deleted", await erased.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(code));
    }

    [Fact]
    public async Task Form_NothingChosen_SaysSo_AndForeignForm_IsRefused()
    {
        var code = await MakeAsync("talk", "A talk");
        using var empty = await PostAsync($"/events/{code}");
        Assert.Equal(SubmissionProblems.Empty.Message, (await PageHost.ParseAsync(empty)).QuerySelector("#event-errors li")!.TextContent);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/events/{code}") { Content = new FormUrlEncodedContent([new("considering-before", "yes")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(0, await CountAsync(code));
    }

    [Theory]
    [InlineData("/events/ZZZZZZ", HttpStatusCode.NotFound, "We do not know this event")]
    [InlineData("/events/nothing", HttpStatusCode.NotFound, "We do not know this event")]
    [InlineData("/insights/ZZZZZZ", HttpStatusCode.NotFound, "We do not know this event")]
    [InlineData("/insights/ZZZZZZ.csv", HttpStatusCode.NotFound, "We do not know this event")]
    [InlineData("/events", HttpStatusCode.OK, "Answer an event's questions")]
    [InlineData("/events?code=abc", HttpStatusCode.OK, "Answer an event's questions")]
    public async Task Page_WithoutEvent_SaysSo(string address, HttpStatusCode status, string heading)
    {
        using var answer = await host.Client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(heading, (await PageHost.ParseAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Page_ClosedEvent_SaysSo()
    {
        var code = await MakeAsync("talk", "A talk");
        await CloseAsync(code);
        using var answer = await host.Client.GetAsync($"/events/{code}");
        var page = await PageHost.ParseAsync(answer);
        Assert.Equal(SubmissionProblems.Closed.Message, page.QuerySelector(".lead")!.TextContent);
        Assert.Null(page.QuerySelector("#questions"));
    }

    [Fact]
    public async Task Api_AnswersOfEvents_AreNotKept_AndRefusalsNameTheirPlace()
    {
        var code = await MakeAsync("talk", "A talk");
        using var answer = await host.Client.GetAsync($"/graphql?query={Uri.EscapeDataString($"{{ event(code: \"{code}\") {{ name isOpen questions {{ key }} }} }}")}");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Null(answer.Headers.ETag);
        var sent = await SubmitAsync(code, [new { key = "considering-before", values = new[] { "maybe" } }]);
        Assert.Equal("""{"accepted":false,"receipt":null,"errors":[{"code":"UNKNOWN_ANSWER","path":["input","answers","0","values"]}]}""", sent.GetRawText());
    }

    private static int Percent(JsonElement share) => (int)Math.Round(share.GetDouble() * 100, MidpointRounding.AwayFromZero);

    private static IEnumerable<int?> Shares(JsonElement insights, string question, params IEnumerable<string> values)
    {
        var answers = insights.GetProperty("questions").EnumerateArray().Single(one => one.GetProperty("key").GetString() == question).GetProperty("answers");
        return values.Select(value => answers.EnumerateArray().Single(answer => answer.GetProperty("value").GetString() == value).GetProperty("share"))
            .Select(share => share.ValueKind == JsonValueKind.Null ? (int?)null : Percent(share)).ToList();
    }

    private async Task<string> MakeAsync(string set, string name)
    {
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var made = new OutreachEvent
        {
            Code = EventCode.New(), Name = name, QuestionSet = new(set), Opens = now.AddMinutes(-1), Closes = now.AddHours(1), Final = now.AddHours(2), MaximumResponses = 500,
        };
        Assert.True(await Store.AddAsync(made, OrganiserKey.HashOf(Key), default));
        return made.Code.Value;
    }

    // Each question's answers are dealt out in an order of their own, by a seed, so that people answer differently.
    private async Task SendAllAsync(string code, int people, params IReadOnlyList<(string Key, (string Value, int Count)[] Answers)> questions)
    {
        var random = new Random(20_261_122);
        var dealt = questions.Select(question => (question.Key, Values: question.Answers.SelectMany(answer => Enumerable.Repeat(answer.Value, answer.Count)).ToArray())).ToList();
        foreach (var (_, values) in dealt) random.Shuffle(values);
        for (var person = 0; person < people; person++)
        {
            var sent = await SubmitAsync(code, [.. dealt.Where(question => person < question.Values.Length)
                .Select(question => new { key = question.Key, values = new[] { question.Values[person] } })]);
            Assert.True(sent.GetProperty("accepted").GetBoolean(), sent.GetRawText());
        }
    }

    private async Task<JsonElement> SubmitAsync(string code, object[] answers) => (await host.QueryAsync(
        "mutation($input: QuestionnaireInput!) { submitQuestionnaire(input: $input) { accepted receipt errors { code path } } }",
        new { input = new { @event = code, answers } })).GetProperty("submitQuestionnaire");

    private async Task CloseAsync(string code)
    {
        var closed = await host.QueryAsync($"mutation {{ wrong: closeEvent(code: \"{code}\", organiserKey: \"no\") {{ event {{ isOpen }} }} closeEvent(code: \"{code}\", organiserKey: \"{Key}\") {{ event {{ isOpen }} }} }}");
        Assert.Equal(JsonValueKind.Null, closed.GetProperty("wrong").GetProperty("event").ValueKind);
        Assert.False(closed.GetProperty("closeEvent").GetProperty("event").GetProperty("isOpen").GetBoolean());
    }

    private async Task<JsonElement> InsightsAsync(string code) => (await host.QueryAsync(InsightsQuery, new { @event = code })).GetProperty("insights");

    private async Task<HttpResponseMessage> PostAsync(string address, params IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await host.Client.PostAsync(address, content);
    }

    private async Task<int> CountAsync(string code) => (await Store.ReadAsync(new(code), default)).Count;

    private IOutreachStore Store => host.Services.GetRequiredService<IOutreachStore>();
}
