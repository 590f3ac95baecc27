using System.Text;
using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Channels;
using BotProtocol.Conversations;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>What becomes of an activity that a channel may send.</summary>
public sealed class ChannelServiceTests : IDisposable
{
    private readonly TestChannel _channel = new();

    [Fact]
    public async Task ReceiveAsync_Message_IsAnsweredThroughTheConnector()
    {
        Assert.Equal(ChannelAnswer.Done, await _channel.SendAsync(TestChannel.Body()));
        var reply = Assert.Single(_channel.Emulator.Replies);
        Assert.Equal(("https://smba.trafficmanager.net/teams/v3/conversations/a%3A1%7C2/activities/1485983408511", "Bearer bot-token-1", 201), (reply.Address, reply.Authorization, reply.Status));
        var activity = reply.Activity;
        Assert.Equal("""{"id":"28:bot","name":"Careers"}""", activity.GetProperty("from").GetRawText());
        Assert.Equal("29:user", activity.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("""{"id":"a:1|2","conversationType":"personal","tenantId":"t"}""", activity.GetProperty("conversation").GetRawText());
        Assert.Equal(("1485983408511", "echo: hi", "msteams"), (activity.GetProperty("replyToId").GetString(), reply.Text, activity.GetProperty("channelId").GetString()));
        Assert.False(activity.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task ReceiveAsync_Message_GivesTheBotNoNameAndNoDirectory()
    {
        await _channel.SendAsync(TestChannel.Body());
        var kept = ConversationRecordJson.Write((await _channel.Storage.ReadAsync(TestChannel.Conversation(), CancellationToken.None))!);
        Assert.DoesNotContain("Ann Example", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("0f3c", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("tenant", kept, StringComparison.Ordinal);
        Assert.Equal("29:user", Assert.Single(_channel.Seen).From?.Id);
    }

    [Fact]
    public async Task ReceiveAsync_BotMentionedInAGroup_ReadsTheWordsWithoutItsName()
    {
        await _channel.SendAsync(TestChannel.Body("<at>Careers</at> hello <at>Bob</at>", activity => activity["entities"] = new object[]
        {
            new { type = "mention", mentioned = new { id = "28:bot" }, text = "<at>Careers</at>" },
            new { type = "mention", mentioned = new { id = "29:bob" }, text = "<at>Bob</at>" },
        }));
        Assert.Equal("hello <at>Bob</at>", Assert.Single(_channel.Seen).Text);
    }

    [Fact]
    public async Task ReceiveAsync_TenAtOnce_AreAnsweredInOrder()
    {
        _channel.Emulator.OnReply = async () => await Task.Yield();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => _channel.SayAsync($"{i}", $"id-{i}")));
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(_channel.Seen.Select(seen => $"echo: {seen.Text}"), _channel.Said);
        Assert.Equal(10, _channel.Said.Distinct().Count());
    }

    [Fact]
    public async Task ReceiveAsync_SameActivityAgain_HasOneEffect()
    {
        for (var i = 0; i < 100; i++) Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body())).Status);
        Assert.Single(_channel.Seen);
        Assert.Equal(["echo: hi"], _channel.Said);
    }

    [Fact]
    public async Task ReceiveAsync_SameIdInAnotherConversationOrChannel_IsAnotherTurn()
    {
        await _channel.SendAsync(TestChannel.Body());
        await _channel.SendAsync(TestChannel.Body(change: activity => activity["conversation"] = new { id = "other" }));
        await _channel.SendAsync(TestChannel.Body(change: activity => activity["channelId"] = "webchat"));
        Assert.Equal(3, _channel.Seen.Count);
    }

    [Fact]
    public async Task ReceiveAsync_ExpectReplies_GivesThemInTheAnswerAndSendsNothing()
    {
        var body = TestChannel.Body(change: activity => activity["deliveryMode"] = "expectReplies");
        var first = await _channel.SendAsync(body);
        var again = await _channel.SendAsync(body);
        Assert.Equal(200, first.Status);
        var reply = Assert.Single(JsonSerializer.Deserialize<JsonElement>(first.Body!).GetProperty("activities").EnumerateArray());
        Assert.Equal(("echo: hi", "a:1|2"), (reply.GetProperty("text").GetString(), reply.GetProperty("conversation").GetProperty("id").GetString()));
        Assert.Equal(first.Body, again.Body);
        Assert.Single(_channel.Seen);
        Assert.Empty(_channel.Emulator.Replies);
    }

    [Fact]
    public async Task ReceiveAsync_ConversationUpdate_GreetsOnce()
    {
        var body = TestChannel.Body(change: activity =>
        {
            activity["type"] = "conversationUpdate";
            activity["membersAdded"] = new[] { new { id = "28:bot", name = "Careers" }, new { id = "29:user", name = "Ann Example" } };
        });
        await _channel.SendAsync(body);
        await _channel.SendAsync(body);
        Assert.Equal(["hello"], _channel.Said);
        Assert.Equal(["28:bot", "29:user"], Assert.Single(_channel.Seen).MembersAdded.Select(one => one.Id));
    }

    [Theory]
    [InlineData("greet", 200, """{"statusCode":200}""")]
    [InlineData("other", 501, null)]
    public async Task ReceiveAsync_Invoke_IsAnsweredInTheAnswer(string name, int status, string? body)
    {
        using var channel = new TestChannel(new FunctionBot(turn =>
        {
            if (turn.Activity is { Type: ActivityTypes.Invoke, Name: "greet" })
                turn.Reply(new Activity { Type = ActivityTypes.InvokeResponse, Value = JsonSerializer.SerializeToElement(new { status = 200, body = new { statusCode = 200 } }) });
        }));
        var answer = await channel.SendAsync(TestChannel.Body(change: activity =>
        {
            activity["type"] = "invoke";
            activity["name"] = name;
        }));
        Assert.Equal(status, answer.Status);
        if (body is not null) Assert.Equal(body, answer.Body);
        Assert.Empty(channel.Emulator.Replies);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    [InlineData("event")]
    [InlineData("typing")]
    public async Task ReceiveAsync_TypeThatTheBotDoesNotAnswer_Is200AndNothingIsSent(string type)
    {
        Assert.Equal(ChannelAnswer.Done, await _channel.SendAsync(TestChannel.Body(change: activity => activity["type"] = type)));
        Assert.Empty(_channel.Emulator.Replies);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    [InlineData("from")]
    [InlineData("type")]
    public async Task ReceiveAsync_WithoutWhatRepliesNeed_Is400(string missing)
    {
        Assert.Equal(400, (await _channel.SendAsync(TestChannel.Body(change: activity => activity.Remove(missing)))).Status);
        Assert.Empty(_channel.Seen);
    }

    [Theory]
    [InlineData(true, false, 400)]
    [InlineData(false, false, 415)]
    [InlineData(true, true, 413)]
    public async Task ReceiveAsync_WrongBody_SaysWhy(bool isJson, bool isTooLong, int status)
    {
        var answer = await _channel.Service.ReceiveAsync(
            "Bearer " + _channel.Emulator.Token(_channel.Clock.Now), isJson,
            _ => Task.FromResult(isTooLong ? null : (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes("{")), CancellationToken.None);
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task ReceiveAsync_HostThatIsNotListed_Is403AndNobodyIsCalled()
    {
        const string Elsewhere = "https://169.254.169.254/";
        var token = _channel.Emulator.Token(_channel.Clock.Now, serviceUrl: Elsewhere);
        Assert.Equal(403, (await _channel.SendAsync("Bearer " + token, TestChannel.Body(change: activity => activity["serviceUrl"] = Elsewhere))).Status);
        Assert.Empty(_channel.Seen);
        Assert.Equal(["login.botframework.com"], _channel.Emulator.Hosts);
    }

    [Fact]
    public async Task ReceiveAsync_BotFails_Is500AndSendingAgainTriesAgain()
    {
        Assert.Equal(500, (await _channel.SayAsync("crash", "1")).Status);
        Assert.Equal(500, (await _channel.SayAsync("crash", "1")).Status);
        Assert.Equal(2, _channel.Seen.Count);
        Assert.Equal(200, (await _channel.SayAsync("hi", "2")).Status);
    }

    [Fact]
    public async Task ReceiveAsync_ConversationThatMustWait_Is429AndErasingStillWorks()
    {
        using var channel = new TestChannel(secondsToWait: _ => 7);
        var answer = await channel.SendAsync(TestChannel.Body());
        Assert.Equal((429, 7), (answer.Status, answer.RetryAfterSeconds));
        Assert.Empty(channel.Seen);
        Assert.Equal(200, (await channel.SendAsync(TestChannel.Body(change: activity => activity["type"] = "deleteUserData"))).Status);
    }

    [Theory]
    [InlineData("deleteUserData", null, true)]
    [InlineData("installationUpdate", "remove", true)]
    [InlineData("installationUpdate", "add", false)]
    [InlineData("conversationUpdate", "28:bot", true)]
    [InlineData("conversationUpdate", "29:other", false)]
    public async Task ReceiveAsync_AskedToErase_LeavesNothing(string type, string? what, bool isErased)
    {
        await _channel.SayAsync("hi", "1");
        Assert.Equal(200, (await _channel.SendAsync(TestChannel.Body(change: activity =>
        {
            activity["id"] = "2";
            activity["type"] = type;
            if (type == "installationUpdate") activity["action"] = what;
            if (type == "conversationUpdate") activity["membersRemoved"] = new[] { new { id = what } };
        }))).Status);
        Assert.Equal(isErased, await _channel.Storage.ReadAsync(TestChannel.Conversation(), CancellationToken.None) is null);
    }

    [Fact]
    public async Task ReceiveAsync_ConversationThatHasEnded_BeginsAnew()
    {
        using var channel = new TestChannel(new FunctionBot(turn =>
        {
            turn.State.Set("count", turn.State.Get<int>("count") + 1);
            turn.Reply($"{turn.State.Get<int>("count")}");
            if (turn.Text == "bye") turn.EndConversation();
        }));
        foreach (var (text, id) in new[] { ("a", "1"), ("bye", "2"), ("b", "3") }) Assert.Equal(200, (await channel.SayAsync(text, id)).Status);
        Assert.Equal(["1", "2", null, "1"], channel.Said);
    }

    public void Dispose() => _channel.Dispose();
}
