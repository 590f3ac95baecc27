using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersBot.Safety;
using CareersCatalogue.Ports;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersBot.Tests.Safety;

public sealed class SafetyTests
{
    private static readonly string[] ClinicalWords = ["depress", "disorder", "suicid", "anorexi", "diagnos", "patient", "symptom", "addict", "risk", "disease"];

    [Theory]
    [InlineData("i want to die", SafetyDoor.SelfHarm)]
    [InlineData("i wana kil myself", SafetyDoor.SelfHarm)]
    [InlineData("my stepdad hits me", SafetyDoor.Abuse)]
    [InlineData("help theres a man with a knife outside", SafetyDoor.DangerNow)]
    [InlineData("the boys in my class bully me", SafetyDoor.Bullying)]
    [InlineData("i make myself sick after i eat", SafetyDoor.EatingDrugsDrink)]
    [InlineData("my dad died and i cant cope", SafetyDoor.LossOverwhelm)]
    [InlineData("my friend is cutting herself", SafetyDoor.WorriedAboutFriend)]
    public void DoorOf_Disclosure_OpensItsDoor(string text, string door) => Assert.Equal(door, RealCatalogue.Language.Screen.DoorOf(text));

    [Theory]
    [InlineData("i would kill for that job")]
    [InlineData("do paramedics see suicides")]
    [InlineData("what does a crisis team nurse do")]
    [InlineData("dead bored")]
    [InlineData("my friend wants to be a nurse")]
    [InlineData("how do nurses cope when patients die")]
    [InlineData("jobs helping people who self harm")]
    public void DoorOf_CareersTalk_OpensNone(string text) => Assert.Null(RealCatalogue.Language.Screen.DoorOf(text));

    [Fact]
    public void Open_EveryDoor_IsShortKindAndNamesHelp() => Assert.All(SafetyDoor.All, door =>
    {
        foreach (var age in new[] { null, AgeGroup.Under19, AgeGroup.To35, AgeGroup.Over35, AgeGroup.Adult })
        foreach (var answer in Answers(door, new(age, null)))
        {
            Assert.InRange(answer.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 10, 90);
            Assert.DoesNotContain(ClinicalWords, word => answer.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("checked", answer.Text, StringComparison.Ordinal);
            Assert.NotEmpty(answer.Sources);
            Assert.InRange(answer.Actions.Count, 2, 5);
        }
    });

    private static IEnumerable<SafetyAnswer> Answers(string door, Listener who)
    {
        var replies = RealCatalogue.Language.Safety;
        return
        [
            replies.Open(door, false, who), replies.Open(door, true, who), replies.SayIt(door, who), replies.IsSafe(door, who), replies.Unkept(door, who),
            .. from said in Enum.GetValues<CheckAnswer>() from before in new[] { 0, 1, 2 } select replies.Careful(door, said, before, who),
        ];
    }

    [Fact]
    public void Turn_WithoutAnyCatalogue_StillOpensTheDoor_AndKeepsNoWords()
    {
        var bot = new CareersBot(new NoCatalogue(), RealCatalogue.Language, new InMemorySavedLists(), Options.Create(new CareersBotOptions()));
        var turn = new Turn(Activity.Message("i want to kill myself"));
        Assert.True(bot.OnTurnAsync(turn, CancellationToken.None).IsCompletedSuccessfully);
        var reply = ReplyData.Read(Assert.Single(turn.Replies))!;
        Assert.Equal(SafetyDoor.SelfHarm, reply.Intent);
        Assert.Contains("0800 1111", reply.Text, StringComparison.Ordinal);
        Assert.Equal(FixedReplies.Kept, turn.KeptText);
    }

    [Fact]
    public async Task Turn_OtherwiseWithoutCatalogue_SaysSo()
    {
        var turn = new Turn(Activity.Message("what does a porter earn"));
        await new CareersBot(new NoCatalogue(), RealCatalogue.Language, new InMemorySavedLists(), Options.Create(new CareersBotOptions())).OnTurnAsync(turn, CancellationToken.None);
        Assert.Equal(FixedReplies.NoCatalogue.Text, Assert.Single(turn.Replies).Text);
    }

    [Fact]
    public void Turn_SameDoorTwice_DoesNotReadTheListOutAgain()
    {
        var chat = Chat.Real();
        var first = chat.Say("i get bullied every day");
        var second = chat.Say("they bully me so much");
        Assert.Equal(first.Intent, second.Intent);
        Assert.NotEqual(first.Text, second.Text);
    }

    [Theory]
    [InlineData("I'm not safe", SafetyDoor.DangerNow)]
    [InlineData("Help me say it", SafetyDoor.Bullying)]
    [InlineData("I'm safe", SafetyDoor.Bullying)]
    public void Turn_ActionOfADoor_Works(string action, string door)
    {
        var chat = Chat.Real();
        Assert.Contains(action, chat.Say("i get bullied every day").SuggestedActions);
        Assert.Equal(door, chat.Say(action).Intent);
    }

    private sealed class NoCatalogue : ICatalogue
    {
        public CatalogueSnapshot Current => throw new InvalidOperationException("No release has been loaded.");
    }
}
