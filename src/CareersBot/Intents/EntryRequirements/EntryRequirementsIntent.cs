using CareersBot.Intents.GradeWorry;
using CareersBot.Intents.RouteLength;
using CareersBot.Intents.SubjectChoice;
using CareersBot.Intents.Switching;
using CareersBot.Understanding;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>How to get into a job: ways in, what they ask for, and registers.</summary>
internal static class EntryRequirementsIntent
{
    private const int MostWordsToQualify = 7;
    private const int MostWordsOfADegree = 10;

    internal static Intent Row { get; } = new()
    {
        Id = "entry_requirements",
        Labels = ["How do I get in?", "Ways in"],
        Rule = ask => DoneWithout.IsAsked(ask) ? 1.6
            : ask.Memory.Said is not null && ask.Message.Words is ["how", "do" or "would" or "can", "i" or "you" or "u", "get", "there" or "that" or "it"]
                or ["how", "do" or "would" or "can", "i" or "you" or "u", "get", "that" or "this", "job"] or ["how", "to", "get", "that", "job"] ? 1
            : ask.Message is { Mentions.Count: 0, Words: ["how", "do" or "does" or "can" or "would", _, "become" or "be", "one", ..] } && ask.Memory.Said is not null ? 1
            : ask.Last is not null && ask.Message is { Mentions.Count: 0, Words.Count: <= MostWordsOfADegree } && WithDegree.IsSaid(ask.Message) && !Floor.IsQuestion(ask.Message) && !ask.Message.Has("pay") ? 0.9 // "ive got a degree in english"
            : IsToQualify(ask) ? 1.3
            : Driving.IsAboutJobsWithout(ask.Message) ? 1.6
            : Driving.IsAboutJobs(ask.Message) || Driving.CanDrive(ask.Message) || Driving.IsLost(ask.Message) ? 1.2
            : HardParts.OwnFear.IsOfDriving(ask) ? 1.4
            : ask.Message.Mentions.Count == 1 && ask.Message.Says("where") && ask.Message.Says("study", "train", "learn") && ask.Message.Says("i", "you", "can") ? 0.8
            : NamedGrade.IsAsked(ask.Message) || AdmissionsTest.IsAsked(ask.Message) ? 1.2
            : ask.Message.Mentions.Count == 1 && AskedSubject.IsGradeEnough(ask.Message) ? 0.9
            : ask.Message.Mentions.Count == 1 && ask.Message.Words is ["grades" or "grade", "for", ..] ? 0.6
            : IsOfMedicine(ask.Message) ? 0.5
            : ask.Message is { Mentions.Count: 1, Nation: not null } && ask.Message.Says("live", "from") && ask.Message.Says("want", "wanna") && ask.Message.Says("be", "become") ? 0.9 // where somebody lives, and what they hope for
            : ask.Message.Mentions.Count > 1 && ask.Message.Says("without") && ask.Message.Says("being", "becoming") ? 0.6
            : ask.Message.Mentions.Count == 1 && ask.Message.Has("register") ? 0.5 : 0,
        Policy = Decide,
    };

    // "how do you get qualified", "interpreter? how do you become": of the job that is named or was spoken of.
    private static bool IsToQualify(Ask ask)
    {
        var words = ask.Message.Words;
        var at = words.ToList().IndexOf("how");
        return at >= 0 && words.Count - at <= MostWordsToQualify && at + 2 < words.Count && words[at + 1] is "do" or "does" or "can" or "would" or "to" && ask.Occupation is not null
            && (words[^1] is "qualify" or "qualified" or "become" || (words[^1] is "one" or "it" && words[^2] is "become" or "be")) && !ask.Message.Says("long");
    }

    private static Answer Decide(Ask ask)
    {
        if (Driving.IsAboutJobsWithout(ask.Message)) return Driving.JobsOfFieldWithout(ask);
        if (Driving.IsAboutJobs(ask.Message) || Driving.CanDrive(ask.Message)) return Driving.Jobs(ask);
        if (Move.IsTold(ask) && Move.In(ask) is { From: { } from } move) return Crossing.Of(ask, from, move.To) with { Intent = SwitchingIntent.Row.Id };
        if (ask.Message.Occupation is null && Aim.Of(ask) is { } doctor) ask = ask with { Message = ask.Message with { Pointed = [doctor] } };
        if (Driving.IsLost(ask.Message) && ask.Message.Occupation is null) return Driving.JobsWithout(ask);
        if (ask.Occupation is null && ask.Message.Says("ucas", "points") && ask.Catalogue.Contents.Qualifications.FirstOrDefault(fact => fact.Slug.Value == "ucas-note") is { } points) return QualificationReplies.Fact(points, ask.Message.Words);
        if (ask.Occupation is not { } entry) return WhichOfSeveral.Among(ask) ?? EntryRequirementsReplies.WhichJob;
        if (ask.Message.Has("register")) return EntryRequirementsReplies.Register(entry);
        if (WithDegree.IsSaid(ask.Message) && WithDegree.Way(entry, ask.Nation) is { } shorter) return WithDegree.Say(entry, shorter);
        if (IsWhichALevels(ask.Message) && entry.Occupation.UsefulSubjects.Count > 0) return SubjectChoiceReplies.ForJob(entry, []);
        if (ask.Message.Says("points", "tariff")) return EntryRequirementsReplies.Points(entry);
        if (AskedRequirement.Of(ask, entry) is { } asked) return asked;
        return entry.Routes.Count == 0 ? EntryRequirementsReplies.NotHeld(entry) : EntryRequirementsReplies.WaysIn(ask, entry);
    }

    // "What grades for medicine" is about the course, and no patient asks it.
    private static bool IsOfMedicine(Understood message) => message.Says("medicine")
        && message.Says("grades", "grade", "ucat", "uni", "university", "degree") && !message.Says("predicted");

    // "which a levels for a vet nurse" asks for subjects; "what a level grades" for grades.
    private static bool IsWhichALevels(Understood message) => message.Subjects.Count == 0 && message.Says("which", "what", "best", "choose")
        && (message.Says("alevel", "alevels", "subjects") || (message.Says("level", "levels") && message.Says("a"))) && !message.Says("grades", "grade", "apprenticeship", "degree");
}
