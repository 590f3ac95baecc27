using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BotProtocol.Conversations;
using CareersData.Conversations;
using CareersWeb.Channels;
using CareersWeb.Conversations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareersWeb.Tests.Channels;

/// <summary>The careers bot in a channel: over HTTP on both sides, in the database, until it is forgotten.</summary>
public sealed class ChannelEndpointTests(ChannelHost host) : IClassFixture<ChannelHost>
{
    [Fact]
    public async Task Post_Message_IsAnsweredByTheCareersBot()
    {
        using var answer = await PostAsync(Body("pay", "1", "how much does a paramedic start on"));
        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        var reply = host.Emulator.Replies.Single(one => Conversation(one) == "pay");
        Assert.Equal($"{host.ServiceUrl}v3/conversations/pay/activities/1", reply.Address);
        Assert.Contains("£", reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Activity.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray());
        Assert.False(reply.Activity.TryGetProperty("channelData", out _));
    }

    [Fact]
    public async Task Post_SafetyMessageInAPlainChannel_SaysTheNumbersAndTheChoicesInWords()
    {
        using var answer = await PostAsync(Body("plain", "1", "i want to kill myself", "sms"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var reply = host.Emulator.Replies.Single(one => Conversation(one) == "plain");
        Assert.Contains("0800 1111", reply.Text, StringComparison.Ordinal);
        Assert.Contains("You can say:", reply.Text, StringComparison.Ordinal);
        Assert.False(reply.Activity.TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task Post_ExpectReplies_GivesTheGreetingOfAnUpdateAndTheAnswerInTheResponse()
    {
        using var greeted = await PostAsync(Body("inline", "1", null, change: activity =>
        {
            activity["type"] = "conversationUpdate";
            activity["deliveryMode"] = "expectReplies";
            activity["membersAdded"] = new[] { new { id = "28:bot" } };
        }));
        Assert.Single((await greeted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray());
        using var answered = await PostAsync(Body("inline", "2", "what does a midwife do", change: activity => activity["deliveryMode"] = "expectReplies"));
        Assert.Contains("idwi", (await answered.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Emulator.Replies, one => Conversation(one) == "inline");
    }

    [Fact]
    public async Task Post_NoOrWrongToken_Is401WithTheSchemeAndAnErrorBody()
    {
        foreach (var token in new[] { null, "x.y.z", host.Emulator.Token(host.Now.AddDays(-2), serviceUrl: host.ServiceUrl) })
        {
            using var answer = await PostAsync(Body("nobody", "1", "hi"), token: token);
            Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.ToString()));
            Assert.Equal("Unauthorized", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
        }

        Assert.DoesNotContain(await host.RowsAsync(), id => id == ConversationId.OfChannel("msteams", "nobody").Value);
    }

    [Theory]
    [InlineData("text/plain", 2, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", 2, HttpStatusCode.BadRequest)]
    [InlineData("application/json", 1_048_577, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_WrongBody_SaysWhy(string type, int bytes, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string('{', bytes)));
        content.Headers.ContentType = new(type);
        using var answer = await PostAsync(content);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Get_Always_Is405()
    {
        using var answer = await host.Client.GetAsync("/api/messages");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, string.Join(',', answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Post_SixteenthMessageOfAMinute_Is429AndOthersGoOn()
    {
        for (var i = 0; i < 15; i++)
        {
            using var taken = await PostAsync(Body("fast", $"{i}", "hi"));
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await PostAsync(Body("fast", "16", "hi"));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        using var other = await PostAsync(Body("slow", "1", "hi"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Graph_NameOfAChannelsConversation_IsNoWayIntoIt()
    {
        using var sent = await PostAsync(Body("mine", "1", "hi"));
        var id = ConversationId.OfChannel("msteams", "mine").Value;
        Assert.Contains(id, await host.RowsAsync());
        var said = await QueryAsync("mutation($id: ID) { sendMessage(input: { conversationId: $id, text: \"what do you remember?\" }) { errors { code } } }", id);
        Assert.Equal("CONVERSATION_NOT_FOUND", said.GetProperty("sendMessage").GetProperty("errors")[0].GetProperty("code").GetString());
        var erased = await QueryAsync("mutation($id: ID!) { forgetConversation(conversationId: $id) { erased } }", id);
        Assert.False(erased.GetProperty("forgetConversation").GetProperty("erased").GetBoolean());
        Assert.Contains(id, await host.RowsAsync());
    }

    [Fact]
    public async Task Post_DeleteUserData_LeavesNoRow()
    {
        using var sent = await PostAsync(Body("gone", "1", "hi"));
        var id = ConversationId.OfChannel("msteams", "gone").Value;
        Assert.Contains(id, await host.RowsAsync());
        using var erased = await PostAsync(Body("gone", "2", null, change: activity => activity["type"] = "deleteUserData"));
        Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
        Assert.DoesNotContain(id, await host.RowsAsync());
    }

    [Fact]
    public async Task Retention_ADayAfterTheLastMessage_ErasesChannelsAndDirectLineAlike()
    {
        var job = host.Services.GetServices<IHostedService>().OfType<RetentionJob>().Single();
        var store = host.Services.GetRequiredService<ConversationStore>();
        await store.DeleteExpiredAsync(DateTimeOffset.MaxValue, CancellationToken.None); // what other tests have left
        using var first = await PostAsync(Body("old", "1", "hi"));
        await host.Services.GetRequiredService<BotConversations>().SendTextAsync(null, "hi", null, CancellationToken.None);
        Assert.Equal(2, (await host.RowsAsync()).Count);
        host.Move(TimeSpan.FromHours(23));
        using var second = await PostAsync(Body("old", "2", "hi again"));
        host.Move(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        await job.SweepAsync(CancellationToken.None);
        Assert.Equal(2, (await host.RowsAsync()).Count);
        host.Move(TimeSpan.FromSeconds(1));
        await job.SweepAsync(CancellationToken.None);
        Assert.Equal([ConversationId.OfChannel("msteams", "old").Value], await host.RowsAsync()); // its last message came 23 hours later
        host.Move(TimeSpan.FromHours(23));
        await job.SweepAsync(CancellationToken.None);
        Assert.Empty(await host.RowsAsync());
    }

    [Theory]
    [InlineData("Bot:AppId", "some-app", "Bot:AppPassword is needed")]
    [InlineData("Bot:KeyRefreshMinutes", "0", "KeyRefreshMinutes")]
    public void Start_WrongSetting_StopsTheProgram(string key, string value, string message)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddChannels().BuildServiceProvider();
        var failure = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate); // what the host asks at start
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private static string? Conversation(TestKit.SentReply reply) => reply.Activity.GetProperty("conversation").GetProperty("id").GetString();

    private StringContent Body(string conversation, string id, string? text, string channel = "msteams", Action<Dictionary<string, object?>>? change = null)
    {
        var activity = new Dictionary<string, object?>
        {
            ["type"] = "message", ["id"] = id, ["channelId"] = channel, ["serviceUrl"] = host.ServiceUrl, ["from"] = new { id = "29:user" },
            ["recipient"] = new { id = "28:bot" }, ["conversation"] = new { id = conversation }, ["text"] = text,
        };
        change?.Invoke(activity);
        return new(JsonSerializer.Serialize(activity), Encoding.UTF8, "application/json");
    }

    private Task<HttpResponseMessage> PostAsync(HttpContent content) => PostAsync(content, host.Emulator.Token(host.Now, serviceUrl: host.ServiceUrl));

    private async Task<HttpResponseMessage> PostAsync(HttpContent content, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.Client.SendAsync(request);
    }

    private async Task<JsonElement> QueryAsync(string query, string id)
    {
        using var answer = await host.Client.PostAsJsonAsync("/graphql", new { query, variables = new { id } });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
    }
}
