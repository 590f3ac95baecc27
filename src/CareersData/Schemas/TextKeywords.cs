using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareersData.Schemas;

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in code points as the specification does.</summary>
internal sealed class LengthKeyword(int limit, bool isMaximum) : Keyword
{
    internal static string Expected(int limit, bool isMaximum) =>
        $"a text of at {(isMaximum ? "most" : "least")} {limit} character{(limit == 1 ? "" : "s")}";

    internal static string Found(int length) => $"{length} characters";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.String) return;
        var length = 0;
        foreach (var _ in value.GetString()!.EnumerateRunes()) length++;
        if (isMaximum ? length > limit : length < limit) violations.Add(new(path, Found(length), Expected(limit, isMaximum)));
    }
}

/// <summary><c>pattern</c>, matched in time linear in the text.</summary>
internal sealed class PatternKeyword : Keyword
{
    private readonly string _pattern;
    private readonly Regex _regex;

    /// <exception cref="ArgumentException">The pattern is not a regular expression, or looks around or back.</exception>
    internal PatternKeyword(string pattern)
    {
        _pattern = pattern;
        // In a schema $ ends the text; in .NET it also stands before a last line break, and \z does not.
        var anchored = pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern[..^1] + "\\z" : pattern;
        _regex = new(anchored, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    internal static string Expected(string pattern) => $"a text of the form {pattern}";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind == JsonValueKind.String && !_regex.IsMatch(value.GetString()!))
            violations.Add(new(path, Shown.Of(value), Expected(_pattern)));
    }
}

/// <summary><c>format</c>, of which <c>date</c> and <c>uri</c> (http and https only) are known.</summary>
internal sealed class FormatKeyword(string format) : Keyword
{
    internal const string Date = "date";
    internal const string Uri = "uri";

    internal static string Expected(string format) =>
        format == Date ? "a day written like 2026-01-31" : "an absolute http or https address";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind == JsonValueKind.String && !IsOf(value.GetString()!))
            violations.Add(new(path, Shown.Of(value), Expected(format)));
    }

    private bool IsOf(string text) => format == Date
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : System.Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
