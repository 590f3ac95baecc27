using BotProtocol.Activities;
using BotProtocol.Conversations;
using TestKit;

namespace CareersWeb.Tests.Conversations;

/// <summary>What every storage of conversations does, asked of both databases and of the one in memory that other tests use.</summary>
public abstract class ConversationStorageTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private protected abstract IConversationStorage Storage { get; }

    [StoreFact]
    public async Task Read_Unknown_IsNull() => Assert.Null(await Storage.ReadAsync(ConversationId.New(), default));

    [StoreFact]
    public async Task Write_New_ComesBackWhole()
    {
        var record = Record("hello 💚 \u00e9");
        Assert.True(await Storage.WriteAsync(record, 0, default));

        var read = await Storage.ReadAsync(record.Id, default);
        Assert.Equal(ConversationRecordJson.Write(record with { Version = 1 }), ConversationRecordJson.Write(read! with { Version = 1 }));
        Assert.True(read.Version > 0);
        Assert.False(await Storage.WriteAsync(Record("again") with { Id = record.Id }, 0, default));
    }

    [StoreFact]
    public async Task Write_VersionThatWasRead_IsTakenOnce()
    {
        var record = Record("one");
        await Storage.WriteAsync(record, 0, default);
        var read = (await Storage.ReadAsync(record.Id, default))!;

        Assert.True(await Storage.WriteAsync(read with { LastSequence = 7, Version = read.Version + 1 }, read.Version, default));
        Assert.False(await Storage.WriteAsync(read with { LastSequence = 9, Version = read.Version + 1 }, read.Version, default));
        Assert.Equal(7, (await Storage.ReadAsync(record.Id, default))!.LastSequence);
    }

    [StoreFact]
    public async Task Write_ManyWritersOfOneVersion_LetsExactlyOneWin()
    {
        var record = Record("one");
        await Storage.WriteAsync(record, 0, default);
        var read = (await Storage.ReadAsync(record.Id, default))!;

        var won = await Task.WhenAll(Enumerable.Range(1, 20).Select(writer => Task.Run(() =>
            Storage.WriteAsync(read with { LastSequence = writer, Version = read.Version + 1 }, read.Version, default))));

        var winner = Assert.Single(won.Index(), one => one.Item).Index + 1;
        Assert.Equal(winner, (await Storage.ReadAsync(record.Id, default))!.LastSequence);
    }

    [StoreFact]
    public async Task Delete_Known_IsTrueOnceAndEndsTheTurnAtWork()
    {
        var record = Record("one");
        await Storage.WriteAsync(record, 0, default);
        var read = (await Storage.ReadAsync(record.Id, default))!;

        Assert.True(await Storage.DeleteAsync(record.Id, default));
        Assert.False(await Storage.DeleteAsync(record.Id, default));
        Assert.False(await Storage.WriteAsync(read with { Version = read.Version + 1 }, read.Version, default));
        Assert.Null(await Storage.ReadAsync(record.Id, default));
    }

    private static ConversationRecord Record(string text) => new()
    {
        Id = ConversationId.New(), Version = 1_000, CreatedAt = Noon, LastActiveAt = Noon, LastSequence = 1,
        Activities = [LoggedActivity.Of(1, Activity.Message(text) with { Id = "a-1" })],
    };

    public sealed class InMemory : ConversationStorageTests
    {
        private protected override IConversationStorage Storage { get; } = new InMemoryConversationStorage();
    }

    public sealed class OnSqlite : ConversationStorageTests, IDisposable
    {
        private readonly StorageHost _host = StorageHost.OnSqlite();

        private protected override IConversationStorage Storage => _host.Get<IConversationStorage>();

        public void Dispose() => _host.Dispose();
    }

    public sealed class OnPostgreSql : ConversationStorageTests, IOnPostgreSql, IDisposable
    {
        private readonly StorageHost _host = StorageHost.OnPostgreSql();

        private protected override IConversationStorage Storage => _host.Get<IConversationStorage>();

        public void Dispose() => _host.Dispose();
    }
}
