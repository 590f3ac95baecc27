using System.Net;
using System.Text.Json;
using GraphQLEngine.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Graph;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task SlowResolver_IsToldToStopAfterThreeSeconds_AndTheClientIsToldWhy()
    {
        var clock = new StepClock();
        await using var host = await StartAsync(clock);
        var asking = host.PostAsync("{\"query\":\"{ slow }\"}");
        await _started.Task.WaitAsync(Patience);
        clock.Step(TimeSpan.FromMilliseconds(2_999));
        Assert.False(_stopped.Task.IsCompleted);

        clock.Step(TimeSpan.FromMilliseconds(1));
        await _stopped.Task.WaitAsync(Patience);
        using var answer = await asking.WaitAsync(Patience);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/graphql-response+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var told = body.RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(("TIMEOUT", "seconds", 3),
            (told.GetProperty("code").GetString(), told.GetProperty("limit").GetString(), told.GetProperty("maximum").GetInt32()));
        Assert.NotEmpty(told.GetProperty("correlationId").GetString()!);
    }

    [Fact]
    public async Task ClientThatLeaves_StopsItsResolver()
    {
        await using var host = await StartAsync(new StepClock());
        using var leaving = new CancellationTokenSource();
        var asking = host.Client.GetAsync(new Uri("/graphql?query={slow}", UriKind.Relative), leaving.Token);
        await _started.Task.WaitAsync(Patience);
        await leaving.CancelAsync();
        await _stopped.Task.WaitAsync(Patience);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private Task<GraphHost> StartAsync(StepClock clock) => GraphHost.StartAsync(services =>
    {
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(ExecutableSchema.Build("type Query { slow: Int }", bind => bind.Root("Query", type => type.FieldAsync("slow", SlowAsync))));
    });

    private async ValueTask<int> SlowAsync(object source, FieldCall call, CancellationToken cancellationToken)
    {
        _started.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
        finally
        {
            _stopped.SetResult();
        }
    }

    /// <summary>A clock that goes only when it is told to; its timers fire once.</summary>
    private sealed class StepClock : TimeProvider
    {
        private readonly Lock _lock = new();
        private readonly List<StepTimer> _timers = [];
        private TimeSpan _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new StepTimer(this, () => callback(state));
            timer.Change(dueTime, period);
            return timer;
        }

        public void Step(TimeSpan time)
        {
            StepTimer[] due;
            lock (_lock)
            {
                _now += time;
                due = [.. _timers.Where(timer => timer.Due <= _now)];
                _timers.RemoveAll(due.Contains);
            }

            foreach (var timer in due) timer.Fire();
        }

        private sealed class StepTimer(StepClock clock, Action fire) : ITimer
        {
            public TimeSpan Due { get; private set; }

            public Action Fire { get; } = fire;

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                lock (clock._lock)
                {
                    clock._timers.Remove(this);
                    if (dueTime == Timeout.InfiniteTimeSpan) return true;
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                    return true;
                }
            }

            public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
