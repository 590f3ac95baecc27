using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Faults.Tests.Hosts;

/// <summary>One conversation over Direct Line, as a careful client has it: each message has a name, so that it can be sent again.</summary>
internal sealed class Talk(HttpClient client, string user)
{
    /// <summary>The conversation; null before it has begun.</summary>
    public string? Id { get; private set; }

    /// <summary>Messages that were acknowledged, in order.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Says something, once; begins the conversation when it has not begun.</summary>
    /// <returns>The status; 0 when there was no answer at all.</returns>
    public async Task<int> TrySayAsync(string text)
    {
        try
        {
            if (Id is null)
            {
                using var begun = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { });
                if (!begun.IsSuccessStatusCode) return (int)begun.StatusCode;
                Id = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString();
            }

            using var answer = await SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{Id}/activities",
                new { type = "message", from = new { id = user }, text, channelData = new { clientActivityID = $"{user} {text}" } });
            if (answer.IsSuccessStatusCode) Said.Add(text);
            return (int)answer.StatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return 0;
        }
    }

    /// <summary>Says something that must be taken.</summary>
    public async Task SayAsync(string text)
    {
        var status = await TrySayAsync(text);
        if (status != (int)HttpStatusCode.OK) throw new HttpRequestException($"The message got {status}.");
    }

    /// <summary>Everything in the conversation, as any host tells it: who spoke, what, and in answer to what.</summary>
    public async Task<IReadOnlyList<(string Id, bool IsBot, string Text, string? ReplyTo)>> ReadAsync(HttpClient from)
    {
        using var request = Request(HttpMethod.Get, $"/v3/directline/conversations/{Id}/activities");
        using var answer = await from.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. set.GetProperty("activities").EnumerateArray().Select(one => (
            one.GetProperty("id").GetString()!, one.GetProperty("from").GetProperty("id").GetString() != user,
            one.TryGetProperty("text", out var text) ? text.GetString()! : "", one.TryGetProperty("replyToId", out var to) ? to.GetString() : null))];
    }

    /// <summary>What is wrong with what a host remembers of this conversation; null when nothing is.</summary>
    public async Task<string?> ProblemAsync(HttpClient from)
    {
        var all = await ReadAsync(from);
        var mine = all.Where(one => !one.IsBot).ToList();
        var last = -1;
        foreach (var text in Said)
        {
            var at = mine.FindIndex(one => one.Text == text);
            if (at < 0) return $"{text} was acknowledged and is lost";
            if (at <= last || mine.FindLastIndex(one => one.Text == text) != at) return $"{text} is out of order, or there twice";
            last = at;
            var index = all.ToList().FindIndex(one => one.Id == mine[at].Id);
            if (index + 1 >= all.Count || all[index + 1].ReplyTo != mine[at].Id) return $"{text} is not followed by its answer";
        }

        return null;
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body)
    {
        var request = Request(method, path);
        request.Content = JsonContent.Create(body);
        return client.SendAsync(request);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path) =>
        new(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Served.Secret) } };
}
