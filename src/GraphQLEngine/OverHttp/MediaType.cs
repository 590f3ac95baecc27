using System.Globalization;

namespace GraphQLEngine.OverHttp;

/// <summary>A media type or range with its parameters, as headers carry it.</summary>
/// <remarks>Source: RFC 9110, sections 8.3.1 and 12.5.1. Names are in lower case.</remarks>
internal sealed record MediaType(string Type, string? Charset, double Quality)
{
    /// <summary>Reads one media type; null when it is none.</summary>
    internal static MediaType? Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var type = parts[0].ToLowerInvariant();
        if (type.Count(character => character == '/') != 1 || type.StartsWith('/') || type.EndsWith('/')) return null;
        string? charset = null;
        var quality = 1.0;
        foreach (var parameter in parts.Skip(1))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) continue;
            var value = parameter[(equals + 1)..].Trim().Trim('"');
            if (parameter.StartsWith("charset", StringComparison.OrdinalIgnoreCase)) charset = value.ToLowerInvariant();
            else if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
                && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given)) quality = given;
        }

        return new(type, charset, quality);
    }

    /// <summary>Whether UTF-8 is what is asked for or sent; nothing said means UTF-8.</summary>
    internal bool IsUtf8 => Charset is null or "utf-8" or "utf8" or "*";
}
