using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Explorer;

/// <summary>
/// A list of occupations that somebody put together, as an address holds it: slugs joined by commas. Saved lists, printed lists and
/// downloads all read it, so a list needs no account and nothing of it is stored unless somebody asks for a short code.
/// </summary>
/// <param name="Entries">Each once, in the order of the address.</param>
/// <param name="Unknown">How many slugs lead nowhere; a release may have left them out.</param>
/// <param name="TooMany">Whether more slugs were given than are read.</param>
internal sealed record ChosenJobs(IReadOnlyList<CatalogueEntry> Entries, int Unknown, bool TooMany)
{
    public const string Key = "jobs";

    /// <summary>Most occupations of one list; a count. Sixty slugs still make an address that every browser takes.</summary>
    public const int Most = 60;

    private const char Separator = ',';

    internal static string TooManyText => Say("A list holds {0} jobs at most, so the rest were left out.", Most);
    internal const string UnknownText = "Some jobs of the list are not in our catalogue, so they were left out.";

    /// <summary>Reads the value of the key; null when the address has none.</summary>
    public static ChosenJobs? Read(Catalogue catalogue, string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        var slugs = value.Split(Separator, Most + 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var entries = slugs.Take(Most).Select(catalogue.Find).ToList();
        return new([.. entries.OfType<CatalogueEntry>().Distinct()], entries.Count(entry => entry is null), slugs.Length > Most);
    }

    /// <summary>The list that was saved under a code.</summary>
    public static ChosenJobs Of(Catalogue catalogue, SavedList list)
    {
        var entries = list.Jobs.Select(job => catalogue.Find(job.Value)).ToList();
        return new([.. entries.OfType<CatalogueEntry>()], entries.Count(entry => entry is null), false);
    }

    /// <summary>The value of the key for a list.</summary>
    public static string Write(IEnumerable<CatalogueEntry> entries) =>
        string.Join(Separator, entries.Select(entry => entry.Occupation.Slug.Value));

    /// <summary>A sentence for each thing that could not be followed.</summary>
    public IEnumerable<string> Problems
    {
        get
        {
            if (TooMany) yield return TooManyText;
            if (Unknown > 0) yield return Say(UnknownText);
        }
    }
}
