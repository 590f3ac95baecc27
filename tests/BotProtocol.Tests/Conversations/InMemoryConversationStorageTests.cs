using BotProtocol.Conversations;

namespace BotProtocol.Tests.Conversations;

public sealed class InMemoryConversationStorageTests
{
    private readonly InMemoryConversationStorage _storage = new(maximumConversations: 2);

    [Theory]
    [InlineData(0, 5, true)]
    [InlineData(5, 6, true)]
    [InlineData(4, 6, false)]
    [InlineData(6, 7, false)]
    public async Task WriteAsync_ExpectedVersion_DecidesAndKeepsTheOther(long expected, long version, bool written)
    {
        var id = ConversationId.New();
        if (expected != 0) await _storage.WriteAsync(Record(id, 5), 0, CancellationToken.None);
        Assert.Equal(written, await _storage.WriteAsync(Record(id, version), expected, CancellationToken.None));
        Assert.Equal(written ? version : 5, (await _storage.ReadAsync(id, CancellationToken.None))!.Version);
    }

    [Fact]
    public async Task WriteAsync_NewWhereOneIs_IsFalse()
    {
        var id = ConversationId.New();
        await _storage.WriteAsync(Record(id, 1), 0, CancellationToken.None);
        Assert.False(await _storage.WriteAsync(Record(id, 2), 0, CancellationToken.None));
    }

    [Fact]
    public async Task WriteAsync_ManyWritersOfOneVersion_LetsExactlyOneWin()
    {
        var id = ConversationId.New();
        await _storage.WriteAsync(Record(id, 1), 0, CancellationToken.None);
        var won = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _storage.WriteAsync(Record(id, 2), 1, CancellationToken.None))));
        Assert.Equal(1, won.Count(one => one));
    }

    [Fact]
    public async Task WriteAsync_VersionThatDoesNotGrow_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _storage.WriteAsync(Record(ConversationId.New(), 3), 3, CancellationToken.None));

    [Fact]
    public async Task WriteAsync_BeyondTheMaximum_DropsTheOneSilentForLongest()
    {
        ConversationId[] ids = [ConversationId.New(), ConversationId.New(), ConversationId.New()];
        for (var i = 0; i < 3; i++) await _storage.WriteAsync(Record(ids[i], 1, i == 0 ? 1 : i == 1 ? 0 : 2), 0, CancellationToken.None);
        var kept = await Task.WhenAll(ids.Select(id => _storage.ReadAsync(id, CancellationToken.None)));
        Assert.Equal([true, false, true], kept.Select(one => one is not null));
    }

    [Fact]
    public async Task DeleteAsync_ThenWrite_IsFalse()
    {
        var id = ConversationId.New();
        await _storage.WriteAsync(Record(id, 1), 0, CancellationToken.None);
        Assert.True(await _storage.DeleteAsync(id, CancellationToken.None));
        Assert.False(await _storage.DeleteAsync(id, CancellationToken.None));
        Assert.False(await _storage.WriteAsync(Record(id, 2), 1, CancellationToken.None));
    }

    private static ConversationRecord Record(ConversationId id, long version, int minute = 0) =>
        new() { Id = id, Version = version, CreatedAt = DateTimeOffset.UnixEpoch, LastActiveAt = DateTimeOffset.UnixEpoch.AddMinutes(minute) };
}
