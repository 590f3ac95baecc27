using CareersBot.Intents.AgeLimits;
using CareersCatalogue.Routes;

namespace CareersBot.Intents.ApprenticeshipInfo;

/// <summary>Apprenticeships: for a job, at a level, by a standard, and what they are.</summary>
internal static class ApprenticeshipInfoIntent
{
    private const string Jobs = "Apprenticeship jobs";

    private static readonly string[] Kinds = ["degree", "degrees", "foundation", "higher", "advanced", "intermediate", "level", "levels"];

    internal static Intent Row { get; } = new()
    {
        Id = "apprenticeship_info",
        Labels = ["Apprenticeships", Jobs],
        Rule = ask => IsLearningAtWork(ask.Message) ? 1.2 : ask.Message.Mentions.Count > 0 && ask.Message.Has("apprenticeship") ? 0.2 : 0,
        Policy = Decide,
    };

    // "can i train while working": the other way round, "work while studying", a course is meant.
    private static bool IsLearningAtWork(Understanding.Understood message)
    {
        if (message.Mentions.Count > 0) return false;
        var (learns, meanwhile, works) = (IndexOf(message.Words, "train", "learn", "study", "qualify"), IndexOf(message.Words, "while", "whilst"), IndexOf(message.Words, "working", "work", "earn", "earning"));
        return learns >= 0 && meanwhile > learns && works > meanwhile;
    }

    private static Answer Decide(Ask ask)
    {
        // "Apprenticeship", "degree" and "level" stand in many titles and name none.
        var standard = Records.Best([.. ask.Message.Words.Where(word => !word.StartsWith("apprentic", StringComparison.Ordinal)).Except(Kinds)], ask.Catalogue.Contents.Standards, one => one.Title, one => one.Reference);
        var job = ask.Message.Occupation ?? (ask.Message.Words.Count <= 8 && ask.Message.Text != Jobs ? ask.Last : null);
        if (standard is { } found && (IsNamed(found.Record, ask.Message.Words) || (found.Share > 0.6 && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count >= 3)))
        {
            return ApprenticeshipInfoReplies.Standard(
                found.Record, [.. ask.Message.Occupations.Concat(ask.Catalogue.Entries.Where(entry => entry.Routes.Any(route => route.Standards.Contains(found.Record)))).Distinct()
                    .OrderByDescending(entry => Understanding.Tokens.Of(entry.Occupation.Title, Understanding.Spellings.None).Count(ask.Message.Words.Contains)).Take(5)]);
        }

        if (job is not null)
        {
            if (FamilyApprenticeships.Of(ask, job) is { } family) return family;
            var routes = job.Routes.Where(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind)).ToList();
            if (routes.Count == 0 && FamilyApprenticeships.OfTheSameName(ask, job) is { } other) return other;
            return routes.Count == 0 ? ApprenticeshipInfoReplies.None(ask, job)
                : routes.Exists(route => RouteLength.InNation.Has(route, ask.Nation)) ? ApprenticeshipInfoReplies.Job(job, routes, ask.Message.Words is ["what" or "whats" or "which" or "how", ..] ? "" : "Yes. ") : ApprenticeshipInfoReplies.Elsewhere(ask, job, routes);
        }

        return InGeneral(ask);
    }

    // Without a job: at an age, after school, one kind and what it is, or the jobs that have it.
    private static Answer InGeneral(Ask ask)
    {
        var kinds = ask.Message.Routes.Where(EntryRouteKinds.IsApprenticeship).ToList();
        if (IsThenUni(ask.Message.Words) && LevelReplies.ThenUni(ask) is { } then) return then;
        if (ask.Message.Text != Jobs && ask.Message.Level is null && SaidAge.In(ask.Message) is { } age) return ask.Message.Says("only", "just") ? LevelReplies.NotOnly(ask) : LevelReplies.At(ask, age);
        if (ApprenticeTerms.Of(ask) is { } told) return told;
        if (kinds.Count == 0 && ask.Message.Says("after") && ask.Message.Says("level", "levels", "college", "sixth", "btec", "school")) return LevelReplies.AfterSchool(ask);
        var asksForJobs = ask.Message.Text == Jobs || ask.Message.Says("jobs", "which", "list", "roles", "careers", "show");
        if (kinds.Count > 0 && !asksForJobs && ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kinds[0]).Key) is { } type) return LevelReplies.Kind(ask, type);
        if (kinds.Count > 0 || asksForJobs)
        {
            var jobs = JobList.Find(ask, entry => entry.Routes.Any(route => kinds.Count > 0 ? kinds.Contains(route.Type.Kind) : EntryRouteKinds.IsApprenticeship(route.Type.Kind)), null);
            return JobList.Say(jobs, kinds.Count > 0 ? $"have a way in by {Wording.Lower(EntryRouteKinds.List.Of(kinds[0]).Label)}" : "have an apprenticeship", "Where are jobs listed?");
        }

        if (ask.Message.Wishes.Liked.Count > 0 && Liked(ask) is { Best.Count: > 0 } liked) return JobList.Say(liked, "of that kind have an apprenticeship", "Where are jobs listed?");
        if (ask.Message.Level is { } level && !ask.Message.Has("apprenticeship") && ask.Catalogue.Contents.Qualifications.FirstOrDefault(one => one.Slug.Value == $"rqf-{level}") is { } fact)
            return QualificationReplies.Fact(fact, ask.Message.Words);
        if (ask.Message.Has("fail") && ask.Catalogue.Contents.Myths.FirstOrDefault(one => one.Slug.Value == "apprenticeships-are-for-trades") is { } myth)
            return ApprenticeshipInfoReplies.Myth(myth);
        if (ask.Message.Says("holiday", "holidays", "leave") && Terms.Find(ask.Catalogue, "annual-leave") is { } leave)
            return ApprenticeshipInfoReplies.Leave(leave);
        return ApprenticeshipInfoReplies.General(ask);
    }

    // "Lab apprenticeships": jobs of the kind that is wished for.
    private static JobsFound Liked(Ask ask)
    {
        var isLiked = JobList.Liked(ask);
        return JobList.Find(ask, entry => isLiked(entry) && entry.Routes.Any(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind) && RouteLength.InNation.Has(route, ask.Nation)), null);
    }

    // "Does an apprenticeship mean no uni after", "uni after an apprenticeship"; not "an apprenticeship after uni".
    private static bool IsThenUni(IReadOnlyList<string> words)
    {
        var (uni, after) = (IndexOf(words, "uni", "university"), IndexOf(words, "after", "afterwards", "later", "then", "still"));
        return uni >= 0 && after >= 0 && !(after + 1 == uni && words[after] == "after");
    }

    private static int IndexOf(IReadOnlyList<string> words, params string[] wanted)
    {
        for (var i = 0; i < words.Count; i++)
            if (wanted.Contains(words[i], StringComparer.Ordinal)) return i;
        return -1;
    }

    // All words of the standard's title stand in the message, and there are enough of them to be no accident.
    private static bool IsNamed(ApprenticeshipStandard standard, IReadOnlyList<string> words)
    {
        var title = Understanding.Tokens.Of(standard.Title, Understanding.Spellings.None);
        return title.Count >= 3 && title.All(word => words.Contains(word, StringComparer.Ordinal));
    }
}
