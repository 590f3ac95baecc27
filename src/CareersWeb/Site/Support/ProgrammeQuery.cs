using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Support;

/// <summary>Which programmes somebody looks for, as the address says it.</summary>
/// <param name="Area">An area's name; null for any.</param>
/// <param name="Nation">Where they must work; null for anywhere.</param>
/// <param name="Audience">Whom they are for; null for anyone.</param>
/// <param name="Offer">What they must offer; null for anything.</param>
/// <param name="Problems">A sentence for each part that could not be followed.</param>
internal sealed record ProgrammeQuery(
    string? Area, Choice<Nation>? Nation, Choice<Audience>? Audience, Choice<ProgrammeOffer>? Offer, IReadOnlyList<string> Problems)
{
    public const string AreaKey = "area";
    public const string NationKey = "nation";
    public const string AudienceKey = "audience";
    public const string OfferKey = "offer";

    internal const string UnknownChoice = "A choice in the address is not one that we have, so it was left out.";

    public static ProgrammeQuery Read(Catalogue catalogue, IQueryCollection query)
    {
        var problems = new HashSet<string>(StringComparer.Ordinal);
        return new(
            ReadOne(query, AreaKey, name => AreasOf(catalogue).FirstOrDefault(area => area == name), problems),
            ReadOne(query, NationKey, Nations.List.Find, problems),
            ReadOne(query, AudienceKey, ProgrammeChoices.Audiences.Find, problems),
            ReadOne(query, OfferKey, ProgrammeChoices.Offers.Find, problems),
            [.. problems]);
    }

    /// <summary>The areas that programmes name, by name.</summary>
    public static IReadOnlyList<string> AreasOf(Catalogue catalogue) =>
    [
        .. catalogue.Contents.Programmes.Select(programme => programme.Area).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public bool Matches(Programme programme) =>
        (Area is null || programme.Area == Area)
        && (Nation is null || programme.Nations.Contains(Nation.Value))
        && (Audience is null || programme.Audiences.Contains(Audience.Value))
        && (Offer is null || programme.Offers.Contains(Offer.Value));

    private static T? ReadOne<T>(IQueryCollection query, string key, Func<string, T?> find, HashSet<string> problems)
        where T : class
    {
        var text = query[key].FirstOrDefault() ?? "";
        if (text.Length == 0) return null;
        var found = find(text);
        if (found is null) problems.Add(Say(UnknownChoice));
        return found;
    }
}
