using System.Text.Json;
using BotProtocol.Activities;

namespace BotProtocol.Tests.Activities;

public sealed class PlainTextTests
{
    private const string Lead = "You can say:";

    [Fact]
    public void Of_TextAlone_IsTheText() => Assert.Equal("hi", PlainText.Of(Activity.Message("hi"), Lead));

    [Fact]
    public void Of_NothingToSay_IsEmpty() => Assert.Equal("", PlainText.Of(new() { Type = "message", SuggestedActions = new() }, Lead));

    [Fact]
    public void Of_HeroCard_SaysEveryPart()
    {
        var card = new HeroCard
        {
            Title = "Nurse", Subtitle = "Adult", Text = "Looks after people.", Images = [new() { Url = "https://example.org/a.png", Alt = "A ward" }, new() { Url = "x" }],
            Buttons = [CardAction.ImBack("Pay"), CardAction.OpenUrl("Read more", new("https://example.org/nurse"))],
        };
        var message = Activity.Message("Here:") with { Attachments = [Attachment.Of(card)], SuggestedActions = new() { Actions = [CardAction.ImBack("A"), CardAction.ImBack("B")] } };
        Assert.Equal("Here:\nNurse\nAdult\nLooks after people.\nA ward\nPay\nRead more: https://example.org/nurse\nYou can say: A / B", PlainText.Of(message, Lead));
    }

    [Fact]
    public void Of_AdaptiveCard_SaysEveryPartOnceAndNothingHidden()
    {
        var words = Words("""
            {"type":"AdaptiveCard","fallbackText":"short","body":[
              {"type":"TextBlock","text":"Nurse"},
              {"type":"TextBlock","text":"hidden","isVisible":false},
              {"type":"RichTextBlock","inlines":["plain ",{"type":"TextRun","text":"run"}]},
              {"type":"FactSet","facts":[{"title":"Band","value":"5"}]},
              {"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Image","url":"x","altText":"A ward"}]}]},
              {"type":"Container","items":[{"type":"Input.Text","id":"a","label":"Your name"},{"type":"Input.ChoiceSet","id":"b","placeholder":"Pick","choices":[{"title":"One","value":"1"}]}]},
              {"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"cell"}]}]}]},
              {"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Send"}]}],
             "actions":[{"type":"Action.OpenUrl","title":"Read","url":"https://example.org"}]}
            """);
        Assert.Equal(["Nurse", "plain ", "run", "Band: 5", "A ward", "Your name", "Pick", "One", "cell", "Send", "Read: https://example.org"], words);
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","fallbackText":"short"}""", "short")]
    [InlineData("""{"type":"AdaptiveCard","body":[],"speak":"said"}""", "said")]
    [InlineData("""{"type":"AdaptiveCard","body":{"x":1},"actions":"y"}""", "")]
    [InlineData("""{"type":"AdaptiveCard","body":[1,null,"x",{"text":5}]}""", "")]
    public void Of_AdaptiveCardWithoutWords_SaysWhatStandsInForThem(string card, string expected) => Assert.Equal(expected, string.Join('\n', Words(card)));

    [Fact]
    public void Of_File_SaysItsNameAndAddress() => Assert.Equal(
        "a.pdf\nhttps://example.org/a.pdf",
        PlainText.Of(new() { Type = "message", Attachments = [new() { ContentType = "application/pdf", Name = "a.pdf", ContentUrl = "https://example.org/a.pdf" }] }, Lead));

    private static string[] Words(string card) => PlainText.Of(
        new() { Type = "message", Attachments = [Attachment.AdaptiveCard(JsonSerializer.Deserialize<JsonElement>(card))] }, Lead).Split('\n');
}
