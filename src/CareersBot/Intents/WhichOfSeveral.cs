using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// "How much does it pay" after a list of three: "it" is none of them more than another, so one question asks which, and the job that is
/// named or pressed then is the answer to it.
/// </summary>
internal static class WhichOfSeveral
{
    private const int MostWords = 10;
    private const int MostWordsOfABareQuestion = 4;
    private const int MostWordsOfADay = 6; // "what would i do all day"
    private const int MostOffered = 3;

    // Questions that mean one job, and have no answer for all jobs that would be better.
    private static readonly FrozenSet<string> OfOneJob = FrozenSet.ToFrozenSet(
        [
            "pay", "entry_requirements", "route_length", "hours", "hard_parts", "day_in_life", "progression", "similar_roles", "subject_choice", "role_info",
            "demand", "plan", "age_limits", "flexible_hybrid", "save_shortlist",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> One = WordList.Of("it its that this they them he she those these");

    // Who speaks of jobs in general, or of which and most, asks for no one of the list.
    private static readonly FrozenSet<string> General = WordList.Of(
        "job jobs role roles career careers nhs most best highest which any every all band bands quiz me my list saved code");

    /// <summary>The question; null when a message means no one job, or when one was asked just before.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="intent">What it asks.</param>
    internal static Answer? Of(Ask ask, Intent intent)
    {
        if (ask.Memory.Asked || !ask.Memory.IsAmongSeveral() || !OfOneJob.Contains(intent.Id) || !MeansOne(ask, intent)) return null;
        return Which(ask, intent.Id == SaveShortlist.SaveShortlistIntent.Id);
    }

    /// <summary>The question, for a message that means some job and names none, while a list is on the table: "do i need a degree".</summary>
    internal static Answer? Among(Ask ask)
    {
        if (!ask.Memory.IsAmongSeveral() || ask.Message is not { Mentions.Count: 0, Elsewhere: null, Words.Count: <= MostWords } || IsGeneral(ask.Message.Words)) return null;
        return Which(ask, false);
    }

    // "That job" is one of them.
    private static bool IsGeneral(IReadOnlyList<string> words) => words.Where((word, at) => General.Contains(word) && !(word == "job" && at > 0 && words[at - 1] is "that" or "this")).Any();

    private static Answer? Which(Ask ask, bool isSaving)
    {
        var jobs = ask.Memory.Choices().Select(ask.Catalogue.Find).OfType<CatalogueEntry>().Take(MostOffered).ToList();
        return jobs.Count < 2 ? null : WhichOfSeveralReplies.Which(jobs, ask.Memory, isSaving);
    }

    /// <summary>Whether a message names the job that was asked for just before, and says nothing else.</summary>
    internal static bool IsAnswer(Ask ask) => ask.Memory.Asked && ask.Memory.Question is not null && ask.Memory.Question == ask.Memory.Intent
        && ask.Memory.Said?.StartsWith(WhichOfSeveralReplies.Opening, StringComparison.Ordinal) == true
        && (ask.Message.Shape is [Shapes.Job] or ["the" or "a" or "an", Shapes.Job] || CarriedOver.Pointed(ask.Message) is not null);

    private static bool MeansOne(Ask ask, Intent intent)
    {
        var message = ask.Message;
        if (message.Mentions.Count > 0 || message.Pointed.Count == 1 || message.Elsewhere is not null || message.Words.Count > MostWords) return false;
        if (intent.Labels.Any(ask.Is)) return !message.Words.Any(word => word is "list" or "saved" or "code");
        if (intent.Id is "day_in_life" && message.Words.Count <= MostWordsOfADay && message.Says("i", "id")) return true;
        if (IsGeneral(message.Words)) return false;
        return message.Words.Any(One.Contains) || (message.Words.Count <= MostWordsOfABareQuestion && intent.Id is "pay" or "hours" or "route_length" or "progression" or "hard_parts");
    }
}

internal static class WhichOfSeveralReplies
{
    internal const string Opening = "Which one do you mean:";

    private static readonly string[] Saves = ["Save the first one", "Save the second one", "Save the third one"];

    /// <summary>Asks which; what is on the table stays there.</summary>
    /// <param name="jobs">The jobs to choose from; two or three.</param>
    /// <param name="before">What was remembered.</param>
    /// <param name="isSaving">Whether the one is to be kept.</param>
    internal static Answer Which(IReadOnlyList<CatalogueEntry> jobs, ConversationMemory before, bool isSaving) => new(
        $"{Opening} {Wording.Join([.. jobs.Select(Wording.InSentence)], "or")}?")
    {
        Actions = [.. isSaving ? Saves.Take(jobs.Count) : Wording.Buttons(jobs, jobs.Count), "Something else"],
        Entries = jobs,
        Sources = [jobs[0].Occupation.Sources[0]],
        IsQuestion = true,
        Simpler = "Which one? Pick one of these.",
        Remember = memory => memory.Keeping(before),
    };
}
