using System.Net;
using AngleSharp.Html.Dom;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersData.Keys;
using CareersWeb.Outreach;
using CareersWeb.Pages;
using CareersWeb.Site.Quizzes;
using CareersWeb.Tests.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Outreach;

/// <summary>A code for a class, from the adviser's key to midnight, through the whole program with a clock that is moved.</summary>
[Collection(LimitedGroup.Name)]
public sealed class ClassCodeTests(LimitedHost host)
{
    private const string WithPeople = "what-you-would-like-to-do-with-people";
    private const int Pupils = 17;

    [Fact]
    public async Task Class_IsAskedWhatTheQuizAsks_InItsWords()
    {
        var page = await ReadAsync($"/events/{(await MakeAsync()).Code}");
        var offered = page.QuerySelectorAll("[data-question^=what-you-would-like-to-do] .event-choice")
            .Select(choice => (choice.QuerySelector("input")!.GetAttribute("value")!, choice.Words())).Where(choice => choice.Item1 != "none");
        Assert.Equal(QuizQuestion.All.Select(question => (question.Key, question.Text)).Order(), offered.Order());
    }

    [Fact]
    public async Task Pupils_AnswerUntilMidnight_AndNotAfter_AndTheTeacherSeesTotalsFromFiveOn()
    {
        var (code, _) = await MakeAsync();
        for (var pupil = 0; pupil < Pupils; pupil++) // four cook, which are too few to show
        {
            var thanks = await AnswerAsync(code, pupil % 4 == 3 ? "food" : pupil < 8 ? "care" : "children");
            Assert.Contains("Your answers are stored.", thanks.AllWords(".lead"));
        }

        Assert.DoesNotContain("What 17 people answered.", await LeadAsync(code), StringComparison.Ordinal); // the newest wait while it is open

        host.Move(UkDay.EndOf(Now) - Now - TimeSpan.FromSeconds(1));
        Assert.NotNull((await ReadAsync($"/events/{code}")).QuerySelector("#questions"));
        host.Move(TimeSpan.FromSeconds(1));
        var late = await AnswerAsync(code, "care");
        Assert.Equal(SubmissionProblems.Closed.Message, late.QuerySelector(".lead")!.Words());

        Assert.Contains("What 17 people answered.", await LeadAsync(code), StringComparison.Ordinal);
        var shown = (await ReadAsync($"/insights/{code}")).AllWords(".insight-table tr");
        Assert.Contains("Look after somebody who is ill 6 35%", shown);
        Assert.Contains("Cook for people and make them feel welcome withheld withheld", shown);
    }

    [Fact]
    public async Task Teacher_EndsItWithItsKey_AndWithNoOther()
    {
        var (code, organiser) = await MakeAsync();
        using var wrong = await PostAsync("/class?handler=End", ("code", code), ("organiser", "co_wrong"));
        Assert.Equal((HttpStatusCode.BadRequest, ClassModel.NotEnded), await RefusalAsync(wrong));
        Assert.NotNull((await ReadAsync($"/events/{code}")).QuerySelector("#questions"));

        using var ended = await PostAsync("/class?handler=End", ("code", code), ("organiser", organiser));
        Assert.Equal($"/insights/{code}", ended.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Null((await ReadAsync($"/events/{code}")).QuerySelector("#questions"));
    }

    [Fact]
    public async Task Code_IsMadeForNobodyWithoutAGoodKey_NorForQuestionsThatAreNot()
    {
        var keys = host.Services.GetRequiredService<ApiKeyStore>();
        var before = (await Store.ListAsync(default)).Count;
        foreach (var key in new[] { "", "nonsense", "ce_00000000_" + new string('A', 32) })
        {
            using var refused = await PostAsync("/class", ("key", key), ("questions", "class"));
            Assert.Equal((HttpStatusCode.Forbidden, ClassModel.WrongKey), await RefusalAsync(refused));
        }

        host.Move(TimeSpan.FromSeconds(2)); // keys are read once a second at most
        var good = await keys.IssueAsync("A school", default);
        using var unknown = await PostAsync("/class", ("key", good.Secret), ("questions", "no-such-set"));
        Assert.Equal((HttpStatusCode.BadRequest, ClassModel.WrongSet), await RefusalAsync(unknown));
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/class")
        {
            Content = new FormUrlEncodedContent([new("key", good.Secret), new("questions", "class")]),
        };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var fromElsewhere = await host.Client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.BadRequest, fromElsewhere.StatusCode);
        Assert.Equal(before, (await Store.ListAsync(default)).Count);
    }

    private DateTimeOffset Now => host.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    private IOutreachStore Store => host.Services.GetRequiredService<IOutreachStore>();

    private async Task<(string Code, string Organiser)> MakeAsync()
    {
        host.Move(TimeSpan.FromSeconds(2)); // keys are read once a second at most
        var key = await host.Services.GetRequiredService<ApiKeyStore>().IssueAsync("A school", default);
        using var answer = await PostAsync("/class", ("key", $" {key.Secret} "), ("questions", "class"));
        var page = await PageHost.ParseAsync(answer);
        return (page.QuerySelector(".receipt")!.Words(), page.QuerySelector("#organiser")!.GetAttribute("value")!);
    }

    private async Task<IHtmlDocument> AnswerAsync(string code, string value)
    {
        using var answer = await PostAsync($"/events/{code}", (WithPeople, value));
        return await PageHost.ParseAsync(answer);
    }

    private async Task<string> LeadAsync(string code) => (await ReadAsync($"/insights/{code}")).QuerySelector(".lead")!.Words();

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var answer = await host.Client.GetAsync(address);
        return await PageHost.ParseAsync(answer);
    }

    private static async Task<(HttpStatusCode, string)> RefusalAsync(HttpResponseMessage answer) =>
        (answer.StatusCode, (await PageHost.ParseAsync(answer)).AllWords("[role=alert] li").Single());

    private async Task<HttpResponseMessage> PostAsync(string address, params IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await host.Client.PostAsync(address, content);
    }
}
