using System.Collections.Frozen;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.CollegeTlevelBtec;

/// <summary>"I'm doing a BTEC in sport, what can I do": the jobs that such a course is enough to begin, those nearest to its subject first.</summary>
internal static class JobsAfterCourse
{
    private const int Full = 3; // the level of a BTEC National or Extended Diploma; lower ones are called by their level
    private const int MostNamed = 3;
    private const string HealthAndCare = "health";

    private static readonly FrozenSet<string> Courses = WordList.Of("btec btecs diploma diplomas nvq cache");

    // Words of the course, of grades and of the question; what is left is the subject.
    private static readonly FrozenSet<string> Beside = WordList.Of(
        """
        btec btecs diploma diplomas nvq cache level levels gcse gcses grade grades extended national first award certificate college sixth form doing studying taking done did have got passed finished
        including maths english at in with a an after which what can could i im ive my me and do get go into open lead leads course next year just currently now right 1 2 3 4 5 6 7 8 9 u
        """);

    /// <summary>Whether a message tells of such a course and asks what it opens; one that names a job asks about that job.</summary>
    internal static bool IsAsked(Understood message)
    {
        if (!message.Words.Any(Courses.Contains) && !(message.Level is 2 or Full && message.Says("college", "course", "health"))) return false;
        if (message.Mentions.Any(mention => !mention.IsThing && !IsOfCourse(message, mention)) || message.Says("learners", "students", "pupils", "points", "uni", "university", "unis")) return false;
        var words = message.Words;
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i] is "what" or "which" && words[i + 1] is "can" or "could" or "will" && words[i + 2] is "i" or "you" or "u") return true;
            if (words[i] is "what" or "which" && words[i + 1] is "jobs" or "job" or "roles" or "careers" && words[i + 2] is "can" or "could" or "does" or "do" or "will" or "would") return true;
        }

        return false;
    }

    /// <summary>The answer; null where no job is open.</summary>
    internal static Answer? Of(Ask ask)
    {
        var level = ask.Message.Level is >= 1 and < Full and var told && !ask.Message.Says("3") ? told : Full;
        var subject = string.Join(' ', ask.Message.Words.Where(word => !Beside.Contains(word)));
        var quiet = ask with { Message = ask.Message with { Wishes = Wishes.None, Mentions = [], Refused = [], Subjects = [] } };
        var found = JobList.Find(quiet, entry => entry.Occupation.MinimumLevel <= level && Beginning.FromSchool(entry, ask.Nation).Any(way => way.MinimumLevel <= level)
            && SecondStep.Headline(ask, entry) is null, subject);
        if (found.Best.Count == 0) return null;
        var named = found.Best.Take(MostNamed).ToList();
        var near = found.Meant >= MostNamed ? "Three near your course" : "Three of them";
        return new($"Level {level} is enough to begin {Wording.Jobs(found.Count)} here{(level == Full ? ", by work, an apprenticeship or a degree" : "")}. {near}: {Wording.Join([.. named.Select(Wording.InSentence)])}. Each course sets its own rules, so check.")
        {
            Actions = [.. Wording.Buttons(named, MostNamed), "More jobs", "Apprenticeships"],
            Entries = found.Best,
            Sources = [named[0].Occupation.Sources[0]],
            Simpler = $"Look at these: {Wording.Join([.. named.Select(Wording.InSentence)])}.",
        };
    }

    // "health and social care" is what the course is called before it is the work of anybody.
    private static bool IsOfCourse(Understood message, OccupationMention mention) => message.Words[mention.Start] == HealthAndCare;
}
