using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CareersWeb.Tests.Hosting;

namespace CareersWeb.Tests.Conversations;

/// <summary>With the storage of conversations gone, whoever tells of danger still reads where help is, by every way in.</summary>
public sealed class HelpWithoutStorageTests(BrokenStorageHost host) : IClassFixture<BrokenStorageHost>
{
    private const string Cry = "i want to kill myself";
    private const string Number = "116 123";

    [Fact]
    public async Task DirectLine_Cry_IsAnErrorWithTheNumbers_AndOtherTalkIsNot()
    {
        using var issued = await host.Client.PostAsync("/chat/token", null);
        var token = await issued.Content.ReadFromJsonAsync<JsonElement>();
        var (id, secret) = (token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);

        var (status, error) = await PostAsync(id, secret, Cry);
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal("ServiceError", error.GetProperty("code").GetString());
        Assert.Contains(Number, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("try again", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(error.GetProperty("help").GetBoolean());

        (_, error) = await PostAsync(id, secret, "what does a porter earn");
        Assert.DoesNotContain(Number, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(error.TryGetProperty("help", out _));

        (status, error) = await PostAsync(id, "forged", Cry); // strangers are told nothing
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.DoesNotContain(Number, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_Cry_IsAnswered()
    {
        var payload = (await SendAsync(Cry)).GetProperty("data").GetProperty("sendMessage");
        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
        var reply = Assert.Single(payload.GetProperty("replies").EnumerateArray());
        Assert.Equal("safety_self_harm", reply.GetProperty("intent").GetString());
        Assert.Contains(Number, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Number, (await SendAsync("what does a porter earn")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DirectLine_StorageFails_IsAnErrorBodyForOtherSitesWithoutAnythingOfIt()
    {
        using var issued = await host.Client.PostAsync("/chat/token", null);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        using var answer = await DirectLineAnswersTests.SendAsync(host.Client, HttpMethod.Post, "/v3/directline/conversations", token);
        await DirectLineAnswersTests.AssertErrorAsync(answer, HttpStatusCode.InternalServerError, "ServiceError");
        Assert.DoesNotContain(BrokenStorage.Detail, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> SendAsync(string text)
    {
        const string Query = "mutation($text: String!) { sendMessage(input: { text: $text }) { replies { text intent } errors { code } } }";
        using var answer = await host.Client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { text } });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<(HttpStatusCode Status, JsonElement Error)> PostAsync(string id, string token, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities")
        {
            Content = JsonContent.Create(new { type = "message", from = new { id = "me" }, text }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await host.Client.SendAsync(request);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error"));
    }
}
