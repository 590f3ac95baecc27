using CareersData.Conversations;
using Microsoft.Data.Sqlite;

namespace CareersData.Tests.Conversations;

/// <summary>Writes that wait together: each gets its own answer.</summary>
public sealed class GroupCommitTests : IDisposable
{
    private readonly Harness _harness = new();
    private readonly ConversationStore _store;

    public GroupCommitTests() => _store = _harness.Conversations();

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(GroupCommit.MostTogether)]
    [InlineData((2 * GroupCommit.MostTogether) + 1)]
    public async Task Write_ManyAtOnce_AreAllKept(int count)
    {
        var writes = await Task.WhenAll(Enumerable.Range(0, count).Select(WriteAsync));

        Assert.All(writes, write => Assert.Equal(ConversationWrite.Saved(_harness.Time.Now.ToUnixTimeMilliseconds()), write));
        foreach (var number in Enumerable.Range(0, count))
            Assert.Equal($"text {number}", (await _harness.Conversations().ReadAsync($"c-{number}", CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Write_ManyAtOnceOneOfThemImpossible_OnlyThatOneFails()
    {
        await _store.ReadAsync("none", CancellationToken.None);
        await _harness.ExecuteAsync(
            "CREATE TRIGGER refuse BEFORE INSERT ON conversations WHEN NEW.id = 'c-7' BEGIN SELECT RAISE(ABORT, 'not this one'); END");

        var writes = Enumerable.Range(0, 20).Select(WriteAsync).ToArray();

        await Assert.ThrowsAsync<SqliteException>(() => writes[7]);
        foreach (var number in Enumerable.Range(0, 20).Where(number => number != 7))
            Assert.Equal(ConversationWrite.Saved(_harness.Time.Now.ToUnixTimeMilliseconds()), await writes[number]);
    }

    private Task<ConversationWrite> WriteAsync(int number) =>
        _store.WriteAsync($"c-{number}", $"text {number}", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
}
