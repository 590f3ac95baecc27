using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RoleInfo;

/// <summary>
/// What is asked of one job that no question of its own stands for: where it is done, which strengths help, with whom, with what, and what else
/// is good to know. What the record does not hold is said not to be held.
/// </summary>
internal static class JobFacts
{
    private const int MostWords = 12;
    private const int MostSkills = 4;

    private static readonly Row[] Rows =
    [
        new(IsWhere, Where), new(IsEmployer, Employer), new(IsSuited, Suited), new(IsStrengths, Strengths), new(IsElse, Else), new(IsEquipment, Equipment), new(IsCompany, Company),
    ];

    /// <summary>The answer; null when a message asks for nothing of the kind, or of no job.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 3 or > MostWords || message.Mentions.Count > 1 || message.Elsewhere is not null || message.Pointed.Count > 1 || ask.Memory.Offered.Any(ask.Is)) return null;
        if ((message.Occupation ?? ask.Last) is not { } entry) return null;
        return Array.Find(Rows, row => row.IsAsked(message)) is { } asked && asked.Of(entry) is { } text ? Say(entry, text) : null;
    }

    private static bool IsWhere(Understood message) => message.Words[0] is "where" or "wheres" && message.Says("work", "works", "working", "based")
        && !message.Says("apply", "job", "jobs", "find", "look", "experience", "train", "study", "placement", "best", "better", "start", "advertised", "get", "pays", "pay", "abroad", "next", "after");

    private static string? Where(CatalogueEntry entry) => entry.Occupation.WhereYouWork is { } where
        ? $"Where {Wording.A(entry)} works: {Begin(where)}" : $"I hold nothing on where {Wording.A(entry)} works. The advert for each post says it.";

    private static string Begin(string where) => where.StartsWith("A ", StringComparison.Ordinal) ? $"a {where[2..]}" : Wording.Lower(where);

    private static bool IsEmployer(Understood message) => message.Words[0] is "who" && message.Says("employs", "employ", "employed");

    private static string? Employer(CatalogueEntry entry) => $"The advert for each post names the employer: a hospital trust, a practice or another. {Where(entry)}";

    private static bool IsSuited(Understood message) => (message.Says("i", "me", "im") && message.Says("suited", "suit", "cut") && message.Says("it", "this", "that", "them") && !message.Says("which", "what", "jobs"))
        || (message.Says("i", "im", "me") && ((message.Says("cut") && message.Says("out")) || (message.Says("suited", "right") && message.Mentions.Count == 1 && message.Words[0] is "am" or "is" or "would" or "how")) && !message.Says("time", "age", "grades", "hours"))
        || message.Words is ["would" or "will" or "could", "i", "be", "good" or "any", "at" or "good", ..] or ["is", "it" or "this" or "that", "for", "me", ..];

    private static string? Suited(CatalogueEntry entry) => entry.Occupation.Skills.Count == 0 ? null
        : $"Only you can find that out. As {Wording.A(entry)} it helps to be good at {Names(entry)}. Try it: ask about work experience, or talk to somebody who does it.";

    private static bool IsStrengths(Understood message) => !message.Says("form", "application", "cv", "mention", "put", "say", "interview", "functional", "statement", "show", "transferable", "quiz", "test", "my", "fits", "matches")
        && ((message.Says("skills", "skill", "qualities", "personality", "traits") && message.Says("need", "needs", "needed", "useful", "have", "good", "what", "which", "important"))
            || message.Words is ["what", "makes", "a" or "someone", ..]
            || (message.Words is ["what", "kind" or "sort" or "type", "of", "person" or "people", ..] && !message.Says("help", "treat", "see", "meet")));

    private static string? Strengths(CatalogueEntry entry) => entry.Occupation.Skills.Count == 0
        ? $"I hold no list of strengths for {Wording.A(entry)}. An advert lists what it looks for." : $"What helps as {Wording.A(entry)}: {Names(entry)}. You learn much of it on the way.";

    private static bool IsElse(Understood message) => message.Says("know") && message.Says("should", "need", "else", "good") && message.Says("what", "anything", "whats", "something", "things")
        && !message.Says("you", "how", "maths", "english", "interview", "pay") && message.Subjects.Count == 0;

    private static string? Else(CatalogueEntry entry) => entry.Occupation.GoodToKnow.Count > 0 ? $"Good to know of {Wording.A(entry)}: {string.Join(" ", entry.Occupation.GoodToKnow.Take(2))}"
        : entry.Occupation.Challenging.Count > 0 ? $"Hard: {entry.Occupation.Challenging[0]}" : null;

    private static bool IsEquipment(Understood message) => message.Says("equipment", "tools", "machines", "instruments", "kit") && message.Says("use", "uses", "using", "used", "with", "need") && message.Words[0] is "what" or "which" or "whats";

    private static string? Equipment(CatalogueEntry entry) => $"I hold no list of what {Wording.A(entry)} uses. {AskedOfJob.PartOfWork(entry.Occupation)}".TrimEnd();

    private static bool IsCompany(Understood message) => (message.Words[0] == "who" && message.Says("with") && message.Says("work", "works", "working"))
        || (message.Says("alone", "own", "team", "teams") && message.Says("work", "works", "working") && message.Words[0] is "do" or "does" or "is" or "would" or "will" && !message.Says("home", "business", "hours"))
        || (message.Words is ["how", "many", "patients", ..] && !message.Says("jobs"));

    private static string? Company(CatalogueEntry entry) =>
        $"I hold no figures on the team or the number of patients: they differ from place to place. {Wording.Upper(Wording.A(entry))} {Contact(entry.Occupation)}. {AskedOfJob.PartOfWork(entry.Occupation)}".TrimEnd();

    private static string Contact(Occupation job) => job.PatientContact switch
    {
        PatientContact.High => "is with patients most of the day",
        PatientContact.Some => "is with patients part of the time",
        _ => "works with colleagues and rarely meets patients",
    };

    private static string Names(CatalogueEntry entry) => Wording.Join([.. entry.Occupation.Skills.Take(MostSkills).Select(skill => Wording.Lower(skill.Name))]);

    private static Answer Say(CatalogueEntry entry, string text) => new(text)
    {
        Actions = ["A normal day", .. RoleInfoReplies.Next.Take(2), "What is hard about it?"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Intent = "role_info",
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    // One thing that can be asked, and what is said of it.
    private sealed record Row(Func<Understood, bool> IsAsked, Func<CatalogueEntry, string?> Of);
}
