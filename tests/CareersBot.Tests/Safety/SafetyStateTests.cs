using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersBot.Safety;
using CareersBot.Tests.Intents;
using CareersCatalogue.Ports;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersBot.Tests.Safety;

/// <summary>A door opens whatever is going on, and when everything else is down.</summary>
public sealed class SafetyStateTests
{
    private static readonly (string Door, string Said)[] Disclosures =
    [
        (SafetyDoor.SelfHarm, "i want to kill myself"), (SafetyDoor.Abuse, "my stepdad hits me"), (SafetyDoor.DangerNow, "someone is breaking in and im hiding"),
        (SafetyDoor.Bullying, "i get bullied every day"), (SafetyDoor.EatingDrugsDrink, "i make myself sick after i eat"),
        (SafetyDoor.LossOverwhelm, "my mum died and i cant cope"), (SafetyDoor.WorriedAboutFriend, "my friend wants to kill herself"),
    ];

    [Fact]
    public void EveryDoor_OpensInEveryState()
    {
        foreach (var state in PatternTests.States)
        {
            foreach (var (door, said) in Disclosures)
            {
                var chat = Chat.Real();
                foreach (var turn in state) chat.Say(turn);
                var reply = chat.Say(said);
                Assert.Equal(door, reply.Intent);
                Assert.Equal(FixedReplies.Kept, chat.Last.KeptText);
                Assert.NotEqual(SafetyDoor.DangerNow, chat.Say("What jobs are there?").Intent); // the talk goes on
            }
        }
    }

    [Fact]
    public void EveryDoor_OpensWithoutCatalogueDatabaseAndIndex()
    {
        var bot = new CareersBot(new Down(), RealCatalogue.Language, new InMemorySavedLists(), Options.Create(new CareersBotOptions()));
        foreach (var (door, said) in Disclosures)
        {
            var turn = new Turn(Activity.Message(said));
            Assert.True(bot.OnTurnAsync(turn, CancellationToken.None).IsCompletedSuccessfully);
            var reply = ReplyData.Read(Assert.Single(turn.Replies))!;
            Assert.Equal(door, reply.Intent);
            Assert.Contains("checked", reply.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("help")]
    [InlineData("this is killing me lol")]
    [InlineData("💀 my grades")]
    [InlineData("i was bullied and now i want to help others")]
    [InlineData("my friend wants to be a doctor")]
    [InlineData("im worried about my exams")]
    [InlineData("my dad says no")]
    public void LookAlike_OpensNone(string said) => Assert.Null(RealCatalogue.Language.Screen.DoorOf(said));

    [Theory]
    [InlineData("🆘🆘", SafetyDoor.DangerNow)]
    [InlineData("kms", SafetyDoor.SelfHarm)]
    [InlineData("suicidal", SafetyDoor.SelfHarm)]
    [InlineData("lol i want to die", SafetyDoor.SelfHarm)]
    [InlineData("asking for a friend who wants to die", SafetyDoor.WorriedAboutFriend)]
    [InlineData("dwi eisiau marw", SafetyDoor.SelfHarm)]
    [InlineData("i like art. nothing matters, i want to be dead", SafetyDoor.SelfHarm)]
    [InlineData("i w4nt t0 k!ll mys3lf", SafetyDoor.SelfHarm)]
    public void SurfaceForm_OpensItsDoor(string said, string door) => Assert.Equal(door, RealCatalogue.Language.Screen.DoorOf(said));

    private sealed class Down : ICatalogue
    {
        public CatalogueSnapshot Current => throw new InvalidOperationException("No release has been loaded.");
    }
}
