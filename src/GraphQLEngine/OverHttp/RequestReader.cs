using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>Reads GraphQL requests out of bodies and query parameters.</summary>
/// <remarks>Source: GraphQL over HTTP, section "Request".</remarks>
internal static class RequestReader
{
    /// <summary>Reads a JSON body. The request's variables live on after it.</summary>
    internal static RequestReading FromBody(string? contentType, ReadOnlyMemory<byte> body, GraphQLHttpOptions options)
    {
        if (contentType is null || MediaType.Parse(contentType) is not { Type: Negotiation.Json, IsUtf8: true })
            return RequestReading.Bad("The body must be application/json in UTF-8.", 415);
        if (body.Length > options.MaximumBodyBytes) return RequestReading.TooLarge("body", "bodyBytes", options.MaximumBodyBytes, body.Length);
        if (body.IsEmpty) return RequestReading.Bad("The body is empty; it must be a JSON object.");
        if (!Utf8.IsValid(body.Span) || ReadJson(body) is not { } json) return RequestReading.Bad("The body is not JSON.");
        return json.ValueKind switch
        {
            JsonValueKind.Object => FromObject(json, options),
            JsonValueKind.Array => RequestReading.Bad("Batches are not accepted: the body must be one JSON object."),
            _ => RequestReading.Bad("The body must be a JSON object."),
        };
    }

    /// <summary>Reads query parameters, <c>variables</c> and <c>extensions</c> being JSON.</summary>
    internal static RequestReading FromParameters(IReadOnlyDictionary<string, string> parameters, GraphQLHttpOptions options)
    {
        var variables = Parameter(parameters, "variables");
        var extensions = Parameter(parameters, "extensions");
        if (variables is null) return RequestReading.Bad("Parameter \"variables\" must be a JSON object.");
        if (extensions is null) return RequestReading.Bad("Parameter \"extensions\" must be a JSON object.");
        var name = parameters.GetValueOrDefault("operationName") is { Length: > 0 } given ? given : null;
        return Named(parameters.GetValueOrDefault("query") ?? "", "Parameter", name, variables.Value, extensions.Value, options);
    }

    private static RequestReading FromObject(JsonElement json, GraphQLHttpOptions options)
    {
        if (Member(json, "query", JsonValueKind.String) is not { } query) return RequestReading.Bad("Member \"query\" must be a string.");
        if (Member(json, "operationName", JsonValueKind.String) is not { } name) return RequestReading.Bad("Member \"operationName\" must be a string.");
        if (Member(json, "variables", JsonValueKind.Object) is not { } variables) return RequestReading.Bad("Member \"variables\" must be an object.");
        if (Member(json, "extensions", JsonValueKind.Object) is not { } extensions) return RequestReading.Bad("Member \"extensions\" must be an object.");
        return Named(TextOf(query) ?? "", "Member", TextOf(name), variables, extensions, options);
    }

    /// <summary>The request, its document written out, named by its hash, or both.</summary>
    private static RequestReading Named(
        string query, string place, string? operationName, JsonElement variables, JsonElement extensions, GraphQLHttpOptions options)
    {
        var bytes = Encoding.UTF8.GetByteCount(query);
        if (bytes > options.MaximumQueryBytes) return RequestReading.TooLarge("query", "queryBytes", options.MaximumQueryBytes, bytes);
        var persisted = PersistedQuery.Read(extensions, out var error);
        if (error is not null) return RequestReading.Bad(error);
        if (query.Length == 0 && persisted is null) return RequestReading.Bad($"{place} \"query\" is missing.");
        if (query.Length > 0 && persisted?.Names(query) == false) return RequestReading.Bad(PersistedQuery.Mismatch);
        return RequestReading.Of(new(query, operationName, variables)) with { Persisted = persisted, Extensions = extensions };
    }

    private static string? TextOf(JsonElement member) => member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    /// <summary>The member, undefined when it is absent or null; null when it is of another kind.</summary>
    private static JsonElement? Member(JsonElement json, string name, JsonValueKind kind)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return default(JsonElement);
        return value.ValueKind == kind ? value : null;
    }

    private static JsonElement? Parameter(IReadOnlyDictionary<string, string> parameters, string name)
    {
        if (!parameters.TryGetValue(name, out var text) || text.Length == 0) return default(JsonElement);
        if (ReadJson(Encoding.UTF8.GetBytes(text)) is not { } json) return null;
        return json.ValueKind switch
        {
            JsonValueKind.Object => json,
            JsonValueKind.Null => default(JsonElement),
            _ => null,
        };
    }

    /// <summary>The value; null when the text is not JSON, is nested deeper than 64, or escapes half a surrogate pair.</summary>
    private static JsonElement? ReadJson(ReadOnlyMemory<byte> text)
    {
        try
        {
            if (text.Span.IndexOf("\\u"u8) >= 0) ReadStrings(text.Span);
            var reader = new Utf8JsonReader(text.Span);
            var value = JsonElement.ParseValue(ref reader);
            return reader.Read() ? null : value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void ReadStrings(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
            if (reader.ValueIsEscaped) reader.GetString();
    }
}
