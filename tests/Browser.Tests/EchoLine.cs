using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Browser.Tests;

/// <summary>A stand-in for the Direct Line endpoints with one conversation for each token; its bot says back what it hears.</summary>
internal sealed class EchoLine
{
    private readonly ConcurrentDictionary<string, List<JsonObject>> _conversations = [];
    private int _made;

    /// <summary>Answers 500 to the next message.</summary>
    public bool FailsOnce { get; set; }

    public void MapTo(WebApplication app)
    {
        app.MapPost("/chat/token", () => Results.Json(Token("c" + Interlocked.Increment(ref _made))));
        app.MapPost("/v3/directline/conversations", (HttpRequest request) =>
        {
            var id = request.Headers.Authorization.ToString()["Bearer ".Length..];
            Of(id).Add(Bot("Hello! Ask me about jobs.", 0));
            return Results.Json(Token(id), statusCode: StatusCodes.Status201Created);
        });
        app.MapGet("/v3/directline/conversations/{id}", (string id) => _conversations.ContainsKey(id) ? Results.Json(Token(id)) : Results.NotFound());
        app.MapGet("/v3/directline/conversations/{id}/activities", (string id, string? watermark) =>
        {
            if (!_conversations.TryGetValue(id, out var log)) return Results.NotFound();
            lock (log)
            {
                var from = int.TryParse(watermark, CultureInfo.InvariantCulture, out var place) ? place : 0;
                var set = new JsonObject { ["activities"] = new JsonArray([.. log.Skip(from).Select(activity => activity.DeepClone())]), ["watermark"] = log.Count.ToString(CultureInfo.InvariantCulture) };
                return Results.Text(set.ToJsonString(), "application/json");
            }
        });
        app.MapPost("/v3/directline/conversations/{id}/activities", (string id, JsonObject activity) => Take(id, activity));
    }

    private IResult Take(string id, JsonObject activity)
    {
        if (FailsOnce)
        {
            FailsOnce = false;
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        if (!_conversations.TryGetValue(id, out var log)) return Results.NotFound();
        lock (log)
        {
            activity["id"] = $"{id}|{log.Count}";
            log.Add(activity);
            log.Add(Bot($"You said: {activity["text"]}", log.Count));
        }

        return Results.Json(new { id = (string?)activity["id"] });
    }

    private List<JsonObject> Of(string id) => _conversations.GetOrAdd(id, _ => []);

    private static object Token(string id) => new { conversationId = id, token = id, expires_in = 1800 };

    private static JsonObject Bot(string text, int number) => new()
    {
        ["type"] = "message",
        ["id"] = $"bot|{number}",
        ["from"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" },
        ["text"] = text,
        ["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray(
                new JsonObject { ["type"] = "imBack", ["title"] = "Pay", ["value"] = "What does it pay?" },
                new JsonObject { ["type"] = "imBack", ["title"] = "Ways in", ["value"] = "How do I get in?" }),
        },
    };
}
