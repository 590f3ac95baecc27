using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance;

/// <summary>An occupation that is like another, and why.</summary>
/// <param name="Entry">The occupation.</param>
/// <param name="Reasons">What the two share, weightiest first; at least one.</param>
public sealed record RelatedOccupation(CatalogueEntry Entry, IReadOnlyList<string> Reasons);

/// <summary>
/// Finds occupations that are like one another by what they share: skills, interests, settings and subjects. What few occupations
/// share weighs more than what many do (the logarithm of all over those that have it), so that "teamwork" says little and
/// "technical drawing" much. A specialism and its own parent are left out: they are linked already.
/// </summary>
public sealed class RelatedOccupations
{
    private const int MostKept = 12;
    private const int MostReasons = 3;

    private readonly Catalogue _catalogue;
    private readonly Trait[][] _traits;
    private readonly Dictionary<Trait, double> _weights;
    private readonly IReadOnlyList<RelatedOccupation>?[] _found;

    /// <summary>Weighs what the occupations of a release share.</summary>
    public RelatedOccupations(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _traits = [.. catalogue.Entries.Select(entry => TraitsOf(entry.Occupation).Distinct().ToArray())];
        _weights = _traits.SelectMany(traits => traits).GroupBy(trait => trait)
            .ToDictionary(group => group.Key, group => Math.Log((double)catalogue.Entries.Count / group.Count()));
        _found = new IReadOnlyList<RelatedOccupation>?[catalogue.Entries.Count];
    }

    /// <summary>The occupations most like one, at most 12, most alike first.</summary>
    // Two threads may work out the same answer at once; both find the same, so the last one to store it does no harm.
    public IReadOnlyList<RelatedOccupation> Of(CatalogueEntry entry) => _found[entry.Ordinal] ??= Find(entry);

    private List<RelatedOccupation> Find(CatalogueEntry entry)
    {
        var own = _traits[entry.Ordinal].ToHashSet();
        var ranked = new List<(CatalogueEntry Entry, double Score, List<Trait> Shared)>();
        foreach (var other in _catalogue.Entries)
        {
            if (other == entry || other.Parent == entry || entry.Parent == other) continue;
            var shared = _traits[other.Ordinal].Where(own.Contains).ToList();
            var score = shared.Sum(trait => _weights[trait]);
            if (score > 0) ranked.Add((other, score, shared));
        }

        return [.. ranked.OrderByDescending(item => item.Score).ThenBy(item => item.Entry.Ordinal).Take(MostKept)
            .Select(item => new RelatedOccupation(item.Entry, Reasons(item.Shared)))];
    }

    private IReadOnlyList<string> Reasons(List<Trait> shared) =>
        [.. shared.OrderByDescending(trait => _weights[trait]).Take(MostReasons).Select(trait => $"{trait.Kind}: {trait.Label}")];

    private static IEnumerable<Trait> TraitsOf(Occupation occupation)
    {
        foreach (var skill in occupation.Skills) yield return new("Same skill", skill.Name);
        foreach (var interest in occupation.Interests) yield return new("Same interest", Interests.List.Of(interest).Label);
        foreach (var setting in occupation.Settings) yield return new("Same place", Settings.List.Of(setting).Label);
        foreach (var subject in occupation.UsefulSubjects) yield return new("Same subject", subject.Name);
    }

    private readonly record struct Trait(string Kind, string Label);
}
