using System.Text.RegularExpressions;

namespace CareersBot.Understanding;

/// <summary>Finds what says who somebody is or where they live, so that it is neither kept nor repeated.</summary>
internal static partial class PersonalDetails
{
    /// <summary>A pattern whose time grows with the text alone, as it has to with what strangers type.</summary>
    internal const RegexOptions Linear = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    /// <summary>The same, whatever the capitals.</summary>
    internal const RegexOptions AnyCase = Linear | RegexOptions.IgnoreCase;

    /// <summary>The text without such details; null when there are none in it.</summary>
    internal static string? Without(string text)
    {
        var rest = Introductions.Without(text);
        foreach (var pattern in Patterns) rest = pattern.Replace(rest, " ");
        return rest.Length == text.Length ? null : Introduction().Replace(rest, " ").Trim(' ', ',', '.', ':', ';', '-');
    }

    private static IReadOnlyList<Regex> Patterns { get; } = [Email(), Address(), NationalInsurance(), NhsNumber(), Card(), Phone(), Postcode()];

    [GeneratedRegex(@"[\w.+-]+\s?(@|\(at\)|\[at\])\s?[\w-]+(\.[\w-]+)+", AnyCase)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[ABCEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b", AnyCase)]
    private static partial Regex NationalInsurance();

    [GeneratedRegex(@"\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bnhs (number|no)\W{0,3}(is )?\d{10}\b", AnyCase)]
    private static partial Regex NhsNumber();

    [GeneratedRegex(@"\b(\d{4}[ -]?){3}\d{4}\b", Linear)]
    private static partial Regex Card();

    // A number of this country begins with 0 or +44 and has ten digits more; pay figures and years never do.
    [GeneratedRegex(@"(\+44[ -]?(\(0\))?[ -]?|\(?\b0)(\d[ ()-]{0,2}){8,9}\d\b", Linear)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(GIR\s?0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])\s?[0-9][ABD-HJLNP-UW-Z]{2})\b", AnyCase)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b\d{1,4}[a-c]?,?\s+([a-z']+\s+){1,3}(street|st|road|rd|avenue|ave|lane|close|drive|crescent|terrace|gardens|court|grove|way)\b[.,]?", AnyCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(my|the)?\s*(e-?mail|phone|mobile|number|address|postcode|ni number|national insurance number|card)?\s*(address|number)?\s*(is|:)\s*$|\bi live (at|in)\s*$|\b(ring|call|text|email|contact) me (on|at)\s*$", AnyCase)]
    private static partial Regex Introduction();
}
