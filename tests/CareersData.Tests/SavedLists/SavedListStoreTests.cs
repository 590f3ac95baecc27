using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersData.Databases;
using CareersData.SavedLists;
using TestKit;

namespace CareersData.Tests.SavedLists;

/// <summary>What the store does, asked of each database.</summary>
public abstract class SavedListStoreTests : IDisposable
{
    private static readonly IReadOnlyList<Slug> Two = [new("porter"), new("paramedic")];

    private readonly Harness _harness;
    private readonly SavedListStore _store;

    private protected SavedListStoreTests(Harness harness)
    {
        _harness = harness;
        _store = _harness.SavedLists();
    }

    private DateTimeOffset Later => _harness.Time.Now.AddDays(30);

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task Read_Unknown_IsNull() => Assert.Null(await _store.ReadAsync(ListCode.New(), CancellationToken.None));

    [StoreFact]
    public async Task Write_ThenReadElsewhere_GivesTheListInItsOrder()
    {
        var list = await WrittenAsync(Two);
        var read = await _harness.SavedLists().ReadAsync(list.Code, CancellationToken.None);
        Assert.Equal(list.Jobs, read!.Jobs);
        Assert.Equal((list.Code, list.Expires), (read.Code, read.Expires));
    }

    [StoreFact]
    public async Task Write_SameCode_Replaces()
    {
        var list = await WrittenAsync(Two);
        await _store.WriteAsync(list with { Jobs = [new("porter")] }, CancellationToken.None);
        Assert.Equal([new Slug("porter")], (await _store.ReadAsync(list.Code, CancellationToken.None))!.Jobs);
    }

    [StoreFact]
    public async Task Write_AtTheLimit_IsKept_BeyondIt_IsRefused()
    {
        var most = Enumerable.Range(1, ISavedLists.MaximumJobs).Select(number => new Slug($"job-{number}")).ToList();
        await WrittenAsync(most);
        await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync([.. most, new("one-more")]));
        await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync([]));
        await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync([Two[0], Two[0]]));
    }

    [StoreFact]
    public async Task Row_HasNoCode_OnlyItsHash()
    {
        var list = await WrittenAsync(Two);
        await using var connection = await _harness.Databases().ConnectAsync(CancellationToken.None);
        await using var row = await connection.Statement("SELECT * FROM saved_lists").ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.All(Enumerable.Range(0, row.FieldCount), column => Assert.DoesNotContain(list.Code.Value, $"{row.GetValue(column)}", StringComparison.Ordinal));
    }

    [StoreFact]
    public async Task Read_AtItsExpiry_IsNull_AndTheSweepErasesIt()
    {
        var list = await WrittenAsync(Two);
        _harness.Time.Now = list.Expires.AddMilliseconds(-1);
        Assert.NotNull(await _store.ReadAsync(list.Code, CancellationToken.None));
        Assert.Equal(0, await _store.DeleteExpiredAsync(_harness.Time.Now, CancellationToken.None));
        _harness.Time.Now = list.Expires;
        Assert.Null(await _store.ReadAsync(list.Code, CancellationToken.None));
        Assert.False(await _store.DeleteAsync(list.Code, CancellationToken.None));
        Assert.Equal(1, await _store.DeleteExpiredAsync(_harness.Time.Now, CancellationToken.None));
    }

    [StoreFact]
    public async Task Delete_OneOfTwo_LeavesTheOther()
    {
        var (first, second) = (await WrittenAsync(Two), await WrittenAsync(Two));
        Assert.True(await _store.DeleteAsync(first.Code, CancellationToken.None));
        Assert.False(await _store.DeleteAsync(first.Code, CancellationToken.None));
        Assert.NotNull(await _store.ReadAsync(second.Code, CancellationToken.None));
    }

    private async Task<SavedList> WrittenAsync(IReadOnlyList<Slug> jobs)
    {
        var list = new SavedList(ListCode.New(), jobs, Later);
        await _store.WriteAsync(list, CancellationToken.None);
        return list;
    }

    public sealed class OnSqlite() : SavedListStoreTests(new Harness());

    public sealed class OnPostgreSql() : SavedListStoreTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
