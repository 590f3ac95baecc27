using System.Text.Json;
using System.Text.Json.Nodes;
using CareersSearch.Analysis;
using CareersSearch.Queries.Classic;
using CareersSearch.Queries.Strict;

namespace SearchAdapter;

/// <summary>Answers one request. Whatever the line is, the answer is a line: a mistake is an error in it.</summary>
internal sealed class Adapter(StrictSearcher searcher)
{
    private const string NoObject = "The line is not a JSON object.";
    private const int MostHits = 10_000;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal string Answer(string line)
    {
        try
        {
            return JsonNode.Parse(line, documentOptions: Strict) is JsonObject request ? Answer(request) : Error(null, NoObject);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException) // the second: text of half characters
        {
            return Error(null, NoObject);
        }
    }

    private string Answer(JsonObject request)
    {
        var id = request["id"]?.DeepClone();
        return Text(request, "op") switch
        {
            "search" => Search(id, request),
            "analyze" => Analyze(id, request),
            _ => Error(id, "The operation is neither search nor analyze."),
        };
    }

    private string Search(JsonNode? id, JsonObject request)
    {
        if (Text(request, "query") is not { } query) return Error(id, "A query is missing.");
        var reading = new ClassicSyntax(Text(request, "field") ?? StrictCatalogue.Body, EnglishAnalysis.Lucene).Read(query);
        if (reading.Query is null) return Error(id, $"{reading.Error!.Message} (at {reading.Error.Position})");
        var count = request["k"] is JsonValue value && value.TryGetValue<int>(out var k) ? Math.Clamp(k, 0, MostHits) : 10;
        var found = searcher.Search(reading.Query, count);
        var hits = found.Hits.Select(hit => (JsonNode)new JsonArray(searcher.Index.IdOf(hit.Document), hit.Score));
        return Line(id, ("hits", new JsonArray([.. hits])), ("total", found.Total));
    }

    private static string Analyze(JsonNode? id, JsonObject request)
    {
        if (Text(request, "text") is not { } text) return Error(id, "A text is missing.");
        var tokens = EnglishAnalysis.Lucene.Analyze(text).Select(token =>
            (JsonNode)new JsonArray(token.Text, token.PositionIncrement, token.Start, token.End, TokenTypes.Of(token.Kind)));
        return Line(id, ("tokens", new JsonArray([.. tokens])));
    }

    private static string? Text(JsonObject request, string key) =>
        request[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string Error(JsonNode? id, string message) => Line(id, ("error", message));

    private static string Line(JsonNode? id, params (string Key, JsonNode Value)[] parts)
    {
        var answer = new JsonObject();
        if (id is not null) answer["id"] = id;
        foreach (var (key, value) in parts) answer[key] = value;
        return answer.ToJsonString();
    }
}
