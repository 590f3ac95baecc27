using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLEngine.Errors;

namespace GraphQLAdapter;

/// <summary>How far a case came: the names of the protocol.</summary>
internal static class Stages
{
    internal const string Syntax = "syntax";
    internal const string Schema = "schema";
    internal const string Validation = "validation";
    internal const string Operation = "operation";
    internal const string Variables = "variables";
    internal const string Ok = "ok";
}

/// <summary>What became of a case.</summary>
/// <param name="Stage">One of <see cref="Stages"/>: the one that refused it, or <c>ok</c>.</param>
/// <param name="Errors">What was wrong, in the engine's order; with <c>ok</c>, errors of fields.</param>
/// <param name="Data">The response's data as JSON; null: nothing was executed.</param>
internal sealed record AdapterAnswer(string Stage, IReadOnlyList<GraphQLError> Errors, string? Data = null)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The case passed, or stopped at the stage when there are errors.</summary>
    internal static AdapterAnswer Of(string stage, IReadOnlyList<GraphQLError> errors) => new(errors.Count == 0 ? Stages.Ok : stage, errors);

    internal string ToLine(JsonElement id) => Write(json =>
    {
        WriteId(json, id);
        json.WriteString("stage", Stage);
        json.WriteStartArray("errors");
        foreach (var error in Errors) WriteError(json, error);
        json.WriteEndArray();
        if (Data is null) return;
        json.WritePropertyName("data");
        json.WriteRawValue(Data, skipInputValidation: true);
    });

    /// <summary>The answer to a line that is no request, or to one that the adapter could not carry out.</summary>
    internal static string Refusal(JsonElement id, string message) => Write(json =>
    {
        WriteId(json, id);
        json.WriteString("error", message);
    });

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined) json.WriteNullValue();
        else json.WriteRawValue(id.GetRawText(), skipInputValidation: true);
    }

    private static void WriteError(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        json.WriteStartArray("locations");
        foreach (var place in error.Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (error.Path.Count > 0)
        {
            json.WriteStartArray("path");
            foreach (var step in error.Path)
                if (step is int index) json.WriteNumberValue(index);
                else json.WriteStringValue(step.ToString());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
