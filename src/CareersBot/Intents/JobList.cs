using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Picks jobs for a wish: what fits the filters and the words, without what is disliked, in an order that shows less known ones too.</summary>
internal static class JobList
{
    internal const int MostKept = 10;
    private const int MostSpokenOf = 3;

    /// <summary>Jobs that pass a test and none of the dislikes, those that the words mean first.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="where">What a job must have.</param>
    /// <param name="words">Words to search for; null for none.</param>
    internal static JobsFound Find(Ask ask, Func<CatalogueEntry, bool> where, string? words)
    {
        var wishes = ask.Message.Wishes;
        var disliked = Passing(ask, wishes.Disliked);
        bool Fits(CatalogueEntry entry) => entry.Occupation.Nations.Contains(ask.Nation) && where(entry) && !RefusedJobs.Has(ask.Message, entry) && !disliked.Exists(matches => matches.Contains(entry)) && !Dislikes.Stands(entry, wishes.DislikedWords);
        var all = ask.Catalogue.Entries.Where(Fits).ToList();
        var order = new List<CatalogueEntry>();
        order.AddRange(ask.Message.Occupations.Where(Fits));
        if (words is { Length: > 0 } && string.Join(' ', Records.Telling(words.Split(' '))) is { Length: > 0 } telling) order.AddRange(ask.Snapshot.Search.Search(telling, Fits).Hits.Take(MostKept).Select(hit => hit.Entry));
        var meant = order.Distinct().Count();
        // Core jobs before specialisms; within them the order of titles is mixed, by a stride and where the question's words begin it, so that
        // neither A nor the same three jobs always win.
        var turn = ask.Message.Words.Sum(word => word.Sum(letter => (int)letter));
        var interests = Interested(wishes);
        order.AddRange(all.Where(entry => entry.Occupation.SpecialismOf is null).OrderBy(entry => Place(entry, interests))
            .ThenBy(entry => Mixed(entry, turn)).Take(order.Count + MostKept));
        order.AddRange(all.Where(entry => entry.Occupation.SpecialismOf is not null).Take(order.Count + MostKept));
        return new([.. order.Distinct().Take(MostKept)], all.Count) { Meant = Math.Min(meant, MostKept), IsEverything = all.Count == ask.Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(ask.Nation)) };
    }

    /// <summary>The jobs that have one of the values that are liked; all of them when none is named.</summary>
    internal static Func<CatalogueEntry, bool> Liked(Ask ask)
    {
        var liked = Passing(ask, ask.Message.Wishes.Liked);
        return liked.Count == 0 ? _ => true : entry => liked.Exists(matches => matches.Contains(entry));
    }

    /// <summary>Whether a job has one of the liked values of each filter that is wished for; one wish that two filters know is one wish.</summary>
    internal static bool HasLiked(CatalogueEntry entry, Wishes wishes)
    {
        bool Has(ChosenFilter chosen) => chosen.Filter.Matches(entry, chosen.Choice.Value);
        return wishes.Liked.GroupBy(chosen => chosen.Filter)
            .All(group => group.Any(chosen => Has(chosen) || wishes.Liked.Any(other => WishLabels.AreOne(chosen, other) && Has(other))));
    }

    /// <summary>Whether a job has what is liked, and nothing that is not.</summary>
    internal static bool Fits(CatalogueEntry entry, Wishes wishes) => HasLiked(entry, wishes) && !Dislikes.Stands(entry, wishes.DislikedWords)
        && !wishes.Disliked.Any(chosen => chosen.Filter.Matches(entry, chosen.Choice.Value));

    /// <summary>Says how many there are and names three.</summary>
    /// <param name="found">The jobs.</param>
    /// <param name="headline">What they have in common, such as "use art and design".</param>
    /// <param name="others">Actions after those for the jobs.</param>
    internal static Answer Say(JobsFound found, string headline, params IReadOnlyList<string> others)
    {
        if (found.Best.Count == 0)
            return new($"I found no jobs that {headline}. Try fewer wishes, or tell me one thing you like.") { Actions = ["Surprise me", "Jobs with no exams", "Talk to a person"] };
        // Every job there is would be no answer: what the words come near to is, and else a question.
        if (found is { IsEverything: true, Meant: 0 }) return BrowseByInterest.BrowseByInterestReplies.Start(found.Count);
        if (found.IsEverything) found = found with { Best = [.. found.Best.Take(found.Meant)], Count = found.Meant };
        var named = found.Best.Take(MostSpokenOf).ToList();
        var text = found.IsEverything
            ? $"{(named.Count == 1 ? "This comes" : "These come")} nearest to that: {Wording.Join([.. named.Select(Wording.InSentence)])}. Tell me what you like doing, or what you don't, and I can narrow it down."
            : found.Count == 1 ? $"One job here: {named[0].Occupation.Title}. {Wording.Cut(named[0].Occupation.Summary, 25)}"
            : $"{Wording.Jobs(found.Count)} {headline}. {(found.Count <= MostSpokenOf ? "They are" : "Three to look at")}: {Wording.Join([.. named.Select(Wording.InSentence)])}.";
        return new(text)
        {
            Actions = [.. Wording.Buttons(named, MostSpokenOf), .. (found.Count > MostSpokenOf ? new[] { "More jobs" } : []), .. others.Take(1)],
            Entries = found.Best,
            Sources = [named[0].Occupation.Sources[0]],
            Simpler = $"Look at these: {Wording.Join([.. named.Select(Wording.InSentence)])}.",
        };
    }

    /// <summary>A place in an order in which titles are mixed, always in the same way, so that A does not always win.</summary>
    /// <param name="entry">The job.</param>
    /// <param name="turn">How far the order is turned, at least 0: another begins with other jobs.</param>
    internal static int Mixed(CatalogueEntry entry, int turn = 0) => ((entry.Ordinal * 7_919) + turn) % 1_009;

    private static List<FilterMatches> Passing(Ask ask, IReadOnlyList<ChosenFilter> chosen) => [.. chosen.Select(FilterIndex.Of(ask.Catalogue).With)];

    private static List<Interest> Interested(Wishes wishes) =>
        [.. wishes.Liked.Where(chosen => chosen.Filter == InterestFilter.Row).Select(chosen => Interests.List.Find(chosen.Choice.Value)!.Value)];

    // How near the liked interests are to the first that a job has.
    private static int Place(CatalogueEntry entry, List<Interest> interests)
    {
        var (sum, found) = (0, 0);
        foreach (var interest in interests)
        {
            for (var place = 0; place < entry.Occupation.Interests.Count; place++)
            {
                if (entry.Occupation.Interests[place] != interest) continue;
                (sum, found) = (sum + place, found + 1);
                break;
            }
        }

        return found == 0 ? 9 : sum - found;
    }
}

/// <summary>Jobs that were found.</summary>
/// <param name="Best">The best, at most 10.</param>
/// <param name="Count">How many there are in all.</param>
internal sealed record JobsFound(IReadOnlyList<CatalogueEntry> Best, int Count)
{
    /// <summary>How many of the best the words mean; the others only fill the list.</summary>
    internal int Meant { get; init; }

    /// <summary>Whether nothing was left out: then the number says nothing.</summary>
    internal bool IsEverything { get; init; }
}
