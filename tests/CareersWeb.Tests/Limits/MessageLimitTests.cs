using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareersWeb.Tests.Limits;

/// <summary>The limits of the chat, as a client meets them.</summary>
[Collection(LimitedGroup.Name)]
public sealed class MessageLimitTests(LimitedHost host)
{
    [Fact]
    public async Task Post_SixteenthMessageOfAMinute_Is429AndOthersGoOn()
    {
        var address = host.NewAddress();
        var (id, token) = await StartAsync(address);
        for (var message = 0; message < 15; message++)
        {
            using var sent = await PostAsync(address, id, token);
            Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        }

        using var refused = await PostAsync(address, id, token);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(
            """{"code":"TooManyRequests","message":"That is a lot of messages in a minute. Wait 60 seconds, then send this one again."}""",
            (await LimitedHost.ReadAsync(refused)).GetProperty("error").GetRawText());
        using var cry = await PostAsync(address, id, token, "i want to kill myself");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (cry.StatusCode, cry.Headers.RetryAfter?.Delta));
        Assert.Contains("116 123", (await LimitedHost.ReadAsync(cry)).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        var (otherId, otherToken) = await StartAsync(address);
        using var other = await PostAsync(address, otherId, otherToken);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        host.Move(TimeSpan.FromMinutes(1));
        using var later = await PostAsync(address, id, token);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Post_WithoutARightToTheConversation_UsesUpNothingOfIt()
    {
        var address = host.NewAddress();
        var (id, token) = await StartAsync(address);
        for (var message = 0; message < 20; message++)
        {
            using var forged = await PostAsync(address, id, "forged");
            Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        }

        using var sent = await PostAsync(address, id, token);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
    }

    [Fact]
    public async Task Post_WrongKey_Is401()
    {
        var address = host.NewAddress();
        var (id, token) = await StartAsync(address);
        using var sent = await PostAsync(address, id, token, ("X-Api-Key", "nonsense"));
        Assert.Equal(HttpStatusCode.Unauthorized, sent.StatusCode);
    }

    [Fact]
    public async Task SendMessage_SixteenthOfAMinute_IsAnErrorOfTheInput()
    {
        var address = host.NewAddress();
        var first = await SayAsync(address, null);
        var id = first.GetProperty("conversationId").GetString()!;
        for (var message = 0; message < 15; message++) Assert.Empty((await SayAsync(address, id)).GetProperty("errors").EnumerateArray());
        var error = Assert.Single((await SayAsync(address, id)).GetProperty("errors").EnumerateArray());
        Assert.Equal("TOO_MANY_MESSAGES", error.GetProperty("code").GetString());
    }

    private async Task<JsonElement> SayAsync(string address, string? conversation)
    {
        var id = conversation is null ? "" : $"conversationId: \"{conversation}\", ";
        using var answer = await host.AskAsync(address, $"mutation {{ sendMessage(input: {{ {id}text: \"hi\" }}) {{ conversationId errors {{ code }} }} }}");
        return (await LimitedHost.ReadAsync(answer)).GetProperty("data").GetProperty("sendMessage");
    }

    private async Task<(string Id, string Token)> StartAsync(string address)
    {
        using var given = await LimitedHost.SendAsync(host.Client, address, new(HttpMethod.Post, "/chat/token"));
        var token = (await LimitedHost.ReadAsync(given)).GetProperty("token").GetString()!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await LimitedHost.SendAsync(host.Client, address, request);
        return ((await LimitedHost.ReadAsync(started)).GetProperty("conversationId").GetString()!, token);
    }

    private Task<HttpResponseMessage> PostAsync(string address, string id, string token, params IEnumerable<(string Name, string Value)> headers) =>
        PostAsync(address, id, token, "hi", headers);

    private Task<HttpResponseMessage> PostAsync(string address, string id, string token, string text, params IEnumerable<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities")
        {
            Content = JsonContent.Create(new { type = "message", from = new { id = "me" }, text }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return LimitedHost.SendAsync(host.Client, address, request, headers);
    }
}
