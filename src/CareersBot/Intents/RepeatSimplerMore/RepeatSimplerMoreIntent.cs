using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.RepeatSimplerMore;

/// <summary>Again, in easier words, or more of it.</summary>
internal static class RepeatSimplerMoreIntent
{
    internal const string Id = "repeat_simpler_more";

    private const string MoreJobs = "More jobs";
    private const int MostWordsOfATerm = 7;
    private const int MostWordsBeforeATerm = 4; // "what even is a"

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        IsQuestion = false,
        Labels = ["Tell me more", MoreJobs, "Easier words", "Normal words", "Say it again"],
        Rule = ask => IsLost(ask) ? 1.3 : IsTerm(ask) ? (ask.Message.Words.Take(MostWordsBeforeATerm).Any(word => word is "a" or "an") ? 1 : 0.6)
            : ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= 3 && ask.Message.Has("again") ? 0.2 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var memory = ask.Memory;
        if (ask.Message.Says("normal", "harder")) return RepeatSimplerMoreReplies.Normal;
        if ((ask.Message.Says("mean", "means", "word") || IsTerm(ask)) && Terms.In(ask.Message.Words, ask.Catalogue) is { } term) return RepeatSimplerMoreReplies.Term(term, ask);
        if (ask.Message.Says("easier", "easy", "simple", "simpler", "plain")) return memory is { IsEasy: true, Said: not null } ? Simpler(ask) : RepeatSimplerMoreReplies.Easy(memory.Said is null ? null : Simpler(ask));
        if (ask.Message.Mentions is [var named] && ask.Message.Says("stand", "stands", "mean", "means", "short")) return RoleInfo.RoleInfoReplies.Job(named.Entry, []) with { Intent = RoleInfo.RoleInfoIntent.Row.Id };
        if (memory.Said is not { } said) return ask.Is(MoreJobs) ? JobsToLookAt.First(ask) : RepeatSimplerMoreReplies.Nothing;
        if (ask.Message.Says("more", "next", "else", "on", "another", "continue", "keep", "rest")) return More(ask, said);
        return Simpler(ask);
    }

    private static Answer More(Ask ask, string said)
    {
        if (ask.Memory.More is { } added && !ask.Is(MoreJobs)) return RepeatSimplerMoreReplies.More(added, ask);
        if (ask.Is(MoreJobs) || ask.Memory.IsList) return JobsToLookAt.Next(ask) ?? (ask.Memory.Listed.Count == 0 ? JobsToLookAt.First(ask) : JobsToLookAt.End);
        if (ask.Last is { } last && ask.Memory.Intent != Id && RoleInfo.RoleInfoReplies.Job(last, []) is var job && job.Text != said) return job with { Intent = Id };
        return JobsToLookAt.Next(ask) ?? RepeatSimplerMoreReplies.NoMore(ask);
    }

    // Each time one step plainer, and never the same sentence: its own easy words, then its ideas one by one, then a person. What is not
    // said at once stays in reach of "tell me more".
    private static Answer Simpler(Ask ask)
    {
        var said = RepeatSimplerMoreReplies.Content(ask.Memory.Said!); // asked only where something was said
        if (ask.Memory.Simpler is { } own && !said.Contains(own, StringComparison.Ordinal)) return RepeatSimplerMoreReplies.Simpler(own, null, ask);
        if (RepeatSimplerMoreReplies.IsItsOwn(said)) return RepeatSimplerMoreReplies.Plainest(ask);
        var (first, rest) = Ideas.Split(said, EasyWords.MostWords);
        if (rest is null && Ideas.Of(first).Count > 1) (first, rest) = Ideas.Split(said, 1);
        return rest is null && said.Contains(first, StringComparison.Ordinal) ? RepeatSimplerMoreReplies.Plainest(ask) : RepeatSimplerMoreReplies.Simpler(first, rest, ask);
    }

    // "i dont get any of this"
    private static bool IsLost(Ask ask) => ask.Message is { Mentions.Count: 0, Words.Count: <= 8 } && ask.Message.Says("dont", "cant", "not") && ask.Message.Says("get", "understand", "follow", "understanding")
        && ask.Message.Words[^1] is "this" or "that" or "it" or "understand" or "follow" or "all" or "lol";

    // "whats ucas": a word that the glossary explains, and nothing beside it that asks for something else.
    private static bool IsTerm(Ask ask)
    {
        if (ask.Message.Mentions.Count > 0 || ask.Message.Words.Count is < 2 or > MostWordsOfATerm) return false;
        return (ask.Message.Words[0] is "whats" or "what" or "define" or "whos" || ask.Message.Says("mean", "means"))
            && Terms.In(ask.Message.Words, ask.Catalogue) is { } term && Terms.IsAll(ask.Message.Words, term);
    }
}

internal static class RepeatSimplerMoreReplies
{
    internal const string All = "That is all I hold on this.";

    private const int MostWords = 45;
    private const string OneAtATime = "One thing at a time.", InOtherWords = "In other words:", FromNowOn = "OK, short words from now on.";
    private const string Plain = "I can't put it any plainer, sorry. A person can explain it better than I can.";
    private const string OneThing = "Let's try one small thing. Ask me what the job is, what it pays, or how to get in.";

    private static readonly string[] Openings = [OneAtATime, InOtherWords];
    private static readonly string[] Next = ["What does it pay?", "How do I get in?", "What jobs are there?"];

    /// <summary>What a reply says, without the words that only lead to it.</summary>
    internal static string Content(string said) => Openings.Prepend(FromNowOn).Aggregate(said, (left, opening) => left.StartsWith(opening, StringComparison.Ordinal) ? left[opening.Length..].TrimStart() : left);

    /// <summary>Whether a reply is about the talk itself, so that there is nothing in it to say in easier words.</summary>
    internal static bool IsItsOwn(string said) => said.Length == 0 || said == Plain || said == OneThing || said.StartsWith(All, StringComparison.Ordinal);

    internal static Answer Nothing { get; } = new("I haven't said anything yet. Ask me about an NHS job, how to get in, or what it pays.") { Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"] };

    internal static Answer More(string more, Ask ask)
    {
        var (first, rest) = Wording.Split(more, MostWords);
        return Kept(new(first) { More = rest, Actions = rest is null ? Next : ["Tell me more", .. Next] }, ask);
    }

    internal static Answer NoMore(Ask ask) => Kept(new(All + " What would you like next?") { Actions = ask.Last is null ? ["What jobs are there?", "Surprise me", "Talk to a person"] : [.. Next.Take(2), "Jobs like this", "Talk to a person"] }, ask);

    /// <summary>Easy words from now on, and what was said last in them.</summary>
    internal static Answer Easy(Answer? simpler) => simpler is null
        ? new("OK, short words from now on. What do you want to know?") { Actions = ["What jobs are there?", "Normal words"], Remember = memory => memory with { IsEasy = true } }
        : simpler with
        {
            Text = $"{FromNowOn} {simpler.Text}",
            Actions = [.. simpler.Actions.Except(["Normal words"]).Take(3), "Normal words"],
            Remember = memory => simpler.Remember!(memory) with { IsEasy = true }, // what was said before is always kept
        };

    internal static Answer Normal { get; } = new("OK, back to normal words. What would you like to know?")
    {
        Actions = ["What jobs are there?", "Easier words", "Talk to a person"],
        Remember = memory => memory with { IsEasy = false },
    };

    internal static Answer Term(GlossaryTerm term, Ask ask) => new($"{term.Term}: {Wording.Lower(term.Meaning)}")
    {
        Actions = ask.Last is null ? ["What jobs are there?", "How do I get in?", "Talk to a person"] : Next,
        Entries = ask.Last is { } last ? [last] : [],
        Simpler = EasyWords.Said(term.Meaning),
    };

    /// <summary>The same in easier words.</summary>
    /// <param name="words">The easier words.</param>
    /// <param name="rest">What is left to say of it; null when nothing is.</param>
    /// <param name="ask">The message.</param>
    internal static Answer Simpler(string words, string? rest, Ask ask)
    {
        var opening = rest is not null ? OneAtATime : InOtherWords;
        var isAgain = ask.Memory.Said is { } said && Openings.Any(one => said.Contains(one, StringComparison.Ordinal));
        var more = (rest, ask.Memory.More) is ({ } left, { } added) && !added.Contains(left, StringComparison.Ordinal) ? $"{left} {added}" : rest ?? ask.Memory.More ?? (ask.Memory.IsList ? null : ask.Memory.Said);
        return Kept(
            new(isAgain ? words : $"{opening} {words}")
            {
                Actions = rest is not null ? ["Tell me more", .. ask.Memory.Offered.Except(["Tell me more"]).Take(3)] : ask.Memory.Offered.Count > 0 ? [.. ask.Memory.Offered.Take(4)] : Next,
                More = more,
            },
            ask);
    }

    internal static Answer Plainest(Ask ask) => Kept(
        new(ask.Memory.Said == Plain ? OneThing : Plain) { Actions = ["Talk to a person", "What do they do?", .. Next.Take(2)], More = ask.Memory.More }, ask);

    // It is still about what was said before: its jobs, its sources, and its list.
    private static Answer Kept(Answer answer, Ask ask)
    {
        var memory = ask.Memory;
        IReadOnlyList<CatalogueEntry> jobs = memory.IsPair || memory.IsList ? [.. memory.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()] : ask.Last is { } last ? [last] : [];
        return answer with
        {
            Entries = jobs,
            Sources = LastFacts.Sources(ask),
            Intent = RepeatSimplerMoreIntent.Id,
            Remember = next => next with { Listed = memory.Listed, From = memory.From, Shown = memory.Shown, IsList = memory.IsList, IsPair = memory.IsPair, Recent = memory.Recent },
        };
    }
}
