using BotProtocol.Activities;
using BotProtocol.Turns;

namespace BotProtocol.Tests.Turns;

public sealed class TurnPipelineTests
{
    private readonly List<TurnFailure> _failures = [];
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task RunAsync_TwoLayers_WrapsTheFirstAroundTheSecondAroundTheBot()
    {
        var turn = NewTurn();
        Assert.True(await Pipeline(new FunctionBot(one => one.Reply("bot")), new Wrap("1"), new Wrap("2")).RunAsync(turn, CancellationToken.None));
        Assert.Equal(["1 in", "2 in", "bot", "2 out", "1 out"], turn.Replies.Select(one => one.Text));
    }

    [Fact]
    public async Task RunAsync_LayerThatDoesNotGoOn_LeavesTheBotOut()
    {
        var turn = NewTurn();
        Assert.True(await Pipeline(new FunctionBot(one => one.Reply("bot")), new Stop()).RunAsync(turn, CancellationToken.None));
        Assert.Equal(["stopped"], turn.Replies.Select(one => one.Text));
    }

    [Fact]
    public async Task RunAsync_BotThrows_IsFalseAndReportsOnce()
    {
        var mistake = new InvalidOperationException("x");
        var turn = NewTurn();
        Assert.False(await Pipeline(new FunctionBot(_ => throw mistake), new Wrap("1")).RunAsync(turn, CancellationToken.None));
        Assert.Equal([new TurnFailure(turn.Activity, mistake)], _failures);
    }

    [Fact]
    public async Task RunAsync_BotThatIgnoresItsTime_IsFalseAndReportsTimeout()
    {
        var never = new TaskCompletionSource();
        var running = Pipeline(new FunctionBot((_, _) => never.Task)).RunAsync(NewTurn(), CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(14.999));
        Assert.False(running.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.False(await running);
        Assert.IsType<TimeoutException>(Assert.Single(_failures).Exception);
    }

    [Fact]
    public async Task RunAsync_EndedFromOutside_ThrowsAndReportsNothing()
    {
        using var outside = new CancellationTokenSource();
        var running = Pipeline(new FunctionBot((_, token) => Task.Delay(Timeout.Infinite, token))).RunAsync(NewTurn(), outside.Token);
        await outside.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Empty(_failures);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public async Task RunAsync_AtTheReplyLimit_PassesAndOneMoreFails(int replies, bool passes)
    {
        var bot = new FunctionBot(turn => Enumerable.Range(0, replies).ToList().ForEach(_ => turn.Reply("x")));
        Assert.Equal(passes, await Pipeline(bot).RunAsync(NewTurn(), CancellationToken.None));
        Assert.Equal(passes ? 0 : 1, _failures.Count);
    }

    private static Turn NewTurn() => new(Activity.Message("hi"));

    private TurnPipeline Pipeline(IBot bot, params ITurnMiddleware[] middleware) => new(bot, middleware, new(), _clock, _failures.Add);

    private sealed class Wrap(string name) : ITurnMiddleware
    {
        public async Task OnTurnAsync(Turn turn, NextTurn next, CancellationToken cancellationToken)
        {
            turn.Reply(name + " in");
            await next(cancellationToken);
            turn.Reply(name + " out");
        }
    }

    private sealed class Stop : ITurnMiddleware
    {
        public Task OnTurnAsync(Turn turn, NextTurn next, CancellationToken cancellationToken)
        {
            turn.Reply("stopped");
            return Task.CompletedTask;
        }
    }
}
