using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BotProtocol.Conversations;
using BotProtocol.Turns;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Conversations;

/// <summary>With the storage of conversations gone, whoever tells of danger still reads where help is, by every way in.</summary>
public sealed class HelpWithoutStorageTests : IDisposable
{
    private const string Cry = "i want to kill myself";
    private const int Attempts = 4;
    private const string Number = "116 123";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;
    private readonly HttpClient _client;

    public HelpWithoutStorageTests()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", RealData.Folder());
            builder.ConfigureTestServices(services => services.AddSingleton<IConversationStorage, BrokenStorage>());
        });
        _client = _factory.CreateClient();
        _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first message, however busy the machine is
    }

    [Fact]
    public async Task DirectLine_Cry_IsAnErrorWithTheNumbers_AndOtherTalkIsNot()
    {
        using var issued = await _client.PostAsync("/chat/token", null);
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

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<JsonElement> SendAsync(string text)
    {
        const string Query = "mutation($text: String!) { sendMessage(input: { text: $text }) { replies { text intent } errors { code } } }";
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await _client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { text } });
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable && attempt < Attempts) continue; // no test here is about time
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    private async Task<(HttpStatusCode Status, JsonElement Error)> PostAsync(string id, string token, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities")
        {
            Content = JsonContent.Create(new { type = "message", from = new { id = "me" }, text }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await _client.SendAsync(request);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error"));
    }
}
