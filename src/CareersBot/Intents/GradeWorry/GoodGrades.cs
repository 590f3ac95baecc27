using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>Good grades are good news: what the job that was named asks for, what goes with the subject, or a kind word and the next question.</summary>
internal static class GoodGrades
{
    private const int MostAsked = 3;
    private const int DegreeStart = 3;

    // What a message that tells of success is mistaken for, by one of its words.
    private static readonly string[] MistakenFor =
    [
        "grade_worry", "no_qualifications", "application_help", "after_offer", "unclear", "banter_abuse", "browse_by_interest", "subject_choice", "plan", "wrong_info", "greet_thanks_bye",
        "resits_equivalents", "college_tlevel_btec", "off_topic", "record_checks", "quiz", "adviser_question", "repeat_simpler_more",
    ];

    /// <summary>Whether good grades are all that a message is about.</summary>
    internal static bool IsAll(Ask ask) => IsTold(ask.Message) && Grades.In(ask.Message).Sign == GradeSign.Good
        && ask.Message.Likelihoods.Count > 0 && MistakenFor.Contains(ask.Message.Likelihoods.MaxBy(pair => pair.Value).Key, StringComparer.Ordinal);

    // "I got 7s", "predicted 9s"; not "ucas points for d*d*d*", "do 4s count".
    private static bool IsTold(Understood message) => message.Says("i", "im", "ive", "my", "just", "predicted", "got", "passed", "straight")
        && !message.Has("pay") && !message.Has("child") && !message.Says("points", "ucas", "count", "counts", "worth", "equivalent", "same", "mean", "means");

    /// <summary>The answer to somebody whose grades are good.</summary>
    internal static Answer Of(Ask ask)
    {
        var opening = ask.Message.Says("but", "only") ? "OK." : ask.Message.Has("child") ? "That is good news." : "Well done.";
        if (Aim.Of(ask) is { } goal) return Towards(ask, goal, opening);
        return ask.Message.Subjects.Count > 0 ? With(ask, ask.Message.Subjects[0], opening) : Next(opening);
    }

    private static Answer Towards(Ask ask, CatalogueEntry goal, string opening)
    {
        var way = Beginning.FromSchool(goal, ask.Nation).Where(one => one.MinimumLevel > 0)
            .OrderBy(one => one.Type.Kind != EntryRouteKind.UndergraduateDegree).ThenBy(one => one.Duration is null).FirstOrDefault();
        var asked = way is null ? [] : Asked(way);
        if (way is null || asked.Count == 0) return EntryRequirementsReplies.WaysIn(ask, goal) with { Intent = "entry_requirements" };
        var length = way.Duration is { Maximum: > 0 } months ? $" ({RouteLengthReplies.Months(months)})" : "";
        return new($"{opening} For {Wording.A(goal)}, {Wording.Lower(way.Title)}{length} asks for: {string.Join("; ", asked)}. Each course sets its own grades, so compare two.")
        {
            Actions = ["How do I get in?", "Which subjects help?", "How long does it take?", "Jobs like this"],
            Entries = [goal],
            Sources = [way.Sources.Count > 0 ? way.Sources[0] : goal.Occupation.Sources[0]],
            Intent = "entry_requirements",
            Remember = memory => memory with { Occupation = goal.Occupation.Slug.Value },
        };
    }

    private static List<string> Asked(EntryRoute way) =>
    [
        .. way.Requirements.Where(requirement => requirement.Kind is RequirementKind.Qualification or RequirementKind.Subject or RequirementKind.Other && requirement.Level is null or >= DegreeStart)
            .Select(Short).Take(MostAsked),
    ];

    private static string Short(Requirement requirement) => requirement switch
    {
        { Kind: RequirementKind.Subject, Subjects.Count: > 0 } => $"{RequirementWording.Joined([.. requirement.Subjects.Select(RequirementWording.InSentence)], " or ")}{(requirement.Essential ? "" : " often")}",
        { Level: { } level, Words: null, Subjects.Count: 0 } => RequirementWording.ShortLevel(level),
        _ => Wording.Lower(requirement.Text),
    };

    // Whoever tells a grade looks further than school; whoever "passed maths" is told of all jobs.
    private static Answer With(Ask ask, Subject subject, string opening)
    {
        var quiet = ask with { Message = ask.Message with { Wishes = Wishes.None } };
        var least = Grades.In(ask.Message).IsValue ? DegreeStart : 0;
        var found = JobList.Find(quiet, entry => entry.Occupation.MinimumLevel >= least && entry.Occupation.UsefulSubjects.Any(one => IsMeant(one, subject)), null);
        if (found.Count == 0) return Next(opening);
        var answer = JobList.Say(found, $"say {RequirementWording.InSentence(subject)} helps{(least == 0 ? "" : ", with ways in after A levels or the like")}", "Which subjects help?");
        return answer with { Text = $"{opening} {answer.Text}", Intent = "subject_choice" };
    }

    private static bool IsMeant(Subject useful, Subject asked) => useful == asked || (asked.Slug.Value == "science" && useful.Slug.Value is "biology" or "chemistry" or "physics");

    private static Answer Next(string opening) => new($"{opening} Which subject do you like best, or which job do you have in mind? I can show what goes with it.")
    {
        Actions = ["Which subjects help?", "Do the quiz", "What jobs are there?", "Surprise me"],
        Intent = "subject_choice",
        Simpler = $"{opening} Which subject do you like best?",
    };
}
