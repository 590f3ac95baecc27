using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.Tests.Conversations;

public sealed class WatchTests
{
    [Fact]
    public async Task WatchAsync_FromTheBeginning_GivesWhatWasAndWhatComesOnce()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await using var watch = Watch(service, id);
        Assert.Equal(("hello", 2L), Describe(await NextAsync(watch)));
        var next = NextAsync(watch);
        Assert.False(next.IsCompleted);
        await service.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        Assert.Equal(("hi, echo: hi", 4L), Describe(await next));
    }

    [Fact]
    public async Task WatchAsync_FromAWatermark_LeavesOutWhatWasBefore()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        await using var watch = Watch(service, id, 3);
        Assert.Equal(("echo: hi", 4L), Describe(await NextAsync(watch)));
    }

    [Fact]
    public async Task WatchAsync_BotTypesWhileItWorks_ShowsItAtOnceWithoutWatermark()
    {
        var go = new TaskCompletionSource();
        var service = new TestService(new FunctionBot(async (turn, _) =>
        {
            if (turn.Text.Length == 0) return;
            turn.Reply(new Activity { Type = ActivityTypes.Typing });
            await go.Task;
            turn.Reply("done");
        }));
        var id = await service.StartedAsync();
        await using var watch = Watch(service, id);
        var next = NextAsync(watch);
        var turn = service.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        var typing = await next;
        Assert.Null(typing!.Watermark);
        Assert.Equal(("typing", "bot", $"{id}|0000002.1", null), (typing.Activities[0].Type, typing.Activities[0].From!.Role, typing.Activities[0].Id, typing.Activities[0].ReplyToId));
        go.SetResult();
        await turn;
        Assert.Equal(("hi, done", 3L), Describe(await NextAsync(watch)));
    }

    [Fact]
    public async Task WatchAsync_AnotherProcessWrites_IsSeenAtTheNextPoll()
    {
        var here = new TestService(options: new() { StreamPollMilliseconds = 1_000 });
        var there = new TestService(storage: here.Storage);
        var id = await here.StartedAsync();
        await using var watch = Watch(here, id);
        await NextAsync(watch);
        var next = NextAsync(watch);
        await there.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        Assert.False(next.IsCompleted);
        here.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(("hi, echo: hi", 4L), Describe(await next));
    }

    [Fact]
    public async Task WatchAsync_HostHearsOfAnotherProcess_IsSeenAtOnce()
    {
        var here = new TestService();
        var there = new TestService(storage: here.Storage);
        var id = await here.StartedAsync();
        await using var watch = Watch(here, id);
        await NextAsync(watch);
        await there.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None);
        here.Changes.Notify(id);
        Assert.Equal(("hi, echo: hi", 4L), Describe(await NextAsync(watch)));
    }

    [Fact]
    public async Task WatchAsync_ConversationErased_EndsAndUnknownEndsAtOnce()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await using var watch = Watch(service, id);
        await NextAsync(watch);
        var next = NextAsync(watch);
        await service.Conversations.ForgetAsync(id, CancellationToken.None);
        Assert.Null(await next);
        await using var unknown = Watch(service, id);
        Assert.Null(await NextAsync(unknown));
        Assert.Equal(0, service.Changes.Count);
    }

    [Fact]
    public async Task WatchAsync_ManyTurnsMeanwhile_GivesEachActivityOnceInOrder()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < 150; i++) await service.Conversations.SendAsync(id, TestService.Says($"{i}"), CancellationToken.None);
        });
        var seen = new List<string?>();
        await using var watch = Watch(service, id);
        while (seen.Count < 301) seen.AddRange((await NextAsync(watch))!.Activities.Select(one => one.Text));
        await sending;
        Assert.Equal(await service.TextsAsync(id), seen);
    }

    private static IAsyncEnumerator<ActivitySet> Watch(TestService service, ConversationId id, long after = 0) =>
        service.Conversations.WatchAsync(id, new(after), CancellationToken.None).GetAsyncEnumerator();

    private static async Task<ActivitySet?> NextAsync(IAsyncEnumerator<ActivitySet> watch) => await watch.MoveNextAsync() ? watch.Current : null;

    private static (string Texts, long? Watermark) Describe(ActivitySet? set) =>
        (string.Join(", ", set!.Activities.Select(one => one.Text)), set.Watermark?.Sequence);
}
