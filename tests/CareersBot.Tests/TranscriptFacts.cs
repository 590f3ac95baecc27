using System.Globalization;
using System.Text.RegularExpressions;
using CareersBot.Intents.NoQualifications;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Tests;

/// <summary>Facts that a transcript names in braces, worked out from <c>data/</c>, so that a new pay scale breaks no conversation.</summary>
/// <remarks>
/// <c>{pay paramedic}</c>, <c>{pay paramedic in scotland}</c>: what the first post starts on; <c>{pay date}</c>: since when England's scale
/// is in force; <c>{jobs}</c>: jobs in the catalogue; <c>{open in wales}</c>: jobs there with a way in without set grades;
/// <c>{by entry-route t-level}</c>: jobs that a filter keeps; <c>{phone national-careers-service}</c>; <c>{fee}</c>: most that a degree costs.
/// </remarks>
internal static partial class TranscriptFacts
{
    private static Catalogue Catalogue => RealCatalogue.Catalogue.Current.Catalogue;

    /// <summary>The text with its facts filled in.</summary>
    internal static string Fill(string text) => Braces().Replace(text, match => Value(match.Groups["fact"].Value.Split(' ')));

    private static string Value(string[] words) => words switch
    {
        ["pay", "date"] => Catalogue.PayScales.Find(CareersCatalogue.Occupations.PayFramework.AgendaForChange, Nation.England)!.EffectiveFrom.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ["pay", var slug] => Pay(slug, Nation.England),
        ["pay", var slug, "in", var nation] => Pay(slug, NationOf(nation)),
        ["jobs"] => Number(Catalogue.Entries.Count),
        ["open", "in", var nation] => Number(Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(NationOf(nation)) && NoQualificationsIntent.IsOpenIn(entry, NationOf(nation)))),
        ["by", var filter, var value] => Number(Catalogue.Entries.Count(entry => CareersCatalogue.Filters.OccupationFilters.Find(filter)!.Matches(entry, value))),
        ["phone", var slug] => Catalogue.Contents.HelpServices.Single(service => service.Slug.Value == slug).Phone!,
        ["fee"] => Pounds(Catalogue.Contents.Funding.Single(offer => offer.Slug.Value == "tuition-fee-max").AmountPounds!.Value),
        _ => throw new InvalidOperationException($"No fact {{{string.Join(' ', words)}}}."),
    };

    private static string Pay(string slug, Nation nation) => Pounds(Catalogue.Find(slug)!.PayIn(nation)!.MinimumPounds);

    private static Nation NationOf(string key) => Nations.List.Find(key)!.Value;

    private static string Pounds(int pounds) => "£" + pounds.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<fact>[a-z0-9 -]+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
