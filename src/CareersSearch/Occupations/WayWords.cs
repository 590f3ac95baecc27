using System.Collections.Frozen;
using CareersCatalogue.Routes;
using CareersSearch.Analysis;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>The words that speak of a way in, such as "apprenticeship": they say how somebody wants to start, not which job.</summary>
internal sealed class WayWords
{
    private readonly FrozenSet<string> _stems;

    /// <param name="names">Every stem that stands in a name; "train" and "work" speak of jobs too.</param>
    internal WayWords(Scoring.Scope names)
    {
        var said = EntryRouteKinds.List.All.SelectMany(IEnumerable<string> (choice) => [choice.Label, .. choice.Words]);
        _stems = said.SelectMany(OccupationIndex.Stemmer.Terms).Where(stem => !Chatter.Words.Contains(stem) && names.Terms.Find(stem) is null)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Occupations with a way in that a word speaks of; null when it speaks of none.</summary>
    internal Query? Of(Token token)
    {
        var stem = Stemming.Of(token);
        return _stems.Contains(stem) ? new TermQuery(OccupationIndex.Ways, stem) : null;
    }
}
