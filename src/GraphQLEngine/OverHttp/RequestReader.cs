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
        if (!parameters.TryGetValue("query", out var query) || query.Length == 0) return RequestReading.Bad("Parameter \"query\" is missing.");
        return Check(new(query, parameters.GetValueOrDefault("operationName") is { Length: > 0 } name ? name : null, variables.Value), options);
    }

    private static RequestReading FromObject(JsonElement json, GraphQLHttpOptions options)
    {
        if (!json.TryGetProperty("query", out var query) || query.ValueKind == JsonValueKind.Null) return RequestReading.Bad("Member \"query\" is missing.");
        if (query.ValueKind != JsonValueKind.String) return RequestReading.Bad("Member \"query\" must be a string.");
        if (Member(json, "operationName", JsonValueKind.String) is not { } name) return RequestReading.Bad("Member \"operationName\" must be a string.");
        if (Member(json, "variables", JsonValueKind.Object) is not { } variables) return RequestReading.Bad("Member \"variables\" must be an object.");
        if (Member(json, "extensions", JsonValueKind.Object) is null) return RequestReading.Bad("Member \"extensions\" must be an object.");
        return Check(new(query.GetString() ?? "", name.ValueKind == JsonValueKind.String ? name.GetString() : null, variables), options);
    }

    private static RequestReading Check(GraphQLRequest request, GraphQLHttpOptions options)
    {
        var bytes = Encoding.UTF8.GetByteCount(request.Query);
        return bytes > options.MaximumQueryBytes
            ? RequestReading.TooLarge("query", "queryBytes", options.MaximumQueryBytes, bytes)
            : RequestReading.Of(request);
    }

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
