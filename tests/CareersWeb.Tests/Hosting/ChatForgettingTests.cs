using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareersWeb.Tests.Hosting;

/// <summary>Deleting a chat from its own page.</summary>
[Collection(RealGroup.Name)]
public sealed class ChatForgettingTests(RealHost host)
{
    [Fact]
    public async Task Delete_WithTheChatsToken_ErasesItAndTheListThatItKept()
    {
        var (id, token) = await StartAsync();
        await SayAsync(id, token, "save porter");
        await SayAsync(id, token, "Get a code");
        var code = (await LastAsync(id, token)).Split(' ').First(word => word.Contains('-', StringComparison.Ordinal)).TrimEnd('.');
        Assert.Equal(1, await JobsUnderAsync(code));

        Assert.Equal(HttpStatusCode.NoContent, await DeleteAsync(id, token));
        using var after = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities", token);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
        Assert.Equal(0, await JobsUnderAsync(code));
        Assert.Equal(HttpStatusCode.NoContent, await DeleteAsync(id, token)); // gone already
    }

    [Fact]
    public async Task Delete_WithoutIt_IsRefusedAndNothingIsLost()
    {
        var (id, token) = await StartAsync();
        var (_, other) = await StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await DeleteAsync(id, other));
        Assert.Equal(HttpStatusCode.Forbidden, await DeleteAsync(id, null));
        using var still = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities", token);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    private async Task<int> JobsUnderAsync(string code)
    {
        var turn = await host.QueryAsync("mutation($text: String!) { sendMessage(input: { text: $text }) { replies { occupations { slug } } } }", new { text = code });
        return turn.GetProperty("sendMessage").GetProperty("replies")[0].GetProperty("occupations").GetArrayLength();
    }

    private async Task<(string Id, string Token)> StartAsync()
    {
        using var issued = await host.Client.PostAsync("/chat/token", null);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!; // every token has one
        using var started = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", token);
        return ((await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!, token); // as above
    }

    private async Task SayAsync(string id, string token, string text)
    {
        using var sent = await SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities", token, new { type = "message", from = new { id = "me" }, text });
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
    }

    private async Task<string> LastAsync(string id, string token)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities", token);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray().Last().GetProperty("text").GetString()!; // a reply
    }

    private async Task<HttpStatusCode> DeleteAsync(string id, string? token)
    {
        using var answer = await SendAsync(HttpMethod.Delete, $"/chat/conversations/{id}", token);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.Client.SendAsync(request);
    }
}
