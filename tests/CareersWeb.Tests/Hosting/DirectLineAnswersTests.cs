using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net;
using System.Text.Json;
using System.Text;

namespace CareersWeb.Tests.Hosting;

/// <summary>Direct Line's answers as a browser of another site gets them, also when all goes wrong.</summary>
[Collection(RealGroup.Name)]
public sealed class DirectLineAnswersTests(RealHost host)
{
    private const string Origin = "https://partner.example";

    [Theory]
    [InlineData("POST", "/v3/directline/tokens/generate", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("POST", "/v3/directline/tokens/refresh", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("POST", "/v3/directline/conversations", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("GET", "/v3/directline/conversations/x", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("GET", "/v3/directline/conversations/x/activities", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("POST", "/v3/directline/conversations/x/activities", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("POST", "/v3/directline/conversations/x/upload", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("GET", "/v3/directline/conversations/x/stream?t=x", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("GET", "/v3/directline/session/getsessionid", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/v3/directline/tokens/generate", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/v3/directline/nonsense", HttpStatusCode.NotFound, "NotFound")]
    public async Task EveryCall_Refused_HasAnErrorBodyThatAnotherSiteMayRead(string method, string path, HttpStatusCode status, string code)
    {
        using var answer = await SendAsync(host.Client, new(method), path);
        await AssertErrorAsync(answer, status, code);
    }

    [Fact]
    public async Task Preflight_OfTheStockClient_IsAllowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("authorization,content-type,x-ms-bot-agent,x-requested-with", answer.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }

    internal static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post) request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Origin", Origin);
        return await client.SendAsync(request);
    }

    internal static async Task AssertErrorAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal((status, "*"), (answer.StatusCode, answer.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
    }
}
