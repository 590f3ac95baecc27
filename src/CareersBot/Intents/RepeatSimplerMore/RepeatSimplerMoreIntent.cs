using CareersBot.Understanding;
using CareersCatalogue.Ports;

namespace CareersBot.Intents.RepeatSimplerMore;

/// <summary>Again, in easier words, or more of it.</summary>
internal static class RepeatSimplerMoreIntent
{
    private const int MostShown = 5;

    internal static Intent Row { get; } = new()
    {
        Id = "repeat_simpler_more",
        IsQuestion = false,
        Labels = ["Tell me more", "More jobs", "Easier words", "Normal words", "Say it again"],
        Rule = ask => ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= 3 && ask.Message.Has("again") ? 0.2 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var memory = ask.Memory;
        if (ask.Message.Says("normal", "harder")) return RepeatSimplerMoreReplies.Normal;
        if (ask.Message.Says("mean", "means", "word") && Terms.In(ask.Message.Words, ask.Catalogue) is { } term) return RepeatSimplerMoreReplies.Term(term, ask);
        if (ask.Message.Says("easier", "easy", "simple", "simpler", "plain")) return RepeatSimplerMoreReplies.Easy(Easier(memory), ask);
        if (memory.Said is null) return RepeatSimplerMoreReplies.Nothing;
        if (ask.Message.Says("more", "next", "else", "on", "another", "continue", "keep", "rest"))
        {
            if (memory.More is { } added && ask.Message.Text != "More jobs") return RepeatSimplerMoreReplies.More(added, ask);
            var rest = memory.Listed.Skip(memory.Shown).Select(ask.Catalogue.Find).OfType<CareersCatalogue.Snapshot.CatalogueEntry>().Take(MostShown).ToList();
            if (rest.Count > 0) return RepeatSimplerMoreReplies.MoreJobs(rest, memory.Shown);
            return ask.Last is { } last ? RoleInfo.RoleInfoReplies.Job(last, []) with { Intent = "repeat_simpler_more", More = null } : RepeatSimplerMoreReplies.NoMore(memory.Said);
        }

        return RepeatSimplerMoreReplies.Simpler(Easier(memory) ?? memory.Said, ask);
    }

    private static string? Easier(Understanding.ConversationMemory memory) => memory.Simpler ?? (memory.Said is { } said ? EasyWords.Said(said) : null);
}

internal static class RepeatSimplerMoreReplies
{
    private static readonly string[] Next = ["What does it pay?", "How do I get in?", "What jobs are there?"];

    internal static Answer Nothing { get; } = new("I haven't said anything yet. Ask me about an NHS job, how to get in, or what it pays.") { Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"] };

    internal static Answer MoreJobs(IReadOnlyList<CareersCatalogue.Snapshot.CatalogueEntry> rest, int shown) => new($"More to look at: {Wording.Join([.. rest.Select(Wording.InSentence)])}.")
    {
        Actions = [.. Wording.Buttons(rest, 2).Where(label => !label.StartsWith("The ", StringComparison.Ordinal)), "More jobs", "What jobs are there?"],
        Entries = rest,
        Sources = [rest[0].Occupation.Sources[0]],
        Remember = memory => memory with { Shown = shown + rest.Count, Listed = memory.Listed },
    };

    internal static Answer More(string more, Ask ask) => new(Wording.Cut(more, 45)) { Actions = Next, Entries = ask.Last is { } last ? [last] : [], Sources = ask.Last is { } job ? [job.Occupation.Sources[0]] : [] };

    internal static Answer NoMore(string said) => new($"That is all I hold on this. In short: {Wording.Cut(said, 25)}") { Actions = ["What jobs are there?", "Talk to a person"] };

    internal static Answer Easy(string? words, Ask ask) => new(words is null ? "OK, short words from now on. What do you want to know?" : $"OK, short words from now on. {words}")
    {
        Actions = ["Tell me more", "Normal words", "What jobs are there?"],
        Entries = ask.Last is { } last ? [last] : [],
        Sources = ask.Last is { } job ? [job.Occupation.Sources[0]] : [],
        Simpler = words,
        Remember = memory => memory with { IsEasy = true },
    };

    internal static Answer Normal { get; } = new("OK, back to normal words. What would you like to know?")
    {
        Actions = ["What jobs are there?", "Easier words", "Talk to a person"],
        Remember = memory => memory with { IsEasy = false },
    };

    internal static Answer Term(CareersCatalogue.Support.GlossaryTerm term, Ask ask) => new($"{term.Term}: {Wording.Lower(term.Meaning)}")
    {
        Actions = Next,
        Entries = ask.Last is { } last ? [last] : [],
        Simpler = EasyWords.Said(term.Meaning),
    };

    internal static Answer Simpler(string words, Ask ask) => new($"In other words: {words}") { Actions = Next, Entries = ask.Last is { } last ? [last] : [], Sources = ask.Last is { } job ? [job.Occupation.Sources[0]] : [], Simpler = words };
}
