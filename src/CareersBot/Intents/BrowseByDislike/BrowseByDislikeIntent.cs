using CareersBot.Intents.BrowseByInterest;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.PrivacyDelete;

namespace CareersBot.Intents.BrowseByDislike;

/// <summary>Jobs without what somebody cannot, will not or does not want to do.</summary>
internal static class BrowseByDislikeIntent
{
    private const int ShortOrder = 3;
    private const int LongestRefusal = 8; // what says more asks more than to be without a job

    internal static Intent Row { get; } = new()
    {
        Id = "browse_by_dislike",
        Labels = ["Jobs without blood", "Jobs with no nights"],
        Rule = ask => ask.Message.Mentions.Count > 0 ? 0
            : ask.Message.Refused.Count > 0 && ask.Message.Elsewhere is not null ? 0
            : ask.Message.Refused.Count > 0 && ask.Message.Has("list") && ask.Message.Says("arent", "isnt", "not") && ask.Message.Says("that", "which", "who") ? 1.2 // "what jobs are there that arent nurse"
            : ask.Message.Refused.Count > 0 ? (ask.Message.Words.Count > LongestRefusal ? 0.2 : ask.Memory.Said is null ? 1.2 : 0.6) // later on it may correct
            : ask.Message.Wishes.DislikedWords.Count > 0 && ask.Message.Words.Count <= ShortOrder ? 0.9 // "no blood", "and no nights"
            : ask.Message.Wishes.DislikedWords.Count > 0 && ask.Message.Wishes.Liked.Count == 0 && ask.Message.Words is ["jobs" or "roles" or "careers" or "anything" or "something", "without", _] or ["jobs" or "roles" or "careers" or "anything" or "something", "with", "no", _] ? 0.9 // "jobs with no science"
            : ask.Last is null && ask.Message.Says("degree", "uni", "university") && DoneWithout.IsLeftOut(ask.Message) ? 0.9 // "can i do it without a degree"
            : (ask.Message.Wishes.DislikedWords.Count > 0 || ask.Message.Wishes.Disliked.Count > 0) && !ask.Message.Has("exams") ? 0.2 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        if (Named(ask) is { } named) ask = named;
        var wishes = ask.Message.Wishes;
        var held = wishes.DislikedWords.Where(Dislikes.IsHeld).Select(Dislikes.Label)
            .Concat(wishes.Disliked.Select(chosen => Wording.Lower(chosen.Choice.Label))).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var refused = RefusedJobs.Names(ask.Message);
        if (held.Count == 0 && refused is null)
            return (wishes.DislikedWords.Count > 0 ? wishes.DislikedWords[0] : Thing(ask.Message.Words)) is { } thing ? BrowseByDislikeReplies.NotHeld(thing) : BrowseByDislikeReplies.What;
        var found = JobList.Find(ask, JobList.Liked(ask), null);
        var answer = JobList.Say(found, held.Count == 0 ? $"are something other than {refused}"
            : $"should keep you away from {Wording.Join(held, "or")}{(refused is null ? "" : $", and are not {refused}")}");
        return answer with { Remember = memory => memory with { Wishes = Told.Added(memory.Wishes, ask) } };
    }

    // "i cant do noise", "i hate crowds": the one word that is left says what no field of a job tells of; null where more is said.
    private static string? Thing(IReadOnlyList<string> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (at != words.Count - 1 || words[at].Length < 4 || words[at] is "that" or "this" or "them" or "thing" or "things" or "stuff" or "anything" or "much") continue;
            if (words[at - 1] is "hate" or "dislike" || (at > 1 && words[at - 1] is "do" or "stand" or "handle" or "like" or "with" && words[at - 2] is "cant" or "dont" or "not" or "cannot" or "good")) return words[at];
        }

        return null;
    }

    // "i get bored at a desk", "anything but shifts": no word refuses, yet the thing to stay away from stands there and is not asked for again.
    private static Ask? Named(Ask ask)
    {
        var wishes = ask.Message.Wishes;
        if (ask.Message.Refused.Count > 0 || wishes.Disliked.Count > 0 || wishes.DislikedWords.Count > 0) return null;
        List<string> words = [.. ask.Message.Words.Select(word => word is "squeamish" or "gore" or "gory" ? "blood" : word is "sitting" ? "desk" : word).Where(Dislikes.IsHeld).Distinct(StringComparer.Ordinal)];
        return words.Count == 0 ? null : ask with { Message = ask.Message with { Wishes = Understanding.Wishes.None with { DislikedWords = words } } };
    }
}

internal static class BrowseByDislikeReplies
{
    /// <summary>A list without it would be a list of all jobs, and a promise that nobody can keep.</summary>
    internal static Answer NotHeld(string word) => new($"I don't hold which jobs have {word} in them, so I can't leave them out. The job advert says, and you can ask. What do you like doing?")
    {
        Actions = ["Jobs without blood", "Jobs with no nights", "Computer jobs", "Surprise me"],
    };

    internal static Answer What { get; } = new("What do you want to stay away from? I can leave out blood, patients, nights, weekends, driving, desks or exams.")
    {
        Actions = ["Jobs without blood", "Jobs with no nights", "Jobs with no exams", "What jobs are there?"],
    };
}
