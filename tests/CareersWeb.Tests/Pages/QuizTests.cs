using System.Net;
using AngleSharp.Html.Dom;
using CareersWeb.Pages;
using CareersWeb.Site.Quizzes;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>The interest quiz as people fill it in.</summary>
public sealed class QuizTests
{
    private static readonly (string Key, string Value)[] Computers =
        [("computers", "5"), ("making", "4"), ("care", "1"), ("art", "3"), ("food", "3")];

    [Fact]
    public async Task Form_HasFivePoints_ForEveryThing()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/quiz");
        Assert.Equal(QuizQuestion.All.Select(question => question.Text), page.AllWords("legend"));
        Assert.All(page.QuerySelectorAll("fieldset"), question => Assert.Equal(
            QuizLiking.All.Select(liking => liking.Label), question.AllWords("label")));
        Assert.Empty(page.QuerySelectorAll("[checked], .job"));
        Assert.Equal("post", page.QuerySelector("#form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task Answers_LeadToJobs_EachSaysByWhich_AndStayInTheForm()
    {
        var page = await SendAsync(Computers);
        Assert.Equal(["Cyber security analyst", "Electrician"], page.Jobs());
        Assert.Equal(["Find out how a computer or an app does things: Very much."], page.QuerySelector(".job")!.AllWords("li"));
        Assert.Equal(
            Computers.Select(answer => $"{answer.Key}-{answer.Value}").Order(StringComparer.Ordinal),
            page.QuerySelectorAll("[checked]").Select(box => box.Id!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Jobs_AreKeptUnderACode_ThatOpensThemAndNothingElse()
    {
        var lists = new InMemorySavedLists();
        await using var host = await PageHost.StartAsync(lists: lists);
        using var answer = await host.SendFormAsync("/quiz", Computers);
        Assert.Equal(0, lists.Count); // nothing is kept before somebody asks for a code
        var address = (await PageHost.ParseAsync(answer)).QuerySelector("[aria-labelledby=keep] form")!.GetAttribute("action")!;
        using var made = await host.SendFormAsync(address, []);
        Assert.Equal(["Cyber security analyst", "Electrician"], (await host.ReadAsync(made.Headers.Location!.OriginalString)).Jobs());
        Assert.Equal("/saved?jobs=cyber-security-analyst,electrician", address);
    }

    [Theory]
    [InlineData("3", "You gave every thing the same answer")]
    [InlineData("1", "You gave every thing the same answer")]
    [InlineData("12", "You liked none of these much")]
    public async Task NothingClear_HasAPathOn(string likings, string text)
    {
        var page = await SendAsync([.. QuizQuestion.All.Select((question, place) => (question.Key, $"{likings[place % likings.Length]}"))]);
        Assert.Empty(page.Jobs());
        Assert.Contains(text, page.QuerySelector("[aria-labelledby=unclear]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=unclear] .card").Length);
        Assert.Superset(
            new HashSet<string>(["/match", "/chat", "/help", "/programmes?offer=job-taster"]), page.Links("[aria-labelledby=unclear] a").ToHashSet());
    }

    [Theory]
    [InlineData("care=5 art=4 food=1 sport=2", true)]
    [InlineData("care=5 art=4 food=1 sport=6 making= nature=x", true)] // what is no point of the scale is no answer
    [InlineData("care=5 art=4 food=1 sport=2 making=3", false)]
    public async Task TooFewAnswers_AskForMore(string answers, bool isTooFew)
    {
        var page = await SendAsync([.. answers.Split(' ').Select(answer => answer.Split('=')).Select(parts => (parts[0], parts[1]))]);
        Assert.Equal(isTooFew, page.QuerySelector("[role=alert]") is not null);
        Assert.Equal(isTooFew, page.Jobs().Count == 0);
    }

    [Fact]
    public async Task Answer_IsKeptByNobody()
    {
        using var answer = await (await PageHost.SmallAsync()).SendFormAsync("/quiz", Computers);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(QuizModel.MostFields, HttpStatusCode.OK)]
    [InlineData(QuizModel.MostFields + 1, HttpStatusCode.BadRequest)]
    public async Task Fields_HaveALimit(int count, HttpStatusCode status)
    {
        using var answer = await (await PageHost.SmallAsync()).SendFormAsync("/quiz", [.. Enumerable.Repeat(("care", "5"), count)]);
        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task<IHtmlDocument> SendAsync(IReadOnlyList<(string, string)> fields)
    {
        using var answer = await (await PageHost.SmallAsync()).SendFormAsync("/quiz", fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await PageHost.ParseAsync(answer);
    }
}
