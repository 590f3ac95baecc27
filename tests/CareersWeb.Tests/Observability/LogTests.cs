using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareersWeb.Tests.Observability;

/// <summary>The log holds nothing that a person wrote, and nobody's address: 11,000 marked words go in by every door, none comes out.</summary>
[Collection(ObservedGroup.Name)]
public sealed class LogTests(ObservedHost host)
{
    private const string Mark = "canary";
    private const int Rounds = 1_000;
    private const int WordsOfARound = 11;
    private int _words;

    [Fact]
    public async Task Log_AfterElevenThousandMarkedWords_HoldsNone()
    {
        for (var round = 0; round < Rounds; round++)
        {
            await GetAsync($"/occupations?q={Word()}");
            await GetAsync($"/{Word()}");
            await GetAsync($"/saved/{Word()}");
            await GetAsync($"/events/{Word()}");
            await GetAsync("/health/live", ("User-Agent", Word()), ("X-Forwarded-For", "203.0.113.7"), ("Authorization", Word()));
            await AskAsync("query ($text: String!) { search(query: $text) { totalCount } }", Word());
            await AskAsync($$"""{ {{Word()}} }""", "");
            await AskAsync("mutation ($text: String!) { sendMessage(input: { text: $text }) { conversationId } }", $"my name is {Word()}");
            await PostAsync("/v3/directline/conversations", Word(), "{");
            await PostAsync("/api/messages", Word(), """{"type":"message","text":""");
        }

        Assert.Equal(WordsOfARound * Rounds, _words);
        Assert.DoesNotContain(Mark, host.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113.7", host.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_EveryLine_IsJsonWithALevelAndAMessage()
    {
        await GetAsync("/");
        var lines = host.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(lines); // so that an empty log hides nothing
        Assert.All(lines, line =>
        {
            var entry = JsonDocument.Parse(line).RootElement;
            Assert.NotEqual("", entry.GetProperty("message").GetString());
            Assert.True(entry.TryGetProperty("level", out _));
        });
    }

    private string Word() => $"{Mark}{_words++:D5}";

    private async Task GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await host.Client.SendAsync(request);
    }

    private async Task AskAsync(string query, string text)
    {
        using var answer = await host.Client.PostAsJsonAsync("/graphql", new { query, variables = new { text } });
    }

    private async Task PostAsync(string address, string word, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body + word) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", word);
        using var answer = await host.Client.SendAsync(request);
    }
}
