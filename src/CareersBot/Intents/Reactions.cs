using System.Collections.Frozen;
using CareersBot.Safety;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>What a reaction to the last reply comes to.</summary>
/// <param name="Presses">The words it stands for, such as the label of an action; null when it is answered at once.</param>
/// <param name="Answer">The answer; null when it stands for other words.</param>
internal sealed record Reaction(string? Presses, Answer? Answer);

/// <summary>
/// Reads "yes", "no" and "another" as what they are: words about the reply just before. Under a question that can be answered by yes the
/// first action is what yes does.
/// </summary>
internal static class Reactions
{
    private const int MostWords = 6;
    private const string Another = "Another surprise";

    private static readonly FrozenSet<string> Yes = WordList.Of("yes yeah yep yup ya yea yh ye aye sure definitely absolutely please ok okay alright fine");
    private static readonly FrozenSet<string> No = WordList.Of("no nope nah naw boring meh neither none");

    // What may stand beside them without asking for anything itself.
    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        please then go on do it lets that one thanks thank you i id would like to want ok okay oh well um hmm really sounds good not of them those these any for me
        interested my thing im its it is that thats so dull very a bit just too dont either ta cheers mate lol tho though all at
        """);

    private static readonly FrozenSet<string> Refusals = FrozenSet.ToFrozenSet(
        ["not really", "not at all", "not interested", "not for me", "not my thing", "dont like it", "dont like that", "dont like them", "dont like those", "dont like any", "none", "not these", "not those", "not that", "not them", "no thanks"]);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        [
            "another", "another one", "next", "next one", "one more", "different one", "a different one", "something different", "others", "any others", "other ones", "show me another", "show me others",
            "give me another", "show another", "and another", "another please", "another one please", "next please", "next one please", "try another", "more like that", "show me more", "show more", "any more", "other jobs", "what could i do with those", "what can i do with those", "what can i do with them", "what could i do with them", "what can i do with these", "what jobs can i do with those",
        ]);

    private static readonly FrozenSet<string> OtherQuestions = FrozenSet.ToFrozenSet(
        ["other question", "the other question", "and the other question", "what about the other question", "my other question", "and my other question", "and the second question", "the second question"]);

    private static readonly FrozenSet<string> ToTheList = FrozenSet.ToFrozenSet(
        ["back to the list", "back to list", "go back to the list", "the list again", "show the list", "show me the list", "show the list again", "list again", "take me back to the list"]);

    private static readonly FrozenSet<string> Approvals = FrozenSet.ToFrozenSet(
        ["not bad", "not bad actually", "thats not bad", "sounds good", "looks good", "sounds interesting", "thats interesting", "sounds alright", "sounds ok", "not too bad", "sounds fun"]);

    /// <summary>The reaction; null when a message is none, or when there is nothing to react to.</summary>
    internal static Reaction? To(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Memory.Said is not { } said || words.Count is 0 or > MostWords || ask.Message.Mentions.Count > 0 || IsAfterADoor(ask)) return null;
        if (words.Count > 2 && words[0] is "is" or "are" && words[1] is "it" or "that" or "they") return null; // "is it boring" asks
        if (ask.Memory.Offered.Any(ask.Is)) return null; // a button says for itself what it does
        if (OtherQuestions.Contains(string.Join(' ', words)) && said.EndsWith(TwoQuestions.Below, StringComparison.Ordinal) && ask.Memory.Offered.Count > 0) return new(ask.Memory.Offered[0], null);
        if (ToTheList.Contains(string.Join(' ', words)) && ask.Memory.Listed.Count > 1) return new(null, ReactionReplies.Which(ask));
        if (Others.Contains(string.Join(' ', words))) return Next(ask);
        if (Approvals.Contains(string.Join(' ', words))) return ask.Memory.IsList ? new(null, ReactionReplies.Which(ask)) : ask.Last is not null ? new(null, ReactionReplies.Liked) : null;
        var plain = words.All(word => Yes.Contains(word) || No.Contains(word) || Around.Contains(word));
        if (!plain) return null;
        if (words.Any(No.Contains) || Refusals.Any(refusal => $" {string.Join(' ', words)} ".Contains($" {refusal} ", StringComparison.Ordinal))) return Refused(ask, said);
        return words.Any(Yes.Contains) || words is ["go", "on", ..] or ["lets", "do", ..] ? Accepted(ask, said) : null;
    }

    // What follows a safety reply is no answer about jobs.
    private static bool IsAfterADoor(Ask ask) =>
        ask.Memory.Offered.Any(label => label is SafetyReplies.BackToCareers or SafetyReplies.StopHere or SafetyReplies.Safe or SafetyReplies.HelpMeSayIt);

    private static Reaction? Accepted(Ask ask, string said)
    {
        var memory = ask.Memory;
        if (AsksWhether(said))
        {
            if (Meant(ask, said) is { } title) return new(title, null);
            return memory.Offered.Count > 0 ? new(memory.Offered[0], null) : null;
        }

        if (ask.Message.Has("thanks") || ask.Message.Words is ["ok" or "okay" or "alright" or "fine" or "please"]) return null; // heard, no more
        if (memory.IsList && said.StartsWith(ReactionReplies.WhichOne, StringComparison.Ordinal) && ask.Catalogue.Find(memory.Listed[memory.From]) is { } first) return new(first.Occupation.Title, null);
        if (memory.IsList) return new(null, ReactionReplies.Which(ask));
        return memory.More is not null ? new("Tell me more", null) : ask.Last is not null && memory.Offered.Count > 0 && !said.EndsWith('?') ? new(memory.Offered[0], null) : null;
    }

    private static Reaction? Refused(Ask ask, string said)
    {
        var memory = ask.Memory;
        if (memory.Intent == "surprise_me") return new(Another, null);
        if (AsksWhether(said)) return new(null, ReactionReplies.Declined(ask));
        if (memory.IsList || memory.Listed.Count > memory.Shown) return new(null, JobsToLookAt.Next(ask, "OK, not those. Next:") ?? JobsToLookAt.End);
        return ask.Last is not null || said.EndsWith('?') ? new(null, ReactionReplies.Declined(ask)) : null;
    }

    private static Reaction? Next(Ask ask)
    {
        var memory = ask.Memory;
        if (memory.Intent == "surprise_me") return new(Another, null);
        if (memory.IsList || memory.Listed.Count > memory.Shown) return new(null, JobsToLookAt.Next(ask) ?? JobsToLookAt.End);
        return new(ask.Last is not null ? "Jobs like this" : "Surprise me", null);
    }

    /// <summary>Whether a text ends with a question that yes or no answers, not with "which?" or "what?".</summary>
    internal static bool AsksWhether(string said)
    {
        if (!said.EndsWith('?')) return false;
        var last = said.AsSpan(said.LastIndexOfAny(['.', '?', '!', ':'], said.Length - 2) + 1).Trim();
        foreach (var opening in (string[])["Shall", "Do you", "Would you", "Want", "Is there", "Did you mean", "Or did you mean"])
            if (last.StartsWith(opening, StringComparison.Ordinal)) return true;
        return said.Contains("Did you mean one of these", StringComparison.Ordinal);
    }

    // "Or did you mean a nursing associate?": yes means that job.
    private static string? Meant(Ask ask, string said)
    {
        if (!said.Contains("id you mean", StringComparison.Ordinal)) return null;
        var slug = said.Contains("Or did you mean", StringComparison.Ordinal) ? ask.Memory.Listed.ElementAtOrDefault(1) : ask.Memory.Listed.ElementAtOrDefault(0);
        return slug is null ? null : ask.Catalogue.Find(slug)?.Occupation.Title;
    }
}

internal static class ReactionReplies
{
    private static readonly string[] Ways = ["Jobs like this", "Surprise me", "Do the quiz", "What jobs are there?", "Talk to a person"];

    internal const string WhichOne = "Which one first:";

    private const string NoProblem = "OK, no problem. What would you like instead?";

    /// <summary>Something was liked: what can be done with it.</summary>
    internal static Answer Liked { get; } = new("Good. You can save it, or look closer: pay, ways in, and the hard parts too.")
    {
        Actions = ["Save it", "How do I get in?", "What does it pay?", "What is hard about it?", "Jobs like this"],
        Intent = RepeatSimplerMore.RepeatSimplerMoreIntent.Id,
    };

    /// <summary>"Yes" to a list of several.</summary>
    internal static Answer Which(Ask ask)
    {
        var jobs = ask.Memory.Listed.Skip(ask.Memory.From).Take(ask.Memory.Shown - ask.Memory.From).Select(ask.Catalogue.Find).OfType<CareersCatalogue.Snapshot.CatalogueEntry>().ToList();
        var memory = ask.Memory;
        return new($"{WhichOne} {Wording.Join([.. jobs.Select(Wording.InSentence)], "or")}?")
        {
            Actions = [.. Wording.Buttons(jobs, 3), "More jobs"],
            Entries = jobs,
            Sources = jobs.Count > 0 ? [jobs[0].Occupation.Sources[0]] : [],
            Intent = RepeatSimplerMore.RepeatSimplerMoreIntent.Id,
            Remember = next => next with { Listed = memory.Listed, From = memory.From, Shown = memory.Shown },
        };
    }

    /// <summary>"No": nothing is pressed on anybody, and there are other ways on.</summary>
    internal static Answer Declined(Ask ask) => new(ask.Memory.Said == NoProblem ? "That is fine too. I'm here when you think of something." : NoProblem)
    {
        Actions = [.. Ways.Where(way => (way != Ways[0] || ask.Last is not null) && !(ask.Memory.Offered.Count > 0 && ask.Memory.Offered[0] == way)).Take(4)],
        Intent = "back_cancel_restart",
    };
}
