using System.Text.Json;
using BotProtocol.Activities;

namespace BotProtocol.Tests.Channels;

/// <summary>The same reply in channels that show different things.</summary>
public sealed class ChannelFormTests
{
    private static readonly FunctionBot Bot = new(turn => turn.Reply(Activity.Message("Hello") with
    {
        SuggestedActions = new() { Actions = [CardAction.ImBack("Pay"), CardAction.ImBack("Ways in")] },
        Attachments = [Attachment.Of(new HeroCard { Title = "Nurse", Buttons = [CardAction.OpenUrl("Read", new("https://example.org/nurse"))] })],
        ChannelData = JsonSerializer.SerializeToElement(new { careers = 1 }),
    }));

    [Theory]
    [InlineData("msteams", "Hello", 1, 2, false)]
    [InlineData("webchat", "Hello", 1, 2, true)]
    [InlineData("sms", "Hello\nNurse\nRead: https://example.org/nurse\nYou can say: Pay / Ways in", 0, 0, false)]
    public async Task Reply_InAChannel_HasEveryWordInTheFormThatTheChannelShows(string channel, string text, int cards, int actions, bool hasData)
    {
        using var service = new TestChannel(Bot);
        Assert.Equal(200, (await service.SayAsync("hi", "1", channel)).Status);
        var reply = Assert.Single(service.Emulator.Replies);
        Assert.Equal(text, reply.Text);
        Assert.Equal(cards, reply.Activity.TryGetProperty("attachments", out var list) ? list.GetArrayLength() : 0);
        Assert.Equal(actions, reply.Activity.TryGetProperty("suggestedActions", out var suggested) ? suggested.GetProperty("actions").GetArrayLength() : 0);
        Assert.Equal(hasData, reply.Activity.TryGetProperty("channelData", out _));
    }
}
