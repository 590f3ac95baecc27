using CareersCatalogue.Outreach;
using TestKit;

namespace CareersCatalogue.Tests.Outreach;

public sealed class QuestionnairesTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly QuestionSet[] Sets = [SmallQuestions.Talk];

    private readonly InMemoryOutreachStore _store = new();
    private readonly Clock _clock = new() { Now = Day.AddHours(1) };

    [Fact]
    public async Task Submit_CheckedAnswers_AreTaken_AndTheReceiptErasesThem()
    {
        var event1 = await AddAsync("BBBBBB", Day);
        var outcome = await SendAsync("bbb-bbb", "place=home barriers=grades,money");

        Assert.Empty(outcome.Problems);
        Assert.Equal("grades,money", string.Join(',', Assert.Single(await _store.ReadAsync(event1.Code, default)).Answers["barriers"]));
        Assert.False(await Asking().EraseAsync(Receipt.New().ToString(), default));
        Assert.True(await Asking().EraseAsync(outcome.Receipt.ToString()!.ToLowerInvariant(), default));
        Assert.Empty(await _store.ReadAsync(event1.Code, default));
    }

    [Fact]
    public async Task Submit_SameReceiptTwice_KeepsTheFirstOnly()
    {
        var asked = await AddAsync("BBBBBB", Day);
        Assert.Equal(await SendAsync("BBBBBB", "place=home", "2222-3333-4444"), await SendAsync("BBBBBB", "place=site", "222233334444"), SameReceipt);
        Assert.Equal("home", Assert.Single(await _store.ReadAsync(asked.Code, default)).Answers["place"].Single());
    }

    [Theory]
    [InlineData("CCCCCC", "place=home", null, "EVENT_NOT_FOUND")]
    [InlineData("CC", "place=home", null, "EVENT_NOT_FOUND")]
    [InlineData("BBBBBB", "age=12", null, "UNKNOWN_QUESTION")]
    [InlineData("BBBBBB", "place=moon", null, "UNKNOWN_ANSWER")]
    [InlineData("BBBBBB", "place=home,site", null, "TOO_MANY_CHOSEN")]
    [InlineData("BBBBBB", "barriers=grades,money,travel", null, "TOO_MANY_CHOSEN")]
    [InlineData("BBBBBB", "place=home", "222233334441", "WRONG_RECEIPT")]
    public async Task Submit_WhatCannotBe_IsRefused(string code, string answers, string? receipt, string problem)
    {
        await AddAsync("BBBBBB", Day);
        Assert.Equal(problem, Assert.Single((await SendAsync(code, answers, receipt)).Problems).Code);
    }

    [Fact]
    public async Task Submit_NothingOrTwice_IsRefused()
    {
        await AddAsync("BBBBBB", Day);
        Assert.Equal([SubmissionProblems.Empty], (await Asking().SubmitAsync(Sets, new("BBBBBB", [], null, null), default)).Problems);
        Assert.Equal([SubmissionProblems.Empty], (await Asking().SubmitAsync(Sets, new("BBBBBB", [new("place", [])], null, null), default)).Problems);
        var twice = await Asking().SubmitAsync(Sets, new("BBBBBB", [new("place", ["home"]), new("place", ["site"])], null, null), default);
        Assert.Equal(SubmissionProblems.Twice(1).Field, Assert.Single(twice.Problems).Field);
    }

    [Theory]
    [InlineData(-0.1, null, "EVENT_NOT_OPEN")]
    [InlineData(0, null, null)]
    [InlineData(7.9, null, null)]
    [InlineData(8, null, "EVENT_CLOSED")]
    [InlineData(31.9, 7.9, null)]
    [InlineData(31.9, 8.0, "EVENT_CLOSED")]
    [InlineData(32, 7.9, "EVENT_CLOSED")]
    public async Task Submit_Time_IsHeldAgainstTheEvent(double hours, double? answered, string? problem)
    {
        await AddAsync("BBBBBB", Day);
        _clock.Now = Day.AddHours(hours);
        var sent = new Submission("BBBBBB", [new("place", ["home"])], null, answered is { } when ? Day.AddHours(when) : null);
        Assert.Equal(problem, (await Asking().SubmitAsync(Sets, sent, default)).Problems.SingleOrDefault()?.Code);
    }

    [Fact]
    public async Task Submit_BeyondTheLimits_IsRefused()
    {
        await _store.AddAsync(SmallQuestions.Event("BBBBBB", Day, maximum: 2), "key", default);
        var asking = Asking(new CountedGate(3));
        for (var i = 0; i < 2; i++) Assert.Empty((await asking.SubmitAsync(Sets, Sent("BBBBBB", "place=home"), default)).Problems);
        Assert.Equal([SubmissionProblems.Full], (await asking.SubmitAsync(Sets, Sent("BBBBBB", "place=home"), default)).Problems);
        Assert.Equal("TOO_MANY_ANSWERS", (await asking.SubmitAsync(Sets, Sent("BBBBBB", "place=home"), default)).Problems.Single().Code);
    }

    // Two days, of which the second had one visitor: no window of days, and no pair of looks around one answer, tells what that one said.
    [Fact]
    public async Task Insights_WindowsAndLooksAroundOneAnswer_TellNothingOfOnePerson()
    {
        await AddAsync("BBBBBB", Day);
        await AddAsync("CCCCCC", Day.AddDays(1));
        for (var i = 0; i < 30; i++) await SendAsync("BBBBBB", i % 3 == 0 ? "place=home" : i % 3 == 1 ? "place=site" : "place=mixed");
        _clock.Now = Day.AddDays(1).AddHours(1);
        await SendAsync("CCCCCC", "place=home");
        _clock.Now = Day.AddDays(3);

        var both = await WindowAsync(0, 2);
        Assert.Equal(await WindowAsync(0, 0), both);
        Assert.Equal("0: - -/-/-", await WindowAsync(1, 1));
        Assert.Equal("30: 30 10/10/10", both);

        await AddAsync("DDDDDD", Day.AddDays(3));
        var looks = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await SendAsync("DDDDDD", i % 2 == 0 ? "place=home" : "place=site");
            looks.Add(Line((await Asking().InsightsAsync(Sets, "DDDDDD", default))!));
        }

        var people = looks.Distinct().Select(look => int.Parse(look.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(people.Count > 5);
        Assert.All(people.Zip(people.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Disclosure.SmallestGroup));
    }

    [Fact]
    public async Task Insights_EventPartlyInTheWindow_IsLeftOutWhole()
    {
        await _store.AddAsync(SmallQuestions.Event("BBBBBB", Day.AddHours(10)), "key", default); // to the next day
        _clock.Now = Day.AddHours(11);
        for (var i = 0; i < 20; i++) await SendAsync("BBBBBB", i % 2 == 0 ? "place=home" : "place=site");
        _clock.Now = Day.AddDays(5);
        Assert.StartsWith("0:", await WindowAsync(0, 0), StringComparison.Ordinal);
        Assert.StartsWith("20:", await WindowAsync(0, 1), StringComparison.Ordinal);
    }

    // What one event withholds, the sum of several withholds: else the difference would be it.
    [Fact]
    public async Task Insights_Pooled_WithholdsWhatOneEventWithholds()
    {
        await AddAsync("BBBBBB", Day);
        await AddAsync("CCCCCC", Day.AddHours(1));
        _clock.Now = Day.AddHours(2);
        for (var i = 0; i < 30; i++) await SendAsync("BBBBBB", i % 3 == 0 ? "place=home" : i % 3 == 1 ? "place=site" : "place=mixed");
        for (var i = 0; i < 20; i++) await SendAsync("CCCCCC", i < 3 ? "place=home" : i < 10 ? "place=site" : "place=mixed");
        _clock.Now = Day.AddDays(5);
        Assert.Equal("50: 50 -/20/-", await WindowAsync(0, 1));
    }

    [Fact]
    public async Task Forget_CountsFirst_AndKeepsTheTotals()
    {
        var asked = await AddAsync("BBBBBB", Day);
        for (var i = 0; i < 30; i++) await SendAsync("BBBBBB", i % 2 == 0 ? "before=yes after=yes place=home" : "before=no after=yes place=site");
        Assert.Equal(0, await Asking().ForgetAsync(Sets, asked.Final.AddTicks(-1), default));
        _clock.Now = asked.Final;
        Assert.Equal(30, await Asking().ForgetAsync(Sets, asked.Final, default));
        Assert.Empty(await _store.ReadAsync(asked.Code, default));
        Assert.Equal(30, (await Asking().InsightsAsync(Sets, "BBBBBB", default))!.Responses);
    }

    [Fact]
    public async Task Close_OrganisersKey_EndsItAtOnce()
    {
        await AddAsync("BBBBBB", Day);
        Assert.Null(await Asking().CloseAsync("BBBBBB", "another key", default));
        Assert.Equal(_clock.Now, (await Asking().CloseAsync("BBBBBB", "key", default))!.Final);
        Assert.Equal([SubmissionProblems.Closed], (await SendAsync("BBBBBB", "place=home")).Problems);
    }

    private static bool SameReceipt(SubmissionOutcome one, SubmissionOutcome other) => one.Receipt is not null && one.Receipt == other.Receipt;

    private static Submission Sent(string code, string answers, string? receipt = null) =>
        new(code, [.. SmallQuestions.Answers(answers).Select(answer => new SentAnswer(answer.Key, answer.Value))], receipt, null);

    private static string Line(Insights insights)
    {
        var place = insights.Questions.SingleOrDefault(question => question.Question.Key.Value == "place");
        return $"{insights.Responses}: {place?.Answered?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} "
            + (place is null ? "-/-/-" : string.Join('/', place.Answers.Select(answer => answer.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    private async Task<OutreachEvent> AddAsync(string code, DateTimeOffset day)
    {
        var made = SmallQuestions.Event(code, day);
        Assert.True(await _store.AddAsync(made, "key", default));
        return made;
    }

    private Questionnaires Asking(ISubmissionGate? gate = null) => new(_store, gate ?? new CountedGate(), _clock);

    private Task<SubmissionOutcome> SendAsync(string code, string answers, string? receipt = null) => Asking().SubmitAsync(Sets, Sent(code, answers, receipt), default);

    private async Task<string> WindowAsync(int from, int to)
    {
        var first = DateOnly.FromDateTime(Day.UtcDateTime);
        return Line(await Asking().InsightsAsync(Sets, first.AddDays(from), first.AddDays(to), default));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
