using System.Text.Json;
using BotProtocol.Activities;

namespace BotProtocol.Tests.Activities;

public sealed class AttachmentTests
{
    [Fact]
    public void Of_HeroCard_WritesItsContentWithoutEmptyLists()
    {
        var card = new HeroCard { Title = "Paramedic", Buttons = [CardAction.ImBack("Pay"), CardAction.OpenUrl("Jobs", new("https://example.org/jobs"))] };
        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Paramedic","buttons":[{"type":"imBack","title":"Pay","value":"Pay"},{"type":"openUrl","title":"Jobs","value":"https://example.org/jobs"}]}}]}""",
            ActivityJson.Write(new Activity { Type = "message", Attachments = [Attachment.Of(card)] }));
    }

    [Fact]
    public void AdaptiveCard_AnyCard_KeepsItAsItIs()
    {
        using var card = JsonDocument.Parse("""{"type":"AdaptiveCard","version":"1.3","body":[]}""");
        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.3","body":[]}}]}""",
            ActivityJson.Write(new Activity { Type = "message", Attachments = [Attachment.AdaptiveCard(card.RootElement)] }));
    }

    [Fact]
    public void Write_SuggestedActionsWithoutAny_KeepsTheListForClients() =>
        Assert.Equal("""{"type":"message","suggestedActions":{"to":[],"actions":[]}}""", ActivityJson.Write(new Activity { Type = "message", SuggestedActions = new() }));
}
