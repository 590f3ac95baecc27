using CareersCatalogue.Outreach;
using CareersData.Outreach;
using TestKit;

namespace CareersData.Tests.Outreach;

/// <summary>What every store does, asked of the database and of the fake that other tests use.</summary>
public abstract class OutreachStoreTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [StoreFact]
    public async Task Add_Event_ComesBackAsItWas_AndItsCodeIsTaken()
    {
        var store = Store();
        var made = SmallQuestions.Event("BBBBBB", Day);
        Assert.True(await store.AddAsync(made, "key", default));
        Assert.False(await store.AddAsync(made with { Name = "Another" }, "key", default));
        Assert.Equal(made, await store.FindAsync(made.Code, default));
        Assert.Null(await store.FindAsync(new("CCCCCC"), default));
        var stored = Assert.Single(await store.ListAsync(default));
        Assert.Equal((made, EventFigures.None, 0L), (stored.Event, stored.Figures, stored.Version));
    }

    [StoreFact]
    public async Task Keep_Answers_AreNumberedAndErasedByReceipt()
    {
        var store = Store();
        var made = SmallQuestions.Event("BBBBBB", Day, maximum: 3);
        await store.AddAsync(made, "key", default);
        Receipt[] receipts = [Receipt.New(), Receipt.New(), Receipt.New(), Receipt.New()];
        Assert.True(await store.KeepAsync(made.Code, receipts[0], SmallQuestions.Answers("place=home barriers=grades,money"), default));
        Assert.True(await store.KeepAsync(made.Code, receipts[0], SmallQuestions.Answers("place=site"), default));
        Assert.True(await store.KeepAsync(made.Code, receipts[1], SmallQuestions.Answers("place=site"), default));
        Assert.True(await store.KeepAsync(made.Code, receipts[2], SmallQuestions.Answers("place=mixed"), default));
        Assert.False(await store.KeepAsync(made.Code, receipts[3], SmallQuestions.Answers("place=mixed"), default));
        Assert.True(await store.EraseAsync(receipts[1], default));
        Assert.False(await store.EraseAsync(receipts[1], default));

        var kept = await store.ReadAsync(made.Code, default);
        Assert.Equal([1, 3], kept.Select(response => response.Number));
        Assert.Equal(["grades", "money"], kept[0].Answers["barriers"]);
        Assert.Equal(["home"], kept[0].Answers["place"]);
        Assert.False(await store.KeepAsync(new("CCCCCC"), receipts[3], SmallQuestions.Answers("place=site"), default));
    }

    [StoreFact]
    public async Task Keep_ManyAtOnce_LosesNoneAndNumbersEachOnce()
    {
        var store = Store();
        var made = SmallQuestions.Event("BBBBBB", Day);
        await store.AddAsync(made, "key", default);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => store.KeepAsync(made.Code, Receipt.New(), SmallQuestions.Answers("place=home"), default))));
        Assert.Equal(Enumerable.Range(1, 40), (await store.ReadAsync(made.Code, default)).Select(response => response.Number));
    }

    [StoreFact]
    public async Task WriteFigures_Version_IsHeld()
    {
        var store = Store();
        var made = SmallQuestions.Event("BBBBBB", Day);
        await store.AddAsync(made, "key", default);
        var figures = new EventFigures(7, 6, [new("place", 7, 6, new Dictionary<string, int> { ["home"] = 6 })], true);
        Assert.True(await store.WriteFiguresAsync(made.Code, EventFigures.None, 0, default));
        Assert.False(await store.WriteFiguresAsync(made.Code, figures, 0, default));
        Assert.True(await store.WriteFiguresAsync(made.Code, figures, 1, default));
        Assert.False(await store.WriteFiguresAsync(new("CCCCCC"), figures, 0, default));

        var stored = await store.ReadFiguresAsync(made.Code, default);
        Assert.Equal((2L, 7, 6, true), (stored!.Version, stored.Figures.Through, stored.Figures.Responses, stored.Figures.IsComplete));
        var question = Assert.Single(stored.Figures.Questions);
        Assert.Equal(("place", 7, 6, 6), (question.Question, question.Through, question.Answered, question.Counts["home"]));
    }

    [StoreFact]
    public async Task Close_KeyAndTime_AreHeld()
    {
        var store = Store();
        var made = SmallQuestions.Event("BBBBBB", Day);
        await store.AddAsync(made, "key", default);
        Assert.Null(await store.CloseAsync(made.Code, "other", Day.AddHours(1), default));
        var closed = made with { Closes = Day.AddHours(1), Final = Day.AddHours(1) };
        Assert.Equal(closed, await store.CloseAsync(made.Code, "key", Day.AddHours(1), default));
        Assert.Equal(closed, await store.CloseAsync(made.Code, null, Day.AddHours(2), default));
        Assert.Equal(made.Opens, (await store.CloseAsync(made.Code, null, Day.AddHours(-2), default))!.Closes);
    }

    [StoreFact]
    public async Task EraseAnswers_And_Delete_LeaveWhatTheySay()
    {
        var store = Store();
        OutreachEvent[] events = [SmallQuestions.Event("BBBBBB", Day), SmallQuestions.Event("CCCCCC", Day.AddDays(1))];
        foreach (var made in events)
        {
            await store.AddAsync(made, "key", default);
            await store.KeepAsync(made.Code, Receipt.New(), SmallQuestions.Answers("place=home"), default);
            await store.WriteFiguresAsync(made.Code, EventFigures.None, 0, default);
        }

        Assert.Equal(1, await store.EraseAnswersAsync(events[0].Final, default));
        Assert.Empty(await store.ReadAsync(events[0].Code, default));
        Assert.Single(await store.ReadAsync(events[1].Code, default));
        Assert.NotNull(await store.ReadFiguresAsync(events[0].Code, default));
        Assert.True(await store.DeleteAsync(events[1].Code, default));
        Assert.False(await store.DeleteAsync(events[1].Code, default));
        Assert.Empty(await store.ReadAsync(events[1].Code, default));
        Assert.Null(await store.ReadFiguresAsync(events[1].Code, default));
    }

    private protected abstract IOutreachStore Store();

    public sealed class InMemory : OutreachStoreTests
    {
        private protected override IOutreachStore Store() => new InMemoryOutreachStore();
    }

    public sealed class OnSqlite : OutreachStoreTests, IDisposable
    {
        private readonly Harness _harness = new();

        private protected override IOutreachStore Store() => new OutreachStore(_harness.Databases());

        public void Dispose() => _harness.Dispose();
    }

    public sealed class OnPostgreSql : OutreachStoreTests, IOnPostgreSql, IDisposable
    {
        private readonly Harness _harness = Harness.OnPostgreSql();

        private protected override IOutreachStore Store() => new OutreachStore(_harness.Databases());

        public void Dispose() => _harness.Dispose();
    }
}
