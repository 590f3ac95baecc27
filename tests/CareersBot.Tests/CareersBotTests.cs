using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersBot.Understanding;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersBot.Tests;

public sealed class CareersBotTests
{
    // One for all: what a bot learns, it learns once for a release.
    private static readonly CareersCatalogue.Ports.ICatalogue Small = FixedCatalogue.Small();

    [Fact]
    public void ParamedicStart_StatesFigureNationDateAndSource()
    {
        var reply = Chat.Real().Say("how much does a paramedic start on");
        Assert.Equal("pay", reply.Intent);
        Assert.Contains("£32,073", reply.Text, StringComparison.Ordinal);
        Assert.Contains("England", reply.Text, StringComparison.Ordinal);
        Assert.Contains("1 April 2026", reply.Text, StringComparison.Ordinal);
        Assert.Contains("NHS Employers", reply.Text, StringComparison.Ordinal);
        Assert.Equal("paramedic", reply.Occupations[0].Value);
        Assert.NotEmpty(reply.Sources);
    }

    [Fact]
    public void ParamedicStart_InTheSmallCatalogue_ReadsItsOwnScale()
    {
        var reply = new Chat(Small).Say("how much does a paramedic start on in scotland");
        Assert.Contains("£34,073", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LocalPay_StatesNoFigure() =>
        Assert.DoesNotContain("£", new Chat(Small).Say("gp receptionist pay").Text, StringComparison.Ordinal);

    [Fact]
    public async Task Start_Greets_UnderSixtyWords_AndOnce()
    {
        var bot = BotOf(Small);
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new() { Id = "bot" }] };
        var first = new Turn(update);
        await bot.OnTurnAsync(first, CancellationToken.None);
        var text = Assert.Single(first.Replies).Text!;
        Assert.InRange(text.Split(' ').Length, 10, 59);
        Assert.Contains("computer", text, StringComparison.Ordinal);
        var second = new Turn(update, new TurnState(first.State.Properties));
        await bot.OnTurnAsync(second, CancellationToken.None);
        Assert.Empty(second.Replies);
    }

    [Fact]
    public async Task Prepare_LearnsTheRelease_BeforeAnybodySpeaks()
    {
        var catalogue = FixedCatalogue.Small();
        Assert.False(RealCatalogue.Language.Model.HasLearnt(catalogue.Current.Catalogue));
        var bot = BotOf(catalogue);
        await bot.PrepareAsync(CancellationToken.None);
        Assert.True(RealCatalogue.Language.Model.HasLearnt(catalogue.Current.Catalogue));
    }

    [Fact]
    public async Task Prepare_WithNoRelease_LeavesItForLater()
    {
        var none = new NoCatalogue();
        await BotOf(none).PrepareAsync(CancellationToken.None);
        Assert.Equal(1, none.Asked);
    }

    [Theory]
    [InlineData("what does a porter do", "one thing")]
    [InlineData("i want to kill myself", "0800 1111")] // also when it stands where the text was cut
    public async Task LongText_IsRefusedKindly_AndScreenedToItsEnd_AndNotKept(string end, string expected)
    {
        var bot = BotOf(Small);
        var text = new string('x', 500);
        var turn = new Turn(Activity.Message(text))
        {
            WholeText = $"{text} {end}",
            Problems = [new(ActivityProblemKind.TextTooLong, "text", "It was cut.") { Maximum = 500 }],
        };
        await bot.OnTurnAsync(turn, CancellationToken.None);
        Assert.Contains(expected, Assert.Single(turn.Replies).Text, StringComparison.Ordinal);
        Assert.Equal(FixedReplies.Kept, turn.KeptText);
    }

    [Fact]
    public void PersonalDetails_AreNeitherKeptNorEchoed()
    {
        var chat = Chat.Real();
        var reply = chat.Say("my email is sam@example.com what does a porter earn");
        Assert.StartsWith(FixedReplies.DetailsLeftOut, reply.Text, StringComparison.Ordinal);
        Assert.Contains("£", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sam@", chat.Last.KeptText + reply.Text + chat.State.Get<ConversationMemory>(ConversationMemory.Key), StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_OfCommonReplies_WorkWhenTyped()
    {
        foreach (var start in new[] { "hi", "what does a midwife do", "paramedic pay", "how do i become a nurse", "jobs with no exams", "apprenticeships", "is this private" })
        {
            foreach (var action in Chat.Real().Say(start).SuggestedActions)
            {
                var chat = Chat.Real();
                chat.Say(start);
                Assert.True(chat.Say(action).Intent is not ("unclear" or "off_topic" or "banter_abuse"), $"{start} > {action}");
            }
        }
    }

    [Fact]
    public async Task NoTypeButMessages_IsAnswered()
    {
        var turn = new Turn(new Activity { Type = "event" });
        await BotOf(Small).OnTurnAsync(turn, CancellationToken.None);
        Assert.Empty(turn.Replies);
    }

    [Fact]
    public void Intents_AreOfTheCataloguesIds_EachOnce() =>
        Assert.Equal(CareersIntents.All.Count, CareersIntents.All.Select(intent => intent.Id).Distinct(StringComparer.Ordinal).Count());

    private static CareersBot BotOf(CareersCatalogue.Ports.ICatalogue catalogue) =>
        new(catalogue, RealCatalogue.Language, new InMemorySavedLists(), Options.Create(new CareersBotOptions()));

    private sealed class NoCatalogue : CareersCatalogue.Ports.ICatalogue
    {
        public int Asked { get; private set; }

        public CareersCatalogue.Ports.CatalogueSnapshot Current
        {
            get
            {
                Asked++;
                throw new InvalidOperationException("No release has been loaded.");
            }
        }
    }
}
