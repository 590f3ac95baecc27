using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using TestKit;

namespace CareersWeb.Tests.Conversations;

/// <summary>What everybody who keeps lists does, asked of both databases and of the fake that other tests use.</summary>
public abstract class SavedListsTests
{
    private const int MostWrongCodes = 3;
    private static readonly IReadOnlyList<Slug> Two = [new("porter"), new("paramedic")];

    private protected abstract ISavedLists Lists { get; }

    private protected abstract void Pass(TimeSpan time);

    [StoreFact]
    public async Task Save_ThenFind_GivesTheListInItsOrder()
    {
        var saved = await Lists.SaveAsync(Two, default);
        var found = await Lists.FindAsync(saved.Code, default);
        Assert.Equal((saved.Code, saved.Expires, false), (found.List!.Code, found.List.Expires, found.IsRefused));
        Assert.Equal(Two, found.List.Jobs);
    }

    [StoreFact]
    public async Task Replace_Known_KeepsItLonger_Unknown_IsNull()
    {
        var saved = await Lists.SaveAsync(Two, default);
        Pass(TimeSpan.FromDays(2));
        var replaced = await Lists.ReplaceAsync(saved.Code, [Two[1]], default);
        Assert.Equal(saved.Expires.AddDays(2), replaced!.Expires);
        Assert.Equal([Two[1]], (await Lists.FindAsync(saved.Code, default)).List!.Jobs);
        Assert.Null(await Lists.ReplaceAsync(ListCode.New(), Two, default));
    }

    [StoreFact]
    public async Task Find_AfterItsTime_IsNone()
    {
        var saved = await Lists.SaveAsync(Two, default);
        Pass(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.NotNull((await Lists.FindAsync(saved.Code, default)).List);
        Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(SavedListFinding.None, await Lists.FindAsync(saved.Code, default));
        Assert.False(await Lists.EraseAsync(saved.Code, default));
    }

    [StoreFact]
    public async Task Erase_Known_IsTrueOnce()
    {
        var saved = await Lists.SaveAsync(Two, default);
        Assert.True(await Lists.EraseAsync(saved.Code, default));
        Assert.False(await Lists.EraseAsync(saved.Code, default));
        Assert.Null((await Lists.FindAsync(saved.Code, default)).List);
    }

    [StoreFact]
    public async Task Find_AfterManyWrongCodes_IsRefusedForAnyCode()
    {
        var saved = await Lists.SaveAsync(Two, default);
        for (var tried = 0; tried < MostWrongCodes; tried++) Assert.Equal(SavedListFinding.None, await Lists.FindAsync(ListCode.New(), default));
        Assert.Equal(SavedListFinding.Refused, await Lists.FindAsync(saved.Code, default));
    }

    [StoreFact]
    public async Task Save_NoJobOrOneTwice_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Lists.SaveAsync([], default));
        await Assert.ThrowsAsync<ArgumentException>(() => Lists.SaveAsync([Two[0], Two[0]], default));
    }

    public sealed class InMemory : SavedListsTests
    {
        private readonly InMemorySavedLists _lists = new(MostWrongCodes);

        private protected override ISavedLists Lists => _lists;

        private protected override void Pass(TimeSpan time) => _lists.Now += time;
    }

    public sealed class OnSqlite : SavedListsTests, IDisposable
    {
        private readonly StorageHost _host = StorageHost.OnSqlite();

        private protected override ISavedLists Lists => _host.Get<ISavedLists>();

        private protected override void Pass(TimeSpan time) => _host.Clock.Pass(time);

        public void Dispose() => _host.Dispose();
    }

    public sealed class OnPostgreSql : SavedListsTests, IOnPostgreSql, IDisposable
    {
        private readonly StorageHost _host = StorageHost.OnPostgreSql();

        private protected override ISavedLists Lists => _host.Get<ISavedLists>();

        private protected override void Pass(TimeSpan time) => _host.Clock.Pass(time);

        public void Dispose() => _host.Dispose();
    }
}
