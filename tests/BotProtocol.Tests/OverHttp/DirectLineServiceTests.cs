using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Conversations;
using BotProtocol.OverHttp;

namespace BotProtocol.Tests.OverHttp;

public sealed class DirectLineServiceTests
{
    private readonly TestService _service = new();

    private DirectLineService DirectLine => _service.DirectLine;

    [Fact]
    public async Task GenerateToken_WithUser_PromisesAConversationWithoutBeginningIt()
    {
        var answer = DirectLine.GenerateToken(TestService.WithSecret, TestService.Utf8("""{"user":{"id":"dl_ann","name":"Ann"},"trustedOrigins":["https://example.org"],"eTag":"x"}"""));
        var body = TestService.Json(answer);
        Assert.Equal((200, 1_800, false), (answer.Status, body.GetProperty("expires_in").GetInt32(), body.TryGetProperty("streamUrl", out _)));
        var early = await DirectLine.GetActivitiesAsync(Bearer(body), body.GetProperty("conversationId").GetString()!, null, CancellationToken.None);
        Assert.Equal((404, "NotFound"), TestService.ErrorOf(early));
    }

    [Theory]
    [InlineData("""{"user":{"id":"ann"}}""", 400, "BadArgument")]
    [InlineData("""{"user":5}""", 400, "BadArgument")]
    [InlineData("[]", 400, "BadArgument")]
    [InlineData("{", 400, "BadSyntax")]
    public void GenerateToken_MalformedBody_Is400(string body, int status, string code) =>
        Assert.Equal((status, code), TestService.ErrorOf(DirectLine.GenerateToken(TestService.WithSecret, TestService.Utf8(body))));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"user":{"name":"Ann"}}""")]
    public void GenerateToken_NothingSaid_Is200(string body) =>
        Assert.Equal(200, DirectLine.GenerateToken(TestService.WithSecret, TestService.Utf8(body)).Status);

    [Fact]
    public void RefreshToken_ManyTimesBeforeItExpires_KeepsConversationAndUser()
    {
        var token = DirectLine.IssueToken();
        var authorization = "Bearer " + token.Value;
        for (var i = 0; i < 10; i++)
        {
            _service.Clock.Advance(TimeSpan.FromMinutes(29));
            var body = TestService.Json(DirectLine.RefreshToken(authorization));
            Assert.Equal(token.ConversationId.Value, body.GetProperty("conversationId").GetString());
            Assert.NotEqual(authorization, Bearer(body));
            authorization = Bearer(body);
        }

        Assert.Equal((403, "NotAllowed"), TestService.ErrorOf(DirectLine.RefreshToken(TestService.WithSecret)));
        Assert.Equal((403, "NotAllowed"), TestService.ErrorOf(DirectLine.GenerateToken(authorization, default)));
    }

    [Fact]
    public async Task StartConversationAsync_WithTokenTwice_Is201Then200OfTheSame()
    {
        var token = DirectLine.IssueToken();
        var first = await DirectLine.StartConversationAsync("Bearer " + token.Value, default, TestService.Base, CancellationToken.None);
        var second = await DirectLine.StartConversationAsync("Bearer " + token.Value, TestService.Utf8("""{"user":{"id":"x"},"locale":"en"}"""), TestService.Base, CancellationToken.None);
        Assert.Equal((201, 200), (first.Status, second.Status));
        foreach (var body in new[] { TestService.Json(first), TestService.Json(second) })
        {
            Assert.Equal(token.ConversationId.Value, body.GetProperty("conversationId").GetString());
            Assert.Equal(1_800, body.GetProperty("expires_in").GetInt32());
            Assert.StartsWith($"ws://localhost:5080/v3/directline/conversations/{token.ConversationId}/stream?watermark=0&t=", body.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://chat.example.org/", "wss://chat.example.org/v3/directline/")]
    [InlineData("http://localhost:5080", "ws://localhost:5080/v3/directline/")]
    [InlineData("https://example.org/careers/", "wss://example.org/careers/v3/directline/")]
    public async Task StartConversationAsync_AnyBase_MakesAnAbsoluteStreamUrl(string address, string start)
    {
        var answer = await DirectLine.StartConversationAsync(TestService.WithSecret, default, new(address), CancellationToken.None);
        Assert.StartsWith(start, TestService.Json(answer).GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400, "BadSyntax")]
    [InlineData("""{"locale":5}""", 400, "BadArgument")]
    public async Task StartConversationAsync_MalformedBody_Is400(string body, int status, string code) => Assert.Equal(
        (status, code),
        TestService.ErrorOf(await DirectLine.StartConversationAsync(TestService.WithSecret, TestService.Utf8(body), TestService.Base, CancellationToken.None)));

    [Fact]
    public async Task PostActivityAsync_Message_ComesBackInTheListWithTheSameIdAndData()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        var posted = await DirectLine.PostActivityAsync(authorization, id, TestService.Utf8("""{"type":"message","from":{"id":"u"},"text":"hi","channelData":{"clientActivityID":"k","x":[1]}}"""), CancellationToken.None);
        var set = TestService.Json(await DirectLine.GetActivitiesAsync(authorization, id, "2", CancellationToken.None));
        Assert.Equal(200, posted.Status);
        Assert.Equal(TestService.Json(posted).GetProperty("id").GetString(), set.GetProperty("activities")[0].GetProperty("id").GetString());
        Assert.Equal("""{"clientActivityID":"k","x":[1]}""", set.GetProperty("activities")[0].GetProperty("channelData").GetRawText());
        Assert.Equal(("echo: hi", "4"), (set.GetProperty("activities")[1].GetProperty("text").GetString(), set.GetProperty("watermark").GetString()));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hi"}""", 400, "MissingProperty")]
    [InlineData("""{"type":"message","from":{"id":""},"text":"hi"}""", 400, "MissingProperty")]
    [InlineData("""{"from":{"id":"u"},"text":"hi"}""", 400, "MissingProperty")]
    [InlineData("""{"type":"conversationUpdate","from":{"id":"u"}}""", 400, "BadArgument")]
    [InlineData("""{"type":"message","from":{"id":"u"},"text":5}""", 400, "BadArgument")]
    [InlineData("""{"type":"message","from":""", 400, "BadSyntax")]
    [InlineData("", 400, "BadSyntax")]
    [InlineData("""{"type":"message","from":{"id":"u"},"text":"crash"}""", 502, "BotRejectedActivity")]
    public async Task PostActivityAsync_WhatCannotBe_SaysWhy(string body, int status, string code)
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        Assert.Equal((status, code), TestService.ErrorOf(await DirectLine.PostActivityAsync(authorization, id, TestService.Utf8(body), CancellationToken.None)));
    }

    [Theory]
    [InlineData(262_144, 200)]
    [InlineData(262_145, 413)]
    public async Task PostActivityAsync_AtTheSizeLimit_PassesAndOneMoreIs413(int characters, int status)
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        const string empty = """{"type":"message","from":{"id":"u"},"text":""}""";
        var body = empty.Insert(empty.Length - 2, new string('x', characters - empty.Length));
        Assert.Equal(status, (await DirectLine.PostActivityAsync(authorization, id, TestService.Utf8(body), CancellationToken.None)).Status);
    }

    [Fact]
    public async Task PostActivityAsync_TokenBoundToAUser_OverwritesTheSender()
    {
        var generated = TestService.Json(DirectLine.GenerateToken(TestService.WithSecret, TestService.Utf8("""{"user":{"id":"dl_ann"}}""")));
        var started = TestService.Json(await DirectLine.StartConversationAsync(Bearer(generated), TestService.Utf8("""{"user":{"id":"mallory"}}"""), TestService.Base, CancellationToken.None));
        var id = started.GetProperty("conversationId").GetString()!;
        await DirectLine.PostActivityAsync(Bearer(started), id, TestService.MessageBody("hi", "mallory"), CancellationToken.None);
        await DirectLine.PostActivityAsync(Bearer(started), id, TestService.Utf8("""{"type":"message","text":"no sender"}"""), CancellationToken.None);
        var texts = TestService.Json(await DirectLine.GetActivitiesAsync(Bearer(started), id, null, CancellationToken.None)).GetProperty("activities").EnumerateArray();
        Assert.Equal(["dl_ann", "dl_ann"], texts.Where(one => one.GetProperty("from").GetProperty("role").GetString() == "user").Select(one => one.GetProperty("from").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task PostActivityAsync_ConversationEnded_Is409AndReadingIs200()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        await DirectLine.PostActivityAsync(authorization, id, TestService.Utf8("""{"type":"endOfConversation","from":{"id":"u"}}"""), CancellationToken.None);
        Assert.Equal((409, "ConversationEnded"), TestService.ErrorOf(await DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("hi"), CancellationToken.None)));
        Assert.Equal(200, (await DirectLine.GetActivitiesAsync(authorization, id, null, CancellationToken.None)).Status);
    }

    [Fact]
    public async Task PostActivityAsync_TooManyWaiting_Is429WithRetryAfter()
    {
        var go = new TaskCompletionSource();
        var service = new TestService(new FunctionBot((turn, _) => turn.Text == "slow" ? go.Task : Task.CompletedTask), new() { MaximumWaitingTurns = 1 });
        var (id, authorization, _) = await service.StartedOverHttpAsync();
        var running = Enumerable.Range(0, 2).Select(_ => service.DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("slow"), CancellationToken.None)).ToList();
        var refused = await service.DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("one more"), CancellationToken.None);
        go.SetResult();
        Assert.All(await Task.WhenAll(running), answer => Assert.Equal(200, answer.Status));
        Assert.Equal((429, "TooManyRequests"), TestService.ErrorOf(refused));
        Assert.Equal(1_000, refused.RetryAfter);
    }

    [Fact]
    public async Task GetActivitiesAsync_SameWatermark_GivesTheSameAndTheNewestNothing()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        await DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("hi"), CancellationToken.None);
        var all = await DirectLine.GetActivitiesAsync(authorization, id, null, CancellationToken.None);
        Assert.Equal(all, await DirectLine.GetActivitiesAsync(authorization, id, "null", CancellationToken.None));
        Assert.Equal(new(200, """{"activities":[],"watermark":"4"}"""), await DirectLine.GetActivitiesAsync(authorization, id, "4", CancellationToken.None));
        Assert.Equal(new(200, """{"activities":[],"watermark":"4"}"""), await DirectLine.GetActivitiesAsync(authorization, id, "999", CancellationToken.None));
        Assert.Equal((400, "BadArgument"), TestService.ErrorOf(await DirectLine.GetActivitiesAsync(authorization, id, "-1", CancellationToken.None)));
    }

    [Fact]
    public async Task ReconnectAsync_WithAndWithoutWatermark_StartsTheStreamThereOrNow()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        var there = await DirectLine.ReconnectAsync(authorization, id, "1", TestService.Base, CancellationToken.None);
        var now = await DirectLine.ReconnectAsync(authorization, id, null, TestService.Base, CancellationToken.None);
        Assert.Equal(200, there.Status);
        Assert.Contains("/stream?watermark=1&t=", TestService.Json(there).GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.Contains("/stream?watermark=2&t=", TestService.Json(now).GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal((400, "BadArgument"), TestService.ErrorOf(await DirectLine.ReconnectAsync(authorization, id, "x", TestService.Base, CancellationToken.None)));
    }

    [Fact]
    public async Task Upload_GoodToken_IsRefusedKindly()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        Assert.Equal((415, "NotSupported"), TestService.ErrorOf(DirectLine.Upload(authorization, id)));
    }

    [Fact] public void GetSessionId_Always_Is404() => Assert.Equal((404, "NotFound"), TestService.ErrorOf(DirectLineService.GetSessionId()));

    [Fact]
    public void IssueToken_ForAPage_IsBoundToAUserThatNobodyKnows()
    {
        var answer = DirectLineService.Answer(DirectLine.IssueToken());
        Assert.Equal(["conversationId", "token", "expires_in"], TestService.Json(answer).EnumerateObject().Select(one => one.Name));
    }

    [Fact]
    public async Task Started_WithSecretAndBindableUser_TellsTheBotAndBindsTheToken()
    {
        var told = new List<Activity>();
        var service = new TestService(new FunctionBot(turn => told.Add(turn.Activity)));
        var body = TestService.Json(await service.DirectLine.StartConversationAsync(
            TestService.WithSecret, TestService.Utf8("""{"user":{"id":"dl_ann","name":"An\u202En"},"locale":"en-GB"}"""), TestService.Base, CancellationToken.None));
        await service.DirectLine.PostActivityAsync(Bearer(body), body.GetProperty("conversationId").GetString()!, TestService.MessageBody("hi"), CancellationToken.None);
        Assert.Equal([("bot", "Bot"), ("dl_ann", "Ann")], told[0].MembersAdded.Select(one => (one.Id, one.Name)));
        Assert.Equal("dl_ann", told[1].From!.Id);
    }

    private static string Bearer(JsonElement body) => "Bearer " + body.GetProperty("token").GetString();
}
