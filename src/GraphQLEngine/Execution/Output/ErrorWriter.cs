using System.Collections;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Execution.Output;

/// <summary>Writes errors, and values of extensions, as the response format says.</summary>
/// <remarks>Source: GraphQL specification, section 7.1.2.</remarks>
internal static class ErrorWriter
{
    /// <summary>The member of <c>extensions</c> by which a client can name what went wrong.</summary>
    internal const string CorrelationId = "correlationId";

    /// <summary>Writes a list of errors; each carries the correlation id, unless it has one of its own.</summary>
    internal static void Write(JsonOutput output, IReadOnlyList<GraphQLError> errors, string? correlationId = null)
    {
        output.WriteByte((byte)'[');
        for (var index = 0; index < errors.Count; index++)
        {
            if (index > 0) output.WriteByte((byte)',');
            Write(output, errors[index], correlationId);
        }

        output.WriteByte((byte)']');
    }

    private static void Write(JsonOutput output, GraphQLError error, string? correlationId)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(error.Message);
        if (error.Locations.Count > 0)
        {
            output.WriteRaw(",\"locations\":["u8);
            for (var index = 0; index < error.Locations.Count; index++)
            {
                output.WriteRaw(index == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                output.WriteNumber(error.Locations[index].Line);
                output.WriteRaw(",\"column\":"u8);
                output.WriteNumber(error.Locations[index].Column);
                output.WriteByte((byte)'}');
            }

            output.WriteByte((byte)']');
        }

        if (error.Path.Count > 0)
        {
            output.WriteRaw(",\"path\":"u8);
            WriteValue(output, error.Path);
        }

        if (error.Code is not null || error.Extensions.Count > 0 || correlationId is not null)
        {
            output.WriteRaw(",\"extensions\":"u8);
            WriteValue(output, Extensions(error, correlationId));
        }

        output.WriteByte((byte)'}');
    }

    private static IEnumerable<KeyValuePair<string, object?>> Extensions(GraphQLError error, string? correlationId)
    {
        if (error.Code is not null) yield return new("code", error.Code);
        foreach (var member in error.Extensions) yield return member;
        if (correlationId is not null && !error.Extensions.ContainsKey(CorrelationId)) yield return new(CorrelationId, correlationId);
    }

    internal static void WriteValue(JsonOutput output, object? value)
    {
        switch (value)
        {
            case null: output.WriteNull(); break;
            case string text: output.WriteString(text); break;
            case bool boolean: output.WriteBoolean(boolean); break;
            case int or long or short or byte: output.WriteNumber(Convert.ToInt64(value)); break;
            case double number when double.IsFinite(number): output.WriteNumber(number); break;
            case decimal number: output.WriteNumber(number); break;
            case IEnumerable<KeyValuePair<string, object?>> members: WriteObject(output, members); break;
            case IEnumerable items: WriteList(output, items); break;
            default: output.WriteString(value.ToString()); break;
        }
    }

    private static void WriteObject(JsonOutput output, IEnumerable<KeyValuePair<string, object?>> members)
    {
        output.WriteByte((byte)'{');
        var first = true;
        foreach (var (name, value) in members)
        {
            if (!first) output.WriteByte((byte)',');
            first = false;
            output.WriteString(name);
            output.WriteByte((byte)':');
            WriteValue(output, value);
        }

        output.WriteByte((byte)'}');
    }

    private static void WriteList(JsonOutput output, IEnumerable items)
    {
        output.WriteByte((byte)'[');
        var first = true;
        foreach (var item in items)
        {
            if (!first) output.WriteByte((byte)',');
            first = false;
            WriteValue(output, item);
        }

        output.WriteByte((byte)']');
    }
}
