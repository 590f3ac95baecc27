using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>Several likes at once: the jobs that have all of them, and only where those are too few the jobs that have one.</summary>
/// <param name="Has">Whether a job is meant.</param>
/// <param name="IsAll">Whether several things are liked and each of the jobs has them all, so that "and" is true.</param>
internal sealed record AllOrOne(Func<CatalogueEntry, bool> Has, bool IsAll)
{
    private const int MostNamed = 2;
    private const int Fewest = 3; // fewer are no list to choose from

    /// <summary>The narrower of the two that still leaves a choice.</summary>
    /// <param name="ask">The question.</param>
    internal static AllOrOne Of(Ask ask)
    {
        var sets = ask.Message.Wishes.LikedByWords;
        if (sets.Count < 2) return new(JobList.Liked(ask), false);
        bool HasAll(CatalogueEntry entry) => sets.All(set => set.Any(one => one.Filter.Matches(entry, one.Choice.Value)));
        return ask.Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(ask.Nation)
            && HasAll(entry)) >= Fewest ? new(HasAll, true) : new(JobList.Liked(ask), false);
    }

    /// <summary>What is liked, in words that follow "go with": one name for each wish where there are several.</summary>
    internal string Label(Wishes wishes) => wishes.LikedByWords.Count < 2
        ? Wording.Join([.. WishLabels.Of(wishes.Liked).Take(MostNamed)], "or")
        : Wording.Join([.. wishes.LikedByWords.Select(set => WishLabels.Of(set)[0]).Distinct(StringComparer.Ordinal).Take(MostNamed)], IsAll ? "and" : "or");
}
