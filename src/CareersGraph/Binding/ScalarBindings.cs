using System.Globalization;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>How the schema's own scalars are written and read.</summary>
internal static class ScalarBindings
{
    public static void Add(SchemaBinder bind)
    {
        bind.Scalar("Date", new TextScalar<DateOnly>("Date", date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), TryReadDate));
        bind.Scalar("DateTime", new TextScalar<DateTimeOffset>(
            "DateTime", time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), TryReadTime));
        bind.Scalar("URL", new TextScalar<string>("URL", url => url, TryReadUrl));
    }

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryReadTime(string text, out DateTimeOffset time) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    private static bool TryReadUrl(string text, out string url)
    {
        url = text;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
    }
}
