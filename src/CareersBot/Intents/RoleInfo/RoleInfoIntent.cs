using System.Collections.Frozen;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.RoleInfo;

/// <summary>What a job is.</summary>
internal static class RoleInfoIntent
{
    private static readonly string[] OrdinaryPeople =
    [
        "real", "actual", "human", "proper", "live", "any", "another", "the", "some", "this", "that", "other", "young", "old", "my", "your", "nice",
        "people", "no", "one", "good", "hey", "hi", "hello", "thanks", "bad", "yes", "which", "what", "who", "poor", "sick", "talk", "help",
    ];

    // What people say around a job that they dream of; who asks for more says more.
    private static readonly FrozenSet<string> Dreaming = WordList.Of(
        """
        i im id am want wanna would like love to be being a an the maybe might thinking thought think about of considering consider interested in
        hope hoping dream dreaming dying is my job as one day when older grow up fancy always wanted working tell me
        """);

    internal static Intent Row { get; } = new()
    {
        Id = "role_info",
        Labels = ["What do they do?"],
        Rule = ask => ask.Message.Shape is ["{job}"] ? 1
            : ask.Message.Shape is ["a" or "an" or "the" or "about", "{job}"] or ["{job}", "{job}"] or ["student" or "trainee", "{job}"] or ["{job}", "student" or "trainee"] ? 0.8
            : IsDream(ask.Message.Shape) ? 0.8
            : IsOfTitle(ask) ? 1.2
            : IsNickname(ask) || Description.IsTold(ask.Message) ? 1.2
            : ask.Message.Mentions.Count == 0 && ask.Message.Refused.Count == 0 && ask.Message.Words.Count is > 0 and <= 3 && !IsPlainlyOther(ask) && IsName(ask) ? 0.6
            : ask.Message.Mentions.Count == 1 && ask.Message.Says("explain", "describe") && !ask.Message.Has("day") ? 0.4
            : ask.Message.Pointed.Count == 1 && ask.Message.Words.Count <= 3 && ask.Memory.Intent == "role_info" && !ask.Message.Words.Any(word => word is "it" or "that" or "this") ? 0.3
            : ask.Message.Pointed.Count == 1 && Understanding.Figures.Place(ask.Message.Words) is not null ? (ask.Message.Words.Count <= 3 ? 0.9 : 0.4)
            : ask.Message.Mentions.Count > 0 && ask.Message.Words.Count <= 4 ? 0.1 : 0,
        Policy = Decide,
    };

    // "i want to be a vaccinator", "im thinking about podiatrist"
    private static bool IsDream(IReadOnlyList<string> shape) => shape.Count(word => word == "{job}") == 1 && shape.All(word => word == "{job}" || Dreaming.Contains(word));

    // "clinical", when a clinical and a counselling psychologist were named.
    private static bool IsOfTitle(Ask ask) => ask.Message is { Mentions.Count: 0, Pointed: [var one], Words.Count: <= 4 } && ask.Memory.Listed.Count > 1
        && ask.Message.Words.All(word => word is "the" or "one" or "a" or "ok" || one.Occupation.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
        && ask.Message.Words.Any(word => word.Length > 4);

    // "needle person", "scan lady"; not "real person".
    private static bool IsNickname(Ask ask) => ask.Message.Words.TakeWhile(word => word is not ("at" or "in" or "on")).ToList() is [var what, "person" or "guy" or "lady" or "man" or "people" or "ladies"] && what.Length > 1
        && ask.Message.Words.Skip(2).All(word => word is "at" or "in" or "on" or "the" or "a" or "hospital" or "ward" or "hospitals" or "nhs" or "gp")
        && !OrdinaryPeople.Contains(what) && ask.Snapshot.Search.Search(string.Join(' ', ask.Message.Words)).Hits.Count > 0;

    // "hi" needs no search for a job of that name.
    private static bool IsPlainlyOther(Ask ask) => ask.Message.Likelihoods.Any(pair => pair.Key != "role_info" && pair.Value >= 0.8);

    // "trac jobs whats that"
    private static bool IsTermAsked(IReadOnlyList<string> words, GlossaryTerm term) => words.Any(word => word is "what" or "whats" or "mean")
        && Terms.IsAll([.. words.Where(word => word is not ("that" or "it" or "jobs" or "thing"))], term);

    private static bool IsName(Ask ask) =>
        ask.Snapshot.Search.Search(string.Join(' ', ask.Message.Words)).Hits is [{ Match: SearchMatch.ExactTitle or SearchMatch.ExactAlternativeTitle }, ..];

    private static Answer Decide(Ask ask)
    {
        if (ask.Message.Occupation is { } named)
        {
            if (Description.Nearer(ask) is { } nearer) return RoleInfoReplies.Guess([nearer, named]);
            if (AskedOfJob.Of(ask, named) is { } asked) return asked;
            var others = ask.Message.Mentions.Count > 0 ? ask.Message.Mentions[0].Others : [];
            return RoleInfoReplies.Job(named, others) with { Card = JobCard.Of(ask, named) };
        }

        if (Terms.In(ask.Message.Words, ask.Catalogue) is { } term && IsTermAsked(ask.Message.Words, term)) return RoleInfoReplies.Meaning(term);
        var outcome = ask.Snapshot.Search.Search(Description.IsTold(ask.Message) ? Description.Telling(ask.Message) : string.Join(' ', ask.Message.Words));
        if (outcome.Hits.Count > 0) return RoleInfoReplies.Guess([.. outcome.Hits.Take(5).Select(hit => hit.Entry)]);
        return ask.Last is { } last ? RoleInfoReplies.Job(last, []) : RoleInfoReplies.Unknown;
    }
}

internal static class RoleInfoReplies
{
    internal static readonly string[] Next = ["What does it pay?", "How do I get in?", "How long does it take?", "Jobs like this"];

    internal static Answer Job(CatalogueEntry entry, IReadOnlyList<CatalogueEntry> others)
    {
        var job = entry.Occupation;
        var also = others.Count > 0 ? $" Or did you mean {Wording.A(others[0])}?" : "";
        return new($"{job.Title}: {Wording.Cut(job.Summary, 34)}{also}")
        {
            Actions = others.Count > 0 && others[0].Occupation.Title.Length <= Wording.LongestAction ? [.. Next.Take(3), others[0].Occupation.Title] : Next,
            Entries = [entry, .. others.Take(3)],
            Sources = [job.Sources[0]],
            More = More(entry),
            Simpler = job.Tasks.Count > 0 ? $"In this job you {Wording.Lower(job.Tasks[0])}." : null,
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    internal static Answer Guess(IReadOnlyList<CatalogueEntry> entries) => new(
        $"That sounds like {Wording.A(entries[0])}. {Wording.Cut(entries[0].Occupation.Summary, 30)}")
    {
        Actions = [.. Next.Take(2), .. Wording.Buttons(entries.Skip(1).Take(2).ToList(), 2).Where(label => !label.StartsWith("The ", StringComparison.Ordinal)), "Something else"],
        Entries = entries,
        Sources = [entries[0].Occupation.Sources[0]],
        More = More(entries[0]),
        Remember = memory => memory with { Occupation = entries[0].Occupation.Slug.Value, IsList = false },
    };

    internal static Answer Meaning(GlossaryTerm term) => new($"{term.Term}: {Wording.Inside(term.Meaning)}") { Actions = ["Where are jobs listed?", "What jobs are there?", "Talk to a person"] };

    internal static Answer Unknown { get; } = new("I don't know that job. Tell me its name another way, or what the person does.") { Actions = ["What jobs are there?", "Surprise me", "Talk to a person"], Intent = "unclear" };

    private static string? More(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var parts = new List<string>();
        if (job.Tasks.Count > 0) parts.Add($"The work: {Wording.Join([.. job.Tasks.Take(3).Select(Wording.Lower)])}.");
        if (job.Rewarding.Count > 0) parts.Add($"Good: {job.Rewarding[0]}");
        if (job.Challenging.Count > 0) parts.Add($"Hard: {job.Challenging[0]}");
        if (parts.Count == 0) parts.AddRange(job.GoodToKnow.Take(2));
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }
}
