using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// The question before, asked again with a part of it changed: "scotland" after the pay of a paramedic is the pay of a paramedic in
/// Scotland, and "what about a porter" is the pay of a porter.
/// </summary>
internal static class CarriedOver
{
    private const int MostWords = 9;

    // Questions that can be asked of any job, and of most nations, and mean the same.
    private static readonly FrozenSet<string> OfAnyJob = FrozenSet.ToFrozenSet(
        [
            "pay", "entry_requirements", "no_qualifications", "route_length", "hours", "hard_parts", "day_in_life", "progression", "demand",
            "flexible_hybrid", "subject_choice", "apprenticeship_info", "study_funding", "similar_roles", "role_info", "where_advertised",
            "work_experience", "age_limits", "college_tlevel_btec", "route_compare", "plan", "record_checks",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfAnyNation = FrozenSet.ToFrozenSet(
        ["pay", "study_funding", "where_advertised", "after_offer", "events_programmes", "compare", "role_difference"], StringComparer.Ordinal);

    // What may stand around the part that changes without asking for anything itself.
    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        and what about how bout or for in the a an ok okay then same of to be is it as if im i am my live from there with but also now so
        well hmm um hey right please instead one thing question again too at on by that this these those would were was people someone
        whats does do you me can number option
        """);

    private static readonly string[] NationWords = ["scotland", "wales", "england", "northern", "ireland", "scottish", "welsh", "ni"];

    /// <summary>
    /// The question before with what is new put into it, and the intent that answers it; null when a message asks something of its own.
    /// </summary>
    internal static (Intent Intent, Ask Ask)? Of(Ask ask, IReadOnlyList<Intent> intents)
    {
        var message = ask.Message;
        if (ask.Memory.Question is not { } question || message.Words.Count is 0 or > MostWords) return null;
        if (!message.Shape.All(MayStand)) return null;
        var isAnswer = WhichOfSeveral.IsAnswer(ask);
        var job = message.Mentions is [var mention] && (isAnswer || HasLead(message.Words, mention.Start)) ? mention.Entry
            : message.Mentions.Count == 0 && (isAnswer || HasLead(message.Words, message.Words.Count)) ? Pointed(message) : null;
        if (message.Mentions.Count > 0 && job is null) return null;
        if (job is null && message.Nation is null) return null;
        var isOpen = job is not null ? OfAnyJob.Contains(question)
            : OfAnyNation.Contains(question) || (OfAnyJob.Contains(question) && question != "role_info" && ask.Last is not null);
        if (!isOpen) return null;
        var intent = intents.FirstOrDefault(one => one.Id == question);
        return intent is null ? null : (intent, About(ask, job));
    }

    /// <summary>The question before, asked of another job: what a correction means.</summary>
    internal static (Intent Intent, Ask Ask)? Of(Ask ask, CatalogueEntry? job, IReadOnlyList<Intent> intents)
    {
        var question = ask.Memory.Question is { } last && OfAnyJob.Contains(last) ? last : job is null ? null : "role_info";
        var intent = intents.FirstOrDefault(one => one.Id == question);
        return intent is null ? null : (intent, About(ask, job));
    }

    /// <summary>The one job that a message chooses by its place, or as "the other one"; null when it chooses none.</summary>
    internal static CatalogueEntry? Pointed(Understood message) =>
        message.Pointed is [var one] && (Figures.Place(message.Words) is not null || Pointers.IsOther(message.Words)) ? one : null;

    private static bool MayStand(string word) =>
        word is "{job}" or "{nation}" or "other" or "last" || Around.Contains(word) || Figures.Place([word]) is not null || NationWords.Contains(word, StringComparer.Ordinal);

    private static Ask About(Ask ask, CatalogueEntry? job) => ask with
    {
        Message = ask.Message with
        {
            Mentions = [.. ask.Message.Mentions.Where(mention => mention.Entry == job)],
            Pointed = job is null ? ask.Last is { } last ? [last] : ask.Memory.IsPair ? [.. ask.Memory.Choices().Select(ask.Catalogue.Find).OfType<CatalogueEntry>()] : [] : ask.Message.Mentions.Any(mention => mention.Entry == job) ? [] : [job],
        },
    };

    // "midwife" alone asks what one is; "and a midwife", "what about midwives", "same for a midwife" ask what was asked before.
    private static bool HasLead(IReadOnlyList<string> words, int start) =>
        words.Take(start).Any(word => word is "and" or "about" or "or" or "same" or "bout" or "if" or "for")
        || words is [.., "then" or "too" or "instead"];
}
