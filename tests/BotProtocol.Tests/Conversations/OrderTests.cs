using System.Globalization;
using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.Turns;

namespace BotProtocol.Tests.Conversations;

public sealed class OrderTests
{
    [Fact]
    public async Task SendAsync_TenAtOnce_AnswersTenInOrder()
    {
        var service = new TestService(new FunctionBot(async (turn, _) =>
        {
            await Task.Yield();
            if (turn.Activity.Type == ActivityTypes.Message) turn.Reply("echo: " + turn.Text);
        }));
        var id = await service.StartedAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => service.Conversations.SendAsync(id, TestService.Says($"{i}"), CancellationToken.None)));
        Assert.Equal(Enumerable.Range(0, 10).SelectMany(i => new[] { $"{i}", $"echo: {i}" }), await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_ThousandConversationsAtOnce_SwapsAndLosesNothing()
    {
        var service = new TestService();
        var ids = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => service.StartedAsync()));
        await Task.WhenAll(Enumerable.Range(0, 5).SelectMany(i => ids.Select(id => service.Conversations.SendAsync(id, TestService.Says($"{i}"), CancellationToken.None))));
        var expected = new[] { "hello" }.Concat(Enumerable.Range(0, 5).SelectMany(i => new[] { $"{i}", $"echo: {i}" })).ToList();
        foreach (var id in ids) Assert.Equal(expected, await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_TwoProcessesOnOneStorage_LosesNothing()
    {
        var storage = new InMemoryConversationStorage();
        var bot = new FunctionBot(async (turn, _) =>
        {
            await Task.Yield();
            turn.State.Set("count", turn.State.Get<int>("count") + 1);
            turn.Reply(turn.State.Get<int>("count").ToString(CultureInfo.InvariantCulture));
        });
        TestService[] processes = [new(bot, new() { MaximumAttempts = 100 }, storage), new(bot, new() { MaximumAttempts = 100 }, storage)];
        var id = await processes[0].StartedAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => processes[i % 2].Conversations.SendAsync(id, TestService.Says("x"), CancellationToken.None))));
        Assert.All(outcomes, outcome => Assert.IsType<TurnAnswered>(outcome));
        Assert.Equal(
            Enumerable.Range(1, 41).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            (await processes[1].TextsAsync(id)).Where(text => text != "x"));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task SendAsync_AsManyConflictsAsAttempts_IsBusy(int conflicts, bool answers)
    {
        var storage = new ConflictingStorage();
        var service = new TestService(options: new() { MaximumAttempts = 3 }, storage: storage);
        var id = await service.StartedAsync();
        storage.Conflicts = conflicts;
        var outcome = await service.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        Assert.Equal(answers ? typeof(TurnAnswered) : typeof(ConversationBusy), outcome.GetType());
        Assert.Equal(answers ? ["hello", "hi", "echo: hi"] : ["hello"], await service.TextsAsync(id));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task SendAsync_AtTheWaitingLimit_PassesAndOneMoreIsBusy(int waiting, bool passes)
    {
        var go = new TaskCompletionSource();
        var service = new TestService(new FunctionBot((turn, _) => turn.Text == "slow" ? go.Task : Task.CompletedTask), new() { MaximumWaitingTurns = 2 });
        var id = await service.StartedAsync();
        var running = service.Conversations.SendAsync(id, TestService.Says("slow"), CancellationToken.None);
        var all = Enumerable.Range(0, waiting).Select(_ => service.Conversations.SendAsync(id, TestService.Says("x"), CancellationToken.None)).ToList();
        go.SetResult();
        await running;
        var outcome = (await Task.WhenAll(all))[^1];
        Assert.Equal(passes ? typeof(TurnAnswered) : typeof(ConversationBusy), outcome.GetType());
    }

    [Fact]
    public async Task SendAsync_GivenUpWhileWaiting_IsNotTakenAndTheNextIs()
    {
        var go = new TaskCompletionSource();
        using var leaving = new CancellationTokenSource();
        var service = new TestService(new FunctionBot((turn, _) => turn.Text == "slow" ? go.Task : Task.CompletedTask));
        var id = await service.StartedAsync();
        var running = service.Conversations.SendAsync(id, TestService.Says("slow"), CancellationToken.None);
        var left = service.Conversations.SendAsync(id, TestService.Says("left"), leaving.Token);
        var next = service.Conversations.SendAsync(id, TestService.Says("next"), CancellationToken.None);
        await leaving.CancelAsync();
        go.SetResult();
        await running;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await next;
        Assert.Equal(["slow", "next"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_ClientLeavesWhileTheBotWorks_KeepsTheTurn()
    {
        var (entered, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var leaving = new CancellationTokenSource();
        var service = new TestService(new FunctionBot(async (turn, _) =>
        {
            if (turn.Text != "slow") return;
            entered.SetResult();
            await go.Task;
            turn.Reply("done");
        }));
        var id = await service.StartedAsync();
        var running = service.Conversations.SendAsync(id, TestService.Says("slow"), leaving.Token);
        await entered.Task;
        await leaving.CancelAsync();
        go.SetResult();
        Assert.IsType<TurnAnswered>(await running);
        Assert.Equal(["slow", "done"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task RunAsync_WorkThatFails_LetsTheNextGoAndForgetsTheLine()
    {
        var queue = new TurnQueue(10);
        var id = ConversationId.New();
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync<string>(id, () => throw new InvalidOperationException("x"), "refused"));
        Assert.Equal("next", await queue.RunAsync(id, () => Task.FromResult("next"), "refused"));
        Assert.Equal(0, queue.Count);
    }

    /// <summary>Another process is faster, so many times.</summary>
    private sealed class ConflictingStorage : IConversationStorage
    {
        private readonly InMemoryConversationStorage _inner = new();

        internal int Conflicts { get; set; }

        public Task<ConversationRecord?> ReadAsync(ConversationId id, CancellationToken cancellationToken) => _inner.ReadAsync(id, cancellationToken);

        public async Task<bool> WriteAsync(ConversationRecord record, long expectedVersion, CancellationToken cancellationToken)
        {
            if (Conflicts-- <= 0) return await _inner.WriteAsync(record, expectedVersion, cancellationToken);
            var current = (await _inner.ReadAsync(record.Id, cancellationToken))!;
            await _inner.WriteAsync(current with { Version = current.Version + 1 }, current.Version, cancellationToken);
            return await _inner.WriteAsync(record, expectedVersion, cancellationToken);
        }

        public Task<bool> DeleteAsync(ConversationId id, CancellationToken cancellationToken) => _inner.DeleteAsync(id, cancellationToken);
    }
}
