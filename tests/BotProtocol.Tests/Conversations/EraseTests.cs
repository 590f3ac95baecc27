using BotProtocol.Conversations;

namespace BotProtocol.Tests.Conversations;

/// <summary>A turn that erases leaves nothing of what was said before, and its own answer for clients to read.</summary>
public sealed class EraseTests
{
    private static readonly FunctionBot Bot = new(turn =>
    {
        if (turn.Text == "forget me") turn.EraseConversation("(gone)");
        if (turn.Text == "forget me and crash")
        {
            turn.EraseConversation("(gone)");
            throw new InvalidOperationException("The bot crashed.");
        }

        if (turn.Text.Length > 0) turn.Reply("echo: " + turn.Text[..2]);
    });

    [Fact]
    public async Task Erase_LeavesThisTurnAlone_WithoutItsWords()
    {
        var service = new TestService(Bot);
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("my name is Ann Example") with { From = new() { Id = "user-1", Name = "Ann" } }, CancellationToken.None);
        var last = (await service.Conversations.ReadAsync(id, Watermark.Beginning, CancellationToken.None))!.Watermark;
        await service.Conversations.SendAsync(id, TestService.Says("forget me") with { From = new() { Id = "user-1", Name = "Ann" } }, CancellationToken.None);

        Assert.Equal(["(gone)", "echo: fo"], await service.TextsAsync(id));
        var kept = ConversationRecordJson.Write((await service.Storage.ReadAsync(id, CancellationToken.None))!);
        Assert.DoesNotContain("Ann", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("forget me", kept, StringComparison.Ordinal);
        // Whoever had read so far reads on where they were.
        Assert.Equal(["(gone)", "echo: fo"], (await service.Conversations.ReadAsync(id, last!.Value, CancellationToken.None))!.Activities.Select(one => one.Text));
        await service.Conversations.SendAsync(id, TestService.Says("hello"), CancellationToken.None);
        Assert.Equal(["(gone)", "echo: fo", "hello", "echo: he"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task Erase_ThenFailure_ErasesNothing()
    {
        var service = new TestService(Bot);
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("hello"), CancellationToken.None);
        Assert.IsType<TurnFailed>(await service.Conversations.SendAsync(id, TestService.Says("forget me and crash"), CancellationToken.None));
        Assert.Contains("hello", await service.TextsAsync(id));
    }
}
