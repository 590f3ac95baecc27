using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.Turns;

namespace BotProtocol.Tests.Conversations;

public sealed class BotConversationsTests
{
    [Fact]
    public async Task StartAsync_WithUser_TellsTheBotOfBothAndShowsOnlyTheGreeting()
    {
        Activity? told = null;
        var service = new TestService(new FunctionBot(turn =>
        {
            told = turn.Activity;
            turn.Reply("hello");
        }));
        var id = ConversationId.New();
        var user = new ChannelAccount { Id = "dl_1", Name = "Ann" };
        Assert.Equal(StartOutcome.Created, await service.Conversations.StartAsync(id, new(ChannelIds.DirectLine, user, "en-GB"), CancellationToken.None));
        Assert.Equal(ActivityTypes.ConversationUpdate, told!.Type);
        Assert.Equal(["bot", "dl_1"], told.MembersAdded.Select(one => one.Id));
        Assert.Equal("en-GB", told.Locale);
        var greeting = Assert.Single((await service.Conversations.ReadAsync(id, default, CancellationToken.None))!.Activities);
        Assert.Equal("hello", greeting.Text);
        Assert.Null(greeting.ReplyToId); // Web Chat would wait for an activity that it never sees
    }

    [Fact]
    public async Task StartAsync_Twice_HasOneEffect()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        Assert.Equal(StartOutcome.Existed, await service.Conversations.StartAsync(id, new(ChannelIds.DirectLine, null, null), CancellationToken.None));
        Assert.Equal(["hello"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task StartAsync_BotFails_BeginsAllTheSame()
    {
        var service = new TestService(new FunctionBot(_ => throw new InvalidOperationException("x")));
        var id = await service.StartedAsync();
        Assert.Empty(await service.TextsAsync(id));
        Assert.Single(service.Failures);
    }

    [Fact]
    public async Task SendAsync_Message_CompletesWhatWasSentAndTheReply()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        var sent = TestService.Says("h\u202Ei") with { Id = "mine", ServiceUrl = "http://evil/", From = new() { Id = "user-1", Role = "bot" }, Locale = "cy" };
        var answered = Assert.IsType<TurnAnswered>(await service.Conversations.SendAsync(id, sent, CancellationToken.None));
        var set = (await service.Conversations.ReadAsync(id, new Watermark(2), CancellationToken.None))!;
        Assert.Equal(4, set.Watermark!.Value.Sequence);
        Assert.Equal(
            $$$"""{"type":"message","id":"{{{id}}}|0000003","timestamp":"2026-01-31T09:00:00+00:00","channelId":"directline","from":{"id":"user-1","role":"user"},"recipient":{"id":"bot","name":"Bot","role":"bot"},"conversation":{"id":"{{{id}}}"},"text":"hi","locale":"cy"}""",
            ActivityJson.Write(set.Activities[0]));
        Assert.Equal(
            $$$"""{"type":"message","id":"{{{id}}}|0000004","timestamp":"2026-01-31T09:00:00.001+00:00","channelId":"directline","from":{"id":"bot","name":"Bot","role":"bot"},"recipient":{"id":"user-1","role":"user"},"conversation":{"id":"{{{id}}}"},"replyToId":"{{{id}}}|0000003","text":"echo: hi","locale":"cy"}""",
            ActivityJson.Write(set.Activities[1]));
        Assert.Equal(set.Activities[0].Id, answered.ActivityId);
        Assert.Equal([set.Activities[1]], answered.Replies);
    }

    [Fact] public async Task SendAsync_UnknownConversation_IsMissing() =>
        Assert.IsType<ConversationMissing>(await new TestService().Conversations.SendAsync(ConversationId.New(), TestService.Says("hi"), CancellationToken.None));

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public async Task SendAsync_AtTheTextLimit_PassesAndOneMoreIsCutAndReported(int length, bool isTooLong)
    {
        Turn? seen = null;
        var service = new TestService(new FunctionBot(turn => seen = turn));
        var id = await service.StartedAsync();
        var answered = Assert.IsType<TurnAnswered>(await service.Conversations.SendAsync(id, TestService.Says(new('x', length)), CancellationToken.None));
        Assert.Equal(500, seen!.Text.Length);
        Assert.Equal((length, isTooLong ? 500 : null), (seen.WholeText.Length, seen.TextCutAt));
        Assert.Equal(isTooLong ? [ActivityProblem.TextTooLong(500)] : [], answered.Problems);
    }

    [Fact]
    public async Task SendAsync_BotFails_KeepsTheMessageAndNothingElse()
    {
        var service = new TestService(new FunctionBot(turn =>
        {
            turn.State.Set("half", true);
            turn.Reply("half");
            if (turn.Text == "crash") throw new InvalidOperationException("x");
        }));
        var id = await service.StartedAsync();
        Assert.IsType<TurnFailed>(await service.Conversations.SendAsync(id, TestService.Says("crash"), CancellationToken.None));
        Assert.Equal(["half", "crash"], await service.TextsAsync(id)); // the greeting's, then what was said
        Assert.Equal("crash", Assert.Single(service.Failures).Activity.Text);
    }

    [Fact]
    public async Task SendAsync_AfterAFailure_GoesOn()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("crash"), CancellationToken.None);
        await service.Conversations.SendAsync(id, TestService.Says("still there?"), CancellationToken.None);
        Assert.Equal(["hello", "crash", "still there?", "echo: still there?"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_StateSetInOneTurn_IsThereInTheNext()
    {
        var service = new TestService(new FunctionBot(turn =>
        {
            turn.State.Set("count", turn.State.Get<int>("count") + 1);
            turn.Reply($"{turn.State.Get<int>("count")}");
        }));
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("a"), CancellationToken.None);
        await service.Conversations.SendAsync(id, TestService.Says("b"), CancellationToken.None);
        Assert.Equal(["1", "a", "2", "b", "3"], await service.TextsAsync(id));
    }

    [Fact]
    public async Task SendAsync_TypingFromEitherSide_IsNotKept()
    {
        var service = new TestService(new FunctionBot(turn => turn.Reply(new Activity { Type = ActivityTypes.Typing })));
        var id = await service.StartedAsync();
        Assert.IsType<TurnAnswered>(await service.Conversations.SendAsync(id, TestService.Says("") with { Type = "typing" }, CancellationToken.None));
        Assert.Empty(await service.TextsAsync(id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_AfterEitherSideHasEnded_IsRefusedAndReadingWorks(bool byBot)
    {
        var service = new TestService(new FunctionBot(turn =>
        {
            if (turn.Text == "bye") turn.EndConversation();
        }));
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, byBot ? TestService.Says("bye") : TestService.Says("") with { Type = "endOfConversation" }, CancellationToken.None);
        Assert.IsType<ConversationEnded>(await service.Conversations.SendAsync(id, TestService.Says("hi"), CancellationToken.None));
        Assert.Equal("endOfConversation", (await service.Conversations.ReadAsync(id, default, CancellationToken.None))!.Activities[^1].Type);
    }

    [Fact]
    public async Task SendAsync_TextKeptAsAnother_ForgetsTheWordsAndStillMatchesTheClient()
    {
        var service = new TestService(new FunctionBot(turn => turn.KeepTextAs("(not kept)")));
        var id = await service.StartedAsync();
        var sent = TestService.Says("my number is 07700 900123", "client-1") with { Value = ActivityJson.ElementOf("07700 900123"), Speak = "07700" };
        await service.Conversations.SendAsync(id, sent, CancellationToken.None);
        var record = (await service.Storage.ReadAsync(id, CancellationToken.None))!;
        Assert.DoesNotContain("07700", ConversationRecordJson.Write(record), StringComparison.Ordinal);
        Assert.Equal("""{"clientActivityID":"client-1"}""", record.Activities[^1].Activity.ChannelData!.Value.GetRawText());
    }

    [Fact]
    public async Task SendAsync_BeyondTheLogLimit_KeepsTheNewest()
    {
        var service = new TestService(options: new() { MaximumActivities = 10 });
        var id = await service.StartedAsync();
        for (var i = 1; i <= 5; i++) await service.Conversations.SendAsync(id, TestService.Says($"{i}"), CancellationToken.None);
        var texts = await service.TextsAsync(id);
        Assert.Equal(10, texts.Count); // 11 with the greeting
        Assert.Equal("1", texts[0]);
    }

    [Theory]
    [InlineData(0, 11)]
    [InlineData(1, 10)]
    public async Task SendAsync_AtTheSizeLimit_KeepsAllAndBeyondItTheNewest(int beyond, int kept)
    {
        var needed = await FillAsync(new TestService(options: new() { MaximumTextCharacters = 5_000 }));
        var service = new TestService(options: new() { MaximumTextCharacters = 5_000, MaximumKeptCharacters = needed.Characters - beyond });
        Assert.Equal(kept, (await FillAsync(service)).Count);

        static async Task<(int Count, int Characters)> FillAsync(TestService service)
        {
            var id = ConversationId.Parse("1234567890123456789012");
            await service.Conversations.StartAsync(id, new(ChannelIds.DirectLine, null, null), CancellationToken.None);
            for (var i = 0; i < 5; i++) await service.Conversations.SendAsync(id, TestService.Says(new('x', 4_000)), CancellationToken.None);
            var activities = (await service.Storage.ReadAsync(id, CancellationToken.None))!.Activities;
            return (activities.Count, activities.Sum(one => one.Characters));
        }
    }

    [Fact]
    public async Task SendTextAsync_NewThenSameConversation_GivesEachTurnsReplies()
    {
        var service = new TestService();
        var first = await service.Conversations.SendTextAsync(null, "one", "en-GB", CancellationToken.None);
        var second = await service.Conversations.SendTextAsync(first.ConversationId, "two", "en-GB", CancellationToken.None);
        Assert.Equal(["echo: one"], Assert.IsType<TurnAnswered>(first.Outcome).Replies.Select(one => one.Text));
        Assert.Equal(["echo: two"], Assert.IsType<TurnAnswered>(second.Outcome).Replies.Select(one => one.Text));
        Assert.Equal(first.ConversationId, second.ConversationId);
    }

    [Fact] public async Task SendTextAsync_UnknownConversation_IsMissing() =>
        Assert.IsType<ConversationMissing>((await new TestService().Conversations.SendTextAsync(ConversationId.New(), "hi", null, CancellationToken.None)).Outcome);

    [Fact]
    public async Task ForgetAsync_Known_LeavesNothingAndUnknownIsFalse()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        Assert.True(await service.Conversations.ForgetAsync(id, CancellationToken.None));
        Assert.False(await service.Conversations.ForgetAsync(id, CancellationToken.None));
        Assert.Null(await service.Conversations.ReadAsync(id, default, CancellationToken.None));
    }

    [Fact]
    public async Task ForgetAsync_WhileATurnRuns_IsNotUndoneByIt()
    {
        var (entered, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var service = new TestService(new FunctionBot(async (turn, _) =>
        {
            if (turn.Text != "slow") return;
            entered.TrySetResult();
            await go.Task;
        }));
        var id = await service.StartedAsync();
        var turn = service.Conversations.SendAsync(id, TestService.Says("slow"), CancellationToken.None);
        await entered.Task;
        await service.Conversations.ForgetAsync(id, CancellationToken.None);
        go.SetResult();
        Assert.IsType<ConversationMissing>(await turn);
        Assert.Null(await service.Storage.ReadAsync(id, CancellationToken.None));
    }
}
