using System.Text.Json;
using BotProtocol.Activities;
using CareersBot.Intents;
using CareersBot.Replies;
using CareersBot.Understanding;

namespace CareersBot.Tests.Replies;

public sealed class CardTests
{
    public static TheoryData<string> Said() =>
        ["whats a porter", "what does a cardiac physiologist do", "gp receptionist", "compare nurse and paramedic", "compare nurse, paramedic and physio", "uni or apprenticeship for paramedic", "list level 3 apprenticeship jobs"];

    [Theory]
    [MemberData(nameof(Said))]
    public void AdaptiveCard_IsOfVersion13_AndItsPlainTextSaysAllOfIt(string said)
    {
        var card = CardIn(new Chat(RealCatalogue.Catalogue, channel: "webchat"), said);
        Assert.Empty(AdaptiveSchema.Problems(card));
        Assert.Equal("1.3", card.GetProperty("version").GetString());
        var plain = card.GetProperty("fallbackText").GetString()!;
        Assert.All(AdaptiveSchema.Texts(card), text => Assert.Contains(text, plain, StringComparison.Ordinal));
        Assert.True(!card.TryGetProperty("actions", out var actions) || actions.GetArrayLength() <= 3);
    }

    [Fact]
    public void EveryJob_HasAValidCard_WithFourFactsAtMost_AndADatedFigure() => Assert.All(RealCatalogue.Catalogue.Current.Catalogue.Entries.Where(entry => entry.Ordinal % 10 == 0), entry =>
    {
        var message = new Understood { Text = "", Words = [], Shape = [], Families = [] };
        var content = JobCard.Of(new(message, new(), RealCatalogue.Catalogue.Current), entry);
        Assert.InRange(content.Facts.Count, 1, 4);
        Assert.Empty(AdaptiveSchema.Problems(AdaptiveCards.Of(content, "c|0000001").Content!.Value));
        if (content.Facts[0].Value.Contains('£', StringComparison.Ordinal)) Assert.Contains("from 1 ", content.Facts[0].Value, StringComparison.Ordinal);
    });

    [Fact]
    public void Card_OfAJob_DoesNotSayAgainWhatTheReplySays()
    {
        var chat = new Chat(RealCatalogue.Catalogue, channel: "webchat");
        var card = CardIn(chat, "whats a porter");
        var summary = RealCatalogue.Catalogue.Current.Catalogue.Entries.Single(entry => entry.Occupation.Slug.Value == "porter").Occupation.Summary;
        Assert.Contains(summary[..30], ReplyData.Read(chat.Last.Replies[0])!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AdaptiveSchema.Texts(card), text => text.Contains(summary[..30], StringComparison.Ordinal));
    }

    [Fact]
    public void HeroChannel_GetsAHeroCard_WhoseButtonsSayTheJob()
    {
        var chat = new Chat(RealCatalogue.Catalogue, channel: "slack");
        chat.Say("whats a porter");
        var attachment = Assert.Single(chat.Last.Replies[0].Attachments);
        Assert.Equal(Attachment.HeroCardType, attachment.ContentType);
        var hero = attachment.Content!.Value.Deserialize<HeroCard>(JsonSerializerOptions.Web)!;
        Assert.Equal("Porter", hero.Title);
        Assert.All(hero.Buttons, button => Assert.Contains("porter", button.Value!.Value.GetString(), StringComparison.OrdinalIgnoreCase));
        foreach (var button in hero.Buttons) Assert.Contains("porter", Chat.Real().Say(button.Value!.Value.GetString()!).Occupations.Select(slug => slug.Value));
    }

    [Fact]
    public void TextChannel_GetsNoCard_ButTheSameInLines_AndNumbersThatWork()
    {
        var chat = new Chat(RealCatalogue.Catalogue, channel: "sms");
        var reply = chat.Say("compare nurse and paramedic");
        Assert.Empty(chat.Last.Replies[0].Attachments);
        Assert.Contains("Paid while you train. Adult nurse: ", reply.Text, StringComparison.Ordinal);
        Assert.EndsWith($"{reply.SuggestedActions.Count}. {reply.SuggestedActions[^1]}", reply.Text, StringComparison.Ordinal);
        Assert.Equal("paramedic", chat.Say("2").Occupations[0].Value);
    }

    [Fact]
    public void Number_BeyondWhatWasOffered_IsLeftAsItIs()
    {
        Assert.Equal("Two", Numbered.Meant("2.", ["One", "Two"]));
        Assert.Equal("3", Numbered.Meant("3", ["One", "Two"]));
        Assert.Equal("band 2", Numbered.Meant("band 2", ["One", "Two"]));
    }

    [Fact]
    public void Press_OfAnOldCard_AsksAboutItsOwnJob_EvenTwice()
    {
        var chat = new Chat(RealCatalogue.Catalogue, channel: "webchat");
        var data = CardIn(chat, "whats a porter").GetProperty("actions")[0].GetProperty("data");
        chat.Say("whats a midwife");
        foreach (var _ in new[] { 1, 2 })
        {
            var reply = chat.Send(new Activity { Type = ActivityTypes.Message, Value = data });
            Assert.Equal("pay", reply.Intent);
            Assert.Equal("porter", reply.Occupations[0].Value);
        }
    }

    [Theory]
    [InlineData("""{"careers":{"action":"pay","job":"porter","turn":"c|0000001","more":[1,2]}}""", true)]
    [InlineData("""{"careers":{"action":"erase-all","job":"porter","turn":"c|0000001"}}""", false)]
    [InlineData("""{"careers":{"action":"pay","job":"../porter","turn":"c|0000001"}}""", false)]
    [InlineData("""{"careers":{"action":"pay","job":"porter","turn":"other|0000001"}}""", false)]
    [InlineData("""{"careers":{"action":"pay","job":"porter"}}""", false)]
    [InlineData("""{"careers":"pay"}""", false)]
    [InlineData("""{"other":1}""", false)]
    public void Press_ThatWasChanged_IsRefused(string value, bool isRead)
    {
        var pressed = new Activity { Type = ActivityTypes.Message, Value = JsonDocument.Parse(value).RootElement, Conversation = new() { Id = "c" } };
        Assert.True(CardPress.IsOne(pressed));
        Assert.Equal(isRead, CardPress.Read(pressed) is not null);
    }

    [Fact]
    public void Press_OfAJobThatIsGone_SaysSo()
    {
        var value = JsonDocument.Parse("""{"careers":{"action":"pay","job":"no-such-job","turn":""}}""").RootElement;
        Assert.Contains("does not work any more", Chat.Real().Send(new Activity { Type = ActivityTypes.Message, Value = value }).Text, StringComparison.Ordinal);
    }

    private static JsonElement CardIn(Chat chat, string said)
    {
        chat.Say(said);
        var attachment = Assert.Single(chat.Last.Replies[0].Attachments);
        Assert.Equal(Attachment.AdaptiveCardType, attachment.ContentType);
        return attachment.Content!.Value;
    }
}
