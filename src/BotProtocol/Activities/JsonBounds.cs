using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace BotProtocol.Activities;

/// <summary>One pass over untrusted JSON before anything is built from it.</summary>
internal static class JsonBounds
{
    /// <summary>The first bound that the text breaks; null when it is well-formed and within all of them.</summary>
    internal static ActivityProblem? Check(ReadOnlySpan<byte> utf8, ActivityLimits limits)
    {
        if (!Utf8.IsValid(utf8)) return ActivityProblem.Syntax("");
        if (utf8.Length > limits.MaximumCharacters && Encoding.UTF8.GetCharCount(utf8) > limits.MaximumCharacters)
            return ActivityProblem.TooManyCharacters(limits.MaximumCharacters);
        try
        {
            return Walk(utf8, limits);
        }
        catch (JsonException)
        {
            return ActivityProblem.Syntax("");
        }
        catch (InvalidOperationException) // an escape that names half a character, which the reader meets only when asked for the string
        {
            return ActivityProblem.Syntax("");
        }
    }

    private static ActivityProblem? Walk(ReadOnlySpan<byte> utf8, ActivityLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1_000 });
        var values = 0;
        while (reader.Read())
        {
            var token = reader.TokenType;
            if (token is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.MaximumDepth)
                return ActivityProblem.TooDeep(limits.MaximumDepth);
            var isValue = token is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName);
            if (isValue && ++values > limits.MaximumValues)
                return ActivityProblem.TooMany("values", limits.MaximumValues);
            if (token is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) _ = reader.GetString();
        }

        return null;
    }
}
