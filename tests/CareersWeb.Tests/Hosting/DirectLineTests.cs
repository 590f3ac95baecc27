using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CareersWeb.Tests.Hosting;

/// <summary>A chat over Direct Line, as a client has it.</summary>
[Collection(RealGroup.Name)]
public sealed class DirectLineTests(RealHost host)
{
    [Fact]
    public async Task Conversation_SendAndPoll_GivesGreetingEchoAndReplyOnceAndInOrder()
    {
        var (id, token) = await StartAsync();
        using var sent = await PostAsync(id, token, """{"type":"message","from":{"id":"me"},"text":"what does a paramedic do"}""");
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var own = (await sent.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();

        var all = await PollAsync(id, token, null);
        var activities = all.GetProperty("activities").EnumerateArray().ToList();
        var mine = activities.FindIndex(activity => activity.GetProperty("id").GetString() == own);
        Assert.True(mine > 0, "The bot greets before it is spoken to.");
        Assert.Equal("bot", activities[0].GetProperty("from").GetProperty("role").GetString());
        Assert.Equal(own, activities[mine + 1].GetProperty("replyToId").GetString());
        Assert.Contains("aramedic", activities[mine + 1].GetProperty("text").GetString(), StringComparison.Ordinal);
        var next = await PollAsync(id, token, all.GetProperty("watermark").GetString());
        Assert.Empty(next.GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task Conversation_MessageOfOneMegabyte_IsRefusedAndNothingIsLost()
    {
        var (id, token) = await StartAsync();
        var before = (await PollAsync(id, token, null)).GetProperty("activities").GetArrayLength();
        using var refused = await PostAsync(id, token, JsonSerializer.Serialize(new { type = "message", from = new { id = "me" }, text = new string('a', 1_000_000) }));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal("MessageSizeTooBig", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(before, (await PollAsync(id, token, null)).GetProperty("activities").GetArrayLength());
        using var accepted = await PostAsync(id, token, """{"type":"message","from":{"id":"me"},"text":"hi"}""");
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    [Fact]
    public async Task Conversation_TokenOfAnother_IsRefused()
    {
        var (id, _) = await StartAsync();
        var (_, other) = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", other);
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Conversation_SafetyMessage_OpensTheDoorBeforeAnythingElse()
    {
        var turn = (await host.QueryAsync("""mutation { sendMessage(input: { text: "i want to kill myself" }) { replies { text intent } } }""")).GetProperty("sendMessage");
        var reply = turn.GetProperty("replies")[0];
        Assert.Equal("safety_self_harm", reply.GetProperty("intent").GetString());
        Assert.Contains("0800 1111", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendMessage_OnePastTheLimit_IsAnErrorOfTheInput()
    {
        const string Ask = "mutation($text: String!) { sendMessage(input: { text: $text }) { replies { text } errors { code } } }";
        var atLimit = await host.QueryAsync(Ask, new { text = new string('a', 500) });
        Assert.Empty(atLimit.GetProperty("sendMessage").GetProperty("errors").EnumerateArray());
        var past = await host.QueryAsync(Ask, new { text = new string('a', 501) });
        Assert.Equal("MESSAGE_TOO_LONG", past.GetProperty("sendMessage").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task ForgetConversation_ErasesIt_SoThatItCannotGoOn()
    {
        var id = (await host.QueryAsync("""mutation { sendMessage(input: { text: "hi" }) { conversationId } }""")).GetProperty("sendMessage").GetProperty("conversationId").GetString();
        var erased = await host.QueryAsync("mutation($id: ID!) { forgetConversation(conversationId: $id) { erased } }", new { id });
        Assert.True(erased.GetProperty("forgetConversation").GetProperty("erased").GetBoolean());
        var after = await host.QueryAsync("mutation($id: ID) { sendMessage(input: { conversationId: $id, text: \"hi\" }) { errors { code } } }", new { id });
        Assert.Equal("CONVERSATION_NOT_FOUND", after.GetProperty("sendMessage").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Reply_AboutAJob_HasItsCard_WhosePressIsAnswered()
    {
        var (id, token) = await StartAsync();
        using var sent = await PostAsync(id, token, """{"type":"message","from":{"id":"me"},"text":"whats a porter"}""");
        var reply = (await PollAsync(id, token, null)).GetProperty("activities").EnumerateArray().Last();
        var card = reply.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", card.GetProperty("contentType").GetString());
        var data = card.GetProperty("content").GetProperty("actions")[0].GetProperty("data").GetRawText();
        using var pressed = await PostAsync(id, token, $$"""{"type":"message","from":{"id":"me"},"value":{{data}}}""");
        var answer = (await PollAsync(id, token, null)).GetProperty("activities").EnumerateArray().Last();
        Assert.Contains("porter starts on £", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavedList_CodeInAnotherConversation_OpensIt()
    {
        const string Ask = "mutation($id: ID, $text: String!) { sendMessage(input: { conversationId: $id, text: $text }) { conversationId replies { text occupations { slug } } } }";
        var id = (await host.QueryAsync(Ask, new { text = "save porter" })).GetProperty("sendMessage").GetProperty("conversationId").GetString();
        var said = (await host.QueryAsync(Ask, new { id, text = "Get a code" })).GetProperty("sendMessage").GetProperty("replies")[0].GetProperty("text").GetString()!;
        var code = said.Split(' ').First(word => word.Contains('-', StringComparison.Ordinal)).TrimEnd('.');
        var opened = (await host.QueryAsync(Ask, new { text = code })).GetProperty("sendMessage").GetProperty("replies")[0];
        Assert.Equal("porter", opened.GetProperty("occupations")[0].GetProperty("slug").GetString());
    }

    private async Task<(string Id, string Token)> StartAsync()
    {
        using var issued = await host.Client.PostAsync("/chat/token", null);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        return ((await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!, token);
    }

    private async Task<HttpResponseMessage> PostAsync(string id, string token, string activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities")
        {
            Content = new StringContent(activity, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.Client.SendAsync(request);
    }

    private async Task<JsonElement> PollAsync(string id, string token, string? watermark)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities?watermark={watermark}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await host.Client.SendAsync(request);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
