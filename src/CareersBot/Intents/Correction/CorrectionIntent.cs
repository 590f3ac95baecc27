using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.Pay;
using CareersBot.Intents.RoleInfo;
using CareersBot.Intents.RouteLength;

namespace CareersBot.Intents.Correction;

/// <summary>"No, I meant ...": the question before is answered again with what has changed.</summary>
internal static class CorrectionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "correction",
        IsQuestion = false,
        Rule = ask => ask.Memory.Said is null ? -0.1 : ask.Message.Has("correction") && (ask.Message.Mentions.Count > 0 || ask.Message.Nation is not null || ask.Message.SchoolYear is not null) ? 0.4
            : ask.Message.Nation is not null && ask.Message.Words.Count <= 3 && ask.Message.Mentions.Count == 0 && ask.Memory.Question is not null ? 0.6 // "scotland", "and in wales"
            : ask.Message.Words is ["no" or "nope" or "nah" or "not", ..] && ask.Message.Mentions.Count > 0 ? 0.5 : 0,
        Policy = Decide,
    };

    private static bool IsRefused(IReadOnlyList<string> words, int start)
    {
        var before = start - 1;
        while (before >= 0 && words[before] is ("the" or "a" or "an")) before--;
        return before >= 0 && words[before] is ("not" or "said");
    }

    private static Answer Decide(Ask ask)
    {
        // In "not the nurse, the midwife" and "porter, not reporter" the job that is not refused is meant.
        var meant = ask.Message.Mentions.FirstOrDefault(mention => !IsRefused(ask.Message.Words, mention.Start))
            ?? (ask.Message.Mentions.Count > 0 ? ask.Message.Mentions[^1] : null);
        var again = ask with { Message = ask.Message with { Mentions = meant is null ? [] : [meant], Pointed = meant is null && ask.Last is { } last ? [last] : [] } };
        if (meant is null && ask.Message.SchoolYear is { } year) return CorrectionReplies.Year(year);
        if (meant is null && ask.Message.Nation is null) return CorrectionReplies.Which;
        var answer = ask.Memory.Question switch
        {
            "pay" => PayIntent.Row.Policy(again),
            "entry_requirements" or "no_qualifications" => EntryRequirementsIntent.Row.Policy(again),
            "route_length" => RouteLengthIntent.Row.Policy(again),
            _ when meant is null => CorrectionReplies.Nation(ask.NationName),
            _ => RoleInfoIntent.Row.Policy(again),
        };
        return answer with { Text = $"OK, {(meant is { } job ? Wording.InSentence(job.Entry) : ask.NationName)}. {answer.Text}" };
    }
}

internal static class CorrectionReplies
{
    internal static Answer Which { get; } = new("Sorry, I took that the wrong way. Which job, place or level did you mean?") { Actions = ["What jobs are there?", "Start again", "Talk to a person"] };

    internal static Answer Year(int year) => new($"OK, year {year}. I'll remember that for this chat. What do you want to know?")
    {
        Actions = ["Make me a plan", "Which subjects help?", "What jobs are there?", "Talk to a person"],
        Simpler = $"OK, year {year}.",
    };

    internal static Answer Nation(string name) => new($"I'll use {name} from now on. What do you want to know?") { Actions = ["How does pay work?", "Where are jobs listed?", "What jobs are there?"] };
}
