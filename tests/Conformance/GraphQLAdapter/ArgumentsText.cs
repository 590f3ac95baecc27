using System.Collections;
using System.Globalization;
using System.Text;
using GraphQLEngine.Execution.Values;

namespace GraphQLAdapter;

/// <summary>Coerced arguments as JSON, in the order of the schema and written as JavaScript's <c>JSON.stringify</c> writes.</summary>
internal static class ArgumentsText
{
    internal static string Of(InputObject arguments)
    {
        var text = new StringBuilder();
        Append(text, arguments);
        return text.ToString();
    }

    /// <summary>A value in running text: strings without quotes.</summary>
    internal static string Plain(object? value)
    {
        if (value is string given) return given;
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string given: AppendString(text, given); break;
            case bool boolean: text.Append(boolean ? "true" : "false"); break;
            case int number: text.Append(number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: text.Append(JavaScriptNumber.Text(number)); break;
            case InputObject input: AppendMembers(text, input.Names.Select(name => KeyValuePair.Create(name, input[name]))); break;
            case IEnumerable<KeyValuePair<string, object?>> members: AppendMembers(text, members); break;
            case IEnumerable items: AppendItems(text, items); break;
            default: AppendString(text, value.ToString() ?? ""); break;
        }
    }

    private static void AppendMembers(StringBuilder text, IEnumerable<KeyValuePair<string, object?>> members)
    {
        var separator = '{';
        foreach (var (name, value) in members)
        {
            text.Append(separator);
            AppendString(text, name);
            text.Append(':');
            Append(text, value);
            separator = ',';
        }

        if (separator == '{') text.Append('{');
        text.Append('}');
    }

    private static void AppendItems(StringBuilder text, IEnumerable items)
    {
        var separator = '[';
        foreach (var item in items)
        {
            text.Append(separator);
            Append(text, item);
            separator = ',';
        }

        if (separator == '[') text.Append('[');
        text.Append(']');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
