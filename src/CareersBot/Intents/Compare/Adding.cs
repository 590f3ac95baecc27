using CareersBot.Understanding;
using System.Collections.Frozen;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Compare;

/// <summary>"Add midwife", "and radiographer", "what about a physio too", while two or three jobs stand side by side.</summary>
internal static class Adding
{
    /// <summary>Most jobs that stand side by side.</summary>
    internal const int Most = 3;
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Adds = WordList.Of("add plus include");
    private static readonly FrozenSet<string> Leads = WordList.Of("add plus include and also with vs versus v or now what how can could put");

    // What may stand around the job without asking for anything itself.
    private static readonly FrozenSet<string> Around = WordList.Of(
        "{job} a an the about to it them that this please pls too as well in there also you u ok now and beside next one comparison compare");

    /// <summary>Whether a message adds to the jobs that stand side by side; whoever speaks of a list or of saving keeps a job instead.</summary>
    internal static bool IsAsked(Ask ask)
    {
        var message = ask.Message;
        if (!ask.Memory.IsPair || message.Mentions.Count == 0 || message.Words.Count > MostWords || message.Pointed.Count > 0) return false;
        var isCompared = ask.Memory.Intent is "compare" or "role_difference";
        var orders = message.Words.Any(Adds.Contains) && ask.Memory.Intent != SaveShortlist.SaveShortlistIntent.Id;
        return (isCompared || orders) && Leads.Contains(message.Shape[0]) && message.Shape.Any(word => word == Understanding.Shapes.Job)
            && message.Shape.Skip(1).All(word => Around.Contains(word) || Adds.Contains(word));
    }

    /// <summary>The comparison with what is added. More than three do not stand side by side, and what stands there already is said.</summary>
    internal static Answer Of(Ask ask)
    {
        List<CatalogueEntry> before = [.. ask.Memory.Listed.Take(Most).Select(ask.Catalogue.Find).OfType<CatalogueEntry>()];
        var added = ask.Message.Mentions.Select(mention => mention.Entry).Distinct().Except(before).ToList();
        if (added.Count == 0) return AddingReplies.There(ask.Message.Mentions[0].Entry, before);
        if (before.Count + added.Count > Most) return AddingReplies.Full(before, added[0]);
        return CompareReplies.SideBySide(ask, [.. before, .. added]);
    }
}

internal static class AddingReplies
{
    internal static Answer There(CatalogueEntry entry, IReadOnlyList<CatalogueEntry> jobs) => Kept(
        new($"{entry.Occupation.Title} is there already, beside {Names(jobs.Where(job => job != entry))}.{(jobs.Count < Adding.Most ? " Which job shall I add?" : "")}"),
        jobs);

    internal static Answer Full(IReadOnlyList<CatalogueEntry> jobs, CatalogueEntry added) => Kept(
        new(
            $"Sorry, I can put only three side by side. You have {Names(jobs)}. "
            + $"For {Wording.InSentence(added)}, say which of them to put it beside, like \"{Wording.InSentence(added)} or {Wording.InSentence(jobs[0])}\"."),
        jobs);

    private static string Names(IEnumerable<CatalogueEntry> jobs) => Wording.Join([.. jobs.Select(Wording.InSentence)]);

    private static Answer Kept(Answer answer, IReadOnlyList<CatalogueEntry> jobs) => answer with
    {
        Actions = [.. Wording.Buttons(jobs, jobs.Count), "Shortest training", "Compare them"],
        Entries = jobs,
        Sources = [jobs[0].Occupation.Sources[0]],
        Intent = "compare",
        Remember = memory => memory.Pairing([.. jobs.Select(job => job.Occupation.Slug.Value)]),
    };
}
