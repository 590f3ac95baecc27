using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>
/// Work with a thing that belongs to jobs elsewhere, such as animals to a vet: how many jobs here are about it, as their titles and
/// summaries say, and those that are nearest.
/// </summary>
internal static class ThingAtWork
{
    private const int MostWords = 9;
    private const int MostNamed = 2;

    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        what whats which jobs job work working works role roles career careers can could i im ive do with you for have has is are there any the a an
        in at nhs hospital
        hospitals like love loves really want wanna to of and or my be good things something about who looks after look all so no please if that
        """);

    /// <summary>The answer; null where a message speaks of something else beside the thing.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is 0 or > MostWords || message.Mentions.Any(mention => !mention.IsThing) || message.Refused.Count > 0
            || message.Elsewhere is not null || message.Has("dislike")) return null;
        var told = message.Words.Where(word => !Around.Contains(word)).Select(Stems.Of).Distinct(StringComparer.Ordinal).ToList();
        if (told.Count == 0) return null;
        var home = ask.Elsewhere.FirstOrDefault(job => told.All(word => job.About.Any(about => Stems.Of(about) == word)));
        if (home is null) return null;
        var having = ask.Catalogue.Entries.Where(entry => entry.Occupation.Nations.Contains(ask.Nation) && Speaks(entry.Occupation, home.About)).ToList();
        if (having.Count > 0)
            return Told(ask, JobList.Say(new([.. having.Take(JobList.MostKept)], having.Count), $"are about {home.About[0]}")
                with { Intent = BrowseByInterestIntent.Row.Id });
        var near = home.Nearest.Select(ask.Catalogue.Find).OfType<CatalogueEntry>().Take(MostNamed).ToList();
        return near.Count == 0 ? null : Told(ask, ThingAtWorkReplies.None(home, near, ask.Catalogue.Entries.Count));
    }

    private static Answer Told(Ask ask, Answer answer) =>
        answer with { Remember = memory => memory with { Wishes = PrivacyDelete.Told.Added(memory.Wishes, ask) } };

    private static bool Speaks(Occupation job, IReadOnlyList<string> about)
    {
        foreach (var word in Tokens.Of($"{job.Title} {job.Summary}", Spellings.None)) // a task may speak of somebody's dog
            if (about.Contains(word, StringComparer.Ordinal)) return true; // as it is written: a PET scan is no pet
        return false;
    }
}

internal static class ThingAtWorkReplies
{
    /// <summary>No job here has it, and what comes near is named with what it shares, by its first interest.</summary>
    internal static Answer None(ElsewhereJob home, IReadOnlyList<CatalogueEntry> near, int count) => new(
        $"No NHS job here is mainly about {home.About[0]}: none of {count} names them in its title or summary. "
        + $"Nearest to a {home.Said[0]}: {Wording.Join([.. near.Select(Named)], "or")}. Shall I tell you about one?")
    {
        Actions = [.. Wording.Buttons(near, near.Count), "Science jobs", "What jobs are there?"],
        Entries = near,
        Sources = [near[0].Occupation.Sources[0]],
        Intent = BrowseByInterestIntent.Row.Id,
        Simpler = $"No job here is with {home.About[0]}. Look at these: {Wording.Join([.. near.Select(Wording.InSentence)])}.",
    };

    private static string Named(CatalogueEntry entry) => entry.Occupation.Interests is [var first, ..]
        ? $"{Wording.InSentence(entry)} ({Wording.Lower(Interests.List.Of(first).Label)})" : Wording.InSentence(entry);
}
