using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.RecordChecks;

/// <summary>Checks of criminal records: what they are in each nation, and that a record is not always the end.</summary>
internal static class RecordChecksIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "record_checks",
        Labels = ["Record checks"],
        Rule = ask => IsFollowUp(ask) || IsOfJobsWithout(ask.Message) ? 1.6 : Beyond(ask.Message) is not null && ask.Message.Says("check", "checks", "see", "show", "shows", "know", "find", "matter", "look") ? 1 : ask.Message.Says("dbs", "conviction", "convictions", "caution", "cautions", "criminal") && !ask.Message.Has("offer") ? 0.2 : 0,
        Policy = ask => IsOfJobsWithout(ask.Message) ? Without(ask) : IsMeaning(ask.Message) && Terms.Find(ask.Catalogue, Name(ask)) is { } asked ? RecordChecksReplies.Meaning(asked, ask.Message.Says("cost", "much", "pay", "price", "fee"))
            : Beyond(ask.Message) is { } other ? RecordChecksReplies.NotOf(other, Terms.Find(ask.Catalogue, Name(ask))) : RecordChecksReplies.Check(ask.Occupation, Terms.Find(ask.Catalogue, Name(ask)), ask.Message.Has("relative"), IsAboutCheck(ask.Message)),
    };

    // "will they find out", "do they all check", right after a record was told of.
    private static bool IsFollowUp(Ask ask) => ask.Memory.Intent == Row.Id && ask.Message is { Mentions.Count: 0, Words.Count: <= 7 } && !ask.Message.Says("cost", "much", "long")
        && ((ask.Message.Says("they", "it", "that", "anyone", "people") && ask.Message.Says("find", "know", "see", "show", "shows", "check", "told", "tell")) || ask.Message.Words is ["will" or "does" or "do", "it" or "they", "show" or "see" or "check", ..]);

    private static bool IsOfJobsWithout(Understood message) => message.Mentions.Count == 0 && message.Says("which", "what", "any", "jobs", "job", "roles") && message.Says("jobs", "job", "roles", "ones")
        && message.Says("dont", "no", "without", "not") && message.Says("check", "checks", "dbs", "record") && !message.Says("i", "im", "my", "ive");

    // What a record lists is no promise of what an advert asks for.
    private static Answer Without(Ask ask)
    {
        var found = JobList.Find(ask with { Message = ask.Message with { Wishes = Wishes.None } }, entry => entry.Occupation.Checks.Count > 0 && !entry.Occupation.Checks.Contains(EmploymentCheck.Dbs), null);
        return JobList.Say(found, "list other checks and not this one, though an advert may still ask", "Record checks");
    }

    // What people fear that is no record of the police.
    private static string? Beyond(Understood message) =>
        message.Says("excluded", "exclusion", "exclusions", "suspended", "suspension", "expelled", "detention", "detentions") ? "what happened at school"
        : message.Says("instagram", "tiktok", "snapchat", "facebook") || (message.Says("social") && message.Says("media")) ? "social media" : null;

    // "Do porters need a dbs" tells of no record.
    private static bool IsAboutCheck(Understood message) => message.Says("dbs", "check", "checks", "checked", "pvg", "accessni") && message.Says("need", "needs", "needed", "get", "gets", "have", "require", "do", "does")
        && !message.Says("i", "im", "ive", "my", "record", "caution", "cautions", "conviction", "convictions", "criminal", "arrested", "prison", "police", "fine", "reprimand", "show", "spent");

    // "What does dbs stand for", "whats an enhanced dbs how much is it": what it is, not what a record does.
    private static bool IsMeaning(Understood message) => message.Mentions.Count == 0 && message.Says("dbs", "pvg", "accessni")
        && (message.Says("what", "whats", "stand", "mean", "means", "cost", "price", "fee") || (message.Says("how") && message.Says("much")))
        && !message.Says("i", "im", "ive", "my", "record", "caution", "cautions", "conviction", "convictions", "criminal", "arrested", "prison", "police", "fine", "reprimand", "show", "shows", "spent", "if");

    private static string Name(Ask ask) => ask.Nation switch
    {
        Nation.Scotland => "pvg-scheme",
        Nation.NorthernIreland => "accessni",
        _ => ask.Message.Says("enhanced") ? "enhanced-dbs-check" : "dbs-check",
    };
}

internal static class RecordChecksReplies
{
    /// <summary>Something that is no record of the police: what the check looks at is told, and that nothing is held of the rest.</summary>
    internal static Answer NotOf(string other, GlossaryTerm? term) => new(
        $"I hold nothing that says they look at {other}.{(term is null ? "" : $" {term.Term}: {Wording.Lower(Wording.Cut(term.Meaning, 20))}")} If a form asks about something, answer it truly.")
    {
        Actions = ["Record checks", "Talk to a person", "What jobs are there?"],
        Simpler = "The check looks at police records.",
    };

    /// <summary>What a check is; what it costs and who pays is not held.</summary>
    internal static Answer Meaning(GlossaryTerm term, bool isCost) => new(
        $"{term.Term}: {Wording.Lower(Wording.Cut(term.Meaning, 28))}{(isCost ? " I don't hold what it costs: ask the employer, who starts the check." : "")}")
    {
        Actions = ["Record checks", "How do I get in?", "Talk to a person"],
        Simpler = "It is a check before you start a job.",
    };

    internal static Answer Check(CatalogueEntry? entry, GlossaryTerm? term, bool isAboutFamily, bool isAboutCheck)
    {
        var first = isAboutFamily ? "The check is made on the person who applies." : "A record does not always rule you out.";
        if (entry is not null && isAboutCheck) first = entry.Occupation.Checks.Contains(EmploymentCheck.Dbs) ? "Yes." : "";
        var job = entry is null ? "" : entry.Occupation.Checks.Contains(EmploymentCheck.Dbs)
            ? $" {Wording.Upper(Wording.A(entry))} is checked." : $" I hold no record check for {Wording.A(entry)}.";
        var what = term is null ? "" : $" {term.Term}: {Wording.Lower(Wording.Cut(term.Meaning, 20))}";
        return new($"{$"{first}{job}".TrimStart()}{what} An adviser can talk it through in private.")
        {
            Actions = ["Talk to a person", "How do I get in?", "Where are jobs listed?"],
            Entries = entry is null ? [] : [entry],
            Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
            More = "Tell the truth if a form asks. You can often say what happened and what has changed since. You do not need to tell me about it.",
            Simpler = "They may look at police records. You may still get the job.",
        };
    }
}
