using CareersData.Conversations;
using TestKit;

namespace CareersData.Tests.Conversations;

/// <summary>What the store does, asked of each database.</summary>
public abstract class ConversationStoreTests : IDisposable
{
    private readonly Harness _harness;
    private readonly ConversationStore _store;
    private readonly long _first; // version of what is written before a test moves the clock

    private protected ConversationStoreTests(Harness harness)
    {
        _harness = harness;
        _store = _harness.Conversations();
        _first = _harness.Time.Now.ToUnixTimeMilliseconds();
    }

    private DateTimeOffset Tomorrow => _harness.Time.Now.AddDays(1);

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task Read_Unknown_IsNull() => Assert.Null(await _store.ReadAsync("none", CancellationToken.None));

    [StoreFact]
    public async Task Write_NewThenAgain_GrowsTheVersionAndKeepsTheFirstTime()
    {
        var created = _harness.Time.Now;
        Assert.Equal(ConversationWrite.Saved(_first), await WriteAsync("{\"turn\":1}", 0));
        _harness.Time.Now = created.AddMinutes(5);
        Assert.Equal(ConversationWrite.Saved(_first + 1), await WriteAsync("{\"turn\":2,\"said\":\"été 👩\"}", _first));

        Assert.Equal(
            new StoredConversation("c-1", _first + 1, "{\"turn\":2,\"said\":\"été 👩\"}", created, created.AddMinutes(5), Tomorrow),
            await _harness.Conversations().ReadAsync("c-1", CancellationToken.None));
    }

    [StoreTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Write_OtherVersionThanExpected_IsAConflictAndWritesNothing(bool isLater)
    {
        await WriteAsync("first", 0);

        Assert.Equal(ConversationWrite.Conflict, await WriteAsync("second", isLater ? _first + 1 : 0));
        Assert.Equal(("first", _first), await StateAsync());
    }

    [StoreFact]
    public async Task Write_ConversationThatIsGone_IsAConflict()
    {
        await WriteAsync("first", 0);
        await _store.DeleteAsync("c-1", CancellationToken.None);

        Assert.Equal(ConversationWrite.Conflict, await WriteAsync("second", _first));
        Assert.Null(await _store.ReadAsync("c-1", CancellationToken.None));
    }

    [StoreFact]
    public async Task Write_TwentyWritersOfOneVersion_OneWins()
    {
        await WriteAsync("start", 0);

        var writes = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(
            () => _store.WriteAsync("c-1", $"writer {writer}", Tomorrow, _first, CancellationToken.None))));

        var winner = Assert.Single(writes.Index(), write => !write.Item.IsConflict);
        Assert.Equal(($"writer {winner.Index}", _first + 1), await StateAsync());
    }

    [StoreFact]
    public async Task Read_AtItsExpiry_IsNull()
    {
        await WriteAsync("text", 0);

        _harness.Time.Now = _harness.Time.Now.AddDays(1).AddMilliseconds(-1);
        Assert.NotNull(await _store.ReadAsync("c-1", CancellationToken.None));
        _harness.Time.Now = _harness.Time.Now.AddMilliseconds(1);
        Assert.Null(await _store.ReadAsync("c-1", CancellationToken.None));
    }

    [StoreFact]
    public async Task Write_AfterExpiry_StartsAnewUnderALaterVersion()
    {
        await WriteAsync("old", 0);
        _harness.Time.Now = _harness.Time.Now.AddDays(2);

        Assert.Equal(ConversationWrite.Conflict, await WriteAsync("late", _first));
        Assert.Equal(ConversationWrite.Saved(_first + 1), await WriteAsync("new", 0));
        Assert.Equal(ConversationWrite.Conflict, await WriteAsync("late", _first));
        var conversation = await _store.ReadAsync("c-1", CancellationToken.None);
        Assert.Equal(("new", _harness.Time.Now), (conversation!.State, conversation.Created));
    }

    [StoreFact]
    public async Task Write_BegunAgainAfterErasure_RepeatsNoVersion()
    {
        await WriteAsync("old", 0);
        await _store.DeleteAsync("c-1", CancellationToken.None);
        _harness.Time.Now = _harness.Time.Now.AddMilliseconds(1);
        await WriteAsync("new", 0);

        Assert.Equal(ConversationWrite.Conflict, await WriteAsync("late", _first));
        Assert.Equal("new", (await StateAsync()).State);
    }

    [StoreFact]
    public async Task Delete_Known_IsTrueOnce()
    {
        await WriteAsync("text", 0);

        Assert.True(await _store.DeleteAsync("c-1", CancellationToken.None));
        Assert.False(await _store.DeleteAsync("c-1", CancellationToken.None));
    }

    [StoreFact]
    public async Task DeleteExpired_UpToATime_LeavesTheRest()
    {
        var now = _harness.Time.Now;
        for (var hour = 1; hour <= 3; hour++) await _store.WriteAsync($"c-{hour}", "text", now.AddHours(hour), 0, CancellationToken.None);

        Assert.Equal(2, await _store.DeleteExpiredAsync(now.AddHours(2), CancellationToken.None));
        Assert.NotNull(await _store.ReadAsync("c-3", CancellationToken.None));
        Assert.Equal(0, await _store.DeleteExpiredAsync(now.AddHours(2), CancellationToken.None));
    }

    [StoreTheory]
    [InlineData(ConversationStore.MaximumIdLength, ConversationStore.MaximumStateLength, true)]
    [InlineData(ConversationStore.MaximumIdLength + 1, 1, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, ConversationStore.MaximumStateLength + 1, false)]
    public async Task Write_Length_IsLimited(int idLength, int stateLength, bool passes)
    {
        var (id, state) = (new string('i', idLength), new string('s', stateLength));

        if (passes) Assert.Equal(ConversationWrite.Saved(_first), await _store.WriteAsync(id, state, Tomorrow, 0, CancellationToken.None));
        else await Assert.ThrowsAnyAsync<ArgumentException>(() => _store.WriteAsync(id, state, Tomorrow, 0, CancellationToken.None));
    }

    private Task<ConversationWrite> WriteAsync(string state, long expectedVersion) =>
        _store.WriteAsync("c-1", state, Tomorrow, expectedVersion, CancellationToken.None);

    private async Task<(string State, long Version)> StateAsync()
    {
        var conversation = await _store.ReadAsync("c-1", CancellationToken.None);
        return (conversation!.State, conversation.Version);
    }

    public sealed class OnSqlite() : ConversationStoreTests(new Harness());

    public sealed class OnPostgreSql() : ConversationStoreTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
