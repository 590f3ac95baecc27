using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.Tests.Conversations;

public sealed class ReplayTests
{
    [Fact]
    public async Task SendAsync_SameClientIdAgain_GivesTheSameAnswerAndOneEffect()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        var first = (TurnAnswered)await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        for (var i = 0; i < 100; i++)
        {
            var again = (TurnAnswered)await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
            Assert.Equal(first.ActivityId, again.ActivityId);
            Assert.Equal(first.Replies, again.Replies);
        }

        Assert.Equal(["hello", "hi", "echo: hi"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_SameClientIdAtOnce_HasOneEffect()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None))));
        Assert.Equal(["hello", "hi", "echo: hi"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_SameActivityIdAgain_HasOneEffect()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        for (var i = 0; i < 2; i++) await service.Conversations.SendAsync(id, TestService.Says("hi") with { Id = "a" }, CancellationToken.None);
        Assert.Equal(["hello", "hi", "echo: hi"], await service.TextsAsync(id));
    }

    [Theory]
    [InlineData("k2", "user-1")] // another name
    [InlineData("k", "user-2")] // the same name from another user
    [InlineData(null, "user-1")] // no name at all
    public async Task SendAsync_OtherNameOrSender_IsAnotherTurn(string? clientId, string userId)
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        await service.Conversations.SendAsync(id, TestService.Says("hi", clientId) with { From = new() { Id = userId } }, CancellationToken.None);
        Assert.Equal(5, (await service.TextsAsync(id)).Count);
    }

    [Theory]
    [InlineData(30, 3)]
    [InlineData(31, 5)]
    public async Task SendAsync_AtTheEndOfTheMemory_IsKnownAndAMinuteLaterIsNew(int minutes, int activities)
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        service.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        Assert.Equal(activities, (await service.TextsAsync(id)).Count);
    }

    [Fact]
    public async Task SendAsync_AgainAfterTheBotFailed_TriesAgainUnderTheSameId()
    {
        var fails = true;
        var service = new TestService(new FunctionBot(turn =>
        {
            if (turn.Activity.Type != ActivityTypes.Message) return;
            if (fails) throw new InvalidOperationException("x");
            turn.Reply("now");
        }));
        var id = await service.StartedAsync();
        var failed = (TurnFailed)await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        await service.Conversations.SendAsync(id, TestService.Says("other", "k2"), CancellationToken.None);
        fails = false;
        var answered = (TurnAnswered)await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        Assert.Equal(failed.ActivityId, answered.ActivityId);
        Assert.Equal(["hi", "other", "now"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_ManyNames_RemembersNoMoreThanTheLimit()
    {
        var service = new TestService(options: new() { MaximumReceipts = 10 });
        var id = await service.StartedAsync();
        for (var i = 0; i < 15; i++) await service.Conversations.SendAsync(id, TestService.Says("hi", $"k{i}"), CancellationToken.None);
        Assert.Equal(10, (await service.Storage.ReadAsync(id, CancellationToken.None))!.Receipts.Count);
    }
}
