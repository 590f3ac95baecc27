using CareersData.Conversations;
using CareersData.Databases;
using CareersWeb.Conversations;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareersWeb.Tests.Conversations;

/// <summary>Nothing goes early because a clock is wrong, and nothing stays because a clock was.</summary>
public sealed class RetentionJobTests : IDisposable
{
    private readonly StorageHost _host = StorageHost.OnSqlite();
    private readonly ConversationStore _store;
    private readonly RetentionJob _job;

    public RetentionJobTests()
    {
        _store = _host.Get<ConversationStore>();
        _job = new(_host.Get<Forgetting>(), _host.Get<SharedWork>(), _host.Get<RetentionOptions>(), _host.Clock, NullLogger<RetentionJob>.Instance);
    }

    public void Dispose()
    {
        _job.Dispose();
        _host.Dispose();
    }

    [Theory]
    [InlineData(1)] // hours
    [InlineData(25)]
    [InlineData(43_824)]
    public async Task Sweep_WhileTheClockIsAhead_ErasesNothing(int hours)
    {
        await WriteAsync();
        _host.Clock.Jump(TimeSpan.FromHours(hours));
        await _job.SweepAsync(default);
        _host.Clock.Jump(TimeSpan.FromHours(-hours));
        await _job.SweepAsync(default);

        Assert.Equal("kept", (await _store.ReadAsync("c-1", default))!.State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-24)]
    [InlineData(-43_824)]
    public async Task Sweep_WhenItsTimeHasPassed_ErasesIt(int jumpHours)
    {
        _host.Clock.Jump(TimeSpan.FromHours(jumpHours));
        await WriteAsync();
        _host.Clock.Pass(TimeSpan.FromMinutes(30));
        await _job.SweepAsync(default);

        Assert.Equal(0, await _store.DeleteExpiredAsync(_host.Clock.GetUtcNow(), default)); // there is nothing left to erase
    }

    private Task<ConversationWrite> WriteAsync() => _store.WriteAsync("c-1", "kept", _host.Clock.GetUtcNow().AddMinutes(30), 0, default);
}
