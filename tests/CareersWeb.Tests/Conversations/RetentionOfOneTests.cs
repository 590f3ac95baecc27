using CareersData.Conversations;
using CareersData.Databases;
using CareersWeb.Conversations;
using Microsoft.Extensions.Logging.Abstractions;
using TestKit;

namespace CareersWeb.Tests.Conversations;

/// <summary>Of several hosts on one database one erases what has had its time; another finds it at work and leaves it alone.</summary>
public sealed class RetentionOfOneTests : IOnPostgreSql, IDisposable
{
    private readonly StorageHost _host = StorageHost.OnPostgreSql();

    public void Dispose() => _host.Dispose();

    [StoreFact]
    public async Task Sweep_WhileAnotherHostIsAtIt_LeavesItToThatOne()
    {
        var store = _host.Get<ConversationStore>();
        using var job = new RetentionJob(
            _host.Get<Forgetting>(), _host.Get<SharedWork>(), _host.Get<RetentionOptions>(), _host.Clock, NullLogger<RetentionJob>.Instance);
        await ExpireAsync("c-1");
        await using (await _host.Get<SharedWork>().TryBeginForgettingAsync(default)) await job.SweepAsync(default);
        Assert.Equal(1, await store.DeleteExpiredAsync(_host.Clock.GetUtcNow(), default)); // it was still there

        await ExpireAsync("c-2");
        await job.SweepAsync(default);
        Assert.Equal(0, await store.DeleteExpiredAsync(_host.Clock.GetUtcNow(), default));

        async Task ExpireAsync(string id)
        {
            await store.WriteAsync(id, "kept", _host.Clock.GetUtcNow().AddMinutes(30), 0, default);
            _host.Clock.Pass(TimeSpan.FromMinutes(31));
        }
    }
}
