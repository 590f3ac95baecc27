using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SubjectChoice;

/// <summary>Which school subjects help for a job, and which jobs a subject helps for.</summary>
internal static class SubjectChoiceIntent
{
    private const int MostSubjects = 2;

    internal static Intent Row { get; } = new()
    {
        Id = "subject_choice",
        Labels = ["Which subjects help?"],
        Rule = ask => IsJobsFor(ask) ? 1 : 0,
        Policy = ask => !IsJobsFor(ask) && ask.Occupation is { } entry && (ask.Message.Occupation is not null || ask.Message.Words.Count <= 8)
            ? SubjectChoiceReplies.ForJob(entry, ask.Message.Subjects)
            : ask.Message.Subjects.Count > 0
                ? Jobs(ask)
                : SubjectChoiceReplies.WhichJob,
    };

    // The jobs for all the subjects that are named; where none has all, those for one of them.
    private static Answer Jobs(Ask ask)
    {
        var subjects = ask.Message.Subjects.Distinct().Take(MostSubjects).ToList();
        bool Helps(CatalogueEntry entry, Subject subject) => entry.Occupation.UsefulSubjects.Any(useful => IsMeant(useful, subject));
        var areAll = ask.Catalogue.Entries.Any(entry => entry.Occupation.Nations.Contains(ask.Nation) && subjects.TrueForAll(subject => Helps(entry, subject)));
        var found = JobList.Find(ask, entry => areAll ? subjects.TrueForAll(subject => Helps(entry, subject)) : subjects.Exists(subject => Helps(entry, subject)), null);
        var names = subjects.Select(subject => RequirementWording.InSentence(subject)).ToList();
        return JobList.Say(found, $"say {Wording.Join(names, areAll ? "and" : "or")} {(names.Count > 1 && areAll ? "help" : "helps")}", "Which subjects help?");
    }

    // Jobs name a science each; "science" alone means any of them.
    internal static bool IsMeant(Subject useful, Subject asked) => useful == asked || (asked.Slug.Value == "science" && useful.Slug.Value is "biology" or "chemistry" or "physics");

    // "which jobs use biology": jobs for a subject, not subjects for the job spoken of.
    private static bool IsJobsFor(Ask ask) => ask.Message.Subjects.Count > 0 && ask.Message.Mentions.Count == 0
        && ((ask.Message.Says("use", "uses", "using") && ask.Message.Says("jobs", "careers", "roles", "job", "career")) || ask.Message.Words is ["what" or "anything" or "something", "else" or "other", "with" or "uses" or "for" or "in", ..])
        && !ask.Message.Has("liking") && !ask.Message.Has("dislike");
}

internal static class SubjectChoiceReplies
{
    internal static Answer WhichJob { get; } = new("English, maths and a science keep the most jobs open. Which job do you have in mind? I can say which subjects help.") { Actions = ["Adult nurse", "Physiotherapist", "What jobs are there?"] };

    internal static Answer ForJob(CatalogueEntry entry, IReadOnlyList<Subject> asked)
    {
        var useful = entry.Occupation.UsefulSubjects;
        var named = asked.Count == 0 ? "" : useful.Any(subject => SubjectChoiceIntent.IsMeant(subject, asked[0])) ? $"Yes, {Wording.Lower(asked[0].Name)} helps. " : $"{asked[0].Name} can still count, but it is not on my list. ";
        return new(useful.Count == 0
            ? $"I don't hold which subjects help for {Wording.A(entry)}. Each course says what it asks for."
            : $"{named}Subjects that help for {Wording.A(entry)}: {Wording.Join([.. useful.Take(4).Select(subject => subject.Slug.Value == "english" ? subject.Name : Wording.Lower(subject.Name))])}. Each course sets its own rules, so check before you pick.")
        {
            Actions = ["How do I get in?", "How long does it take?", "Jobs like this"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
