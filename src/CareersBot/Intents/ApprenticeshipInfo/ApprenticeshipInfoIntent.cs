using CareersCatalogue.Routes;

namespace CareersBot.Intents.ApprenticeshipInfo;

/// <summary>Apprenticeships: for a job, at a level, by a standard, and what they are.</summary>
internal static class ApprenticeshipInfoIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "apprenticeship_info",
        Labels = ["Apprenticeships", "Apprenticeship jobs"],
        Rule = ask => ask.Message.Mentions.Count > 0 && ask.Message.Has("apprenticeship") ? 0.2 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var standard = Records.Best(ask.Message.Words, ask.Catalogue.Contents.Standards, one => one.Title, one => one.Reference);
        var job = ask.Message.Occupation ?? (ask.Message.Words.Count <= 8 && ask.Message.Text != "Apprenticeship jobs" ? ask.Last : null);
        if (standard is { } found && (IsNamed(found.Record, ask.Message.Words) || (found.Share > 0.6 && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count >= 3)))
        {
            return ApprenticeshipInfoReplies.Standard(
                found.Record, [.. ask.Message.Occupations.Concat(ask.Catalogue.Entries.Where(entry => entry.Routes.Any(route => route.Standards.Contains(found.Record)))).Distinct()
                    .OrderByDescending(entry => Understanding.Tokens.Of(entry.Occupation.Title, Understanding.Spellings.None).Count(ask.Message.Words.Contains)).Take(5)]);
        }

        if (job is not null)
        {
            var routes = job.Routes.Where(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind)).ToList();
            return routes.Count == 0 ? ApprenticeshipInfoReplies.None(job) : ApprenticeshipInfoReplies.Job(job, routes);
        }

        var kinds = ask.Message.Routes.Where(EntryRouteKinds.IsApprenticeship).ToList();
        if (kinds.Count > 0 || ask.Message.Text == "Apprenticeship jobs")
        {
            var jobs = JobList.Find(ask, entry => entry.Routes.Any(route => kinds.Count > 0 ? kinds.Contains(route.Type.Kind) : EntryRouteKinds.IsApprenticeship(route.Type.Kind)), null);
            return JobList.Say(jobs, kinds.Count > 0 ? $"have a way in by {Wording.Lower(EntryRouteKinds.List.Of(kinds[0]).Label)}" : "have an apprenticeship", "Where are jobs listed?");
        }

        return ApprenticeshipInfoReplies.General(ask);
    }

    // All words of the standard's title stand in the message, and there are enough of them to be no accident.
    private static bool IsNamed(ApprenticeshipStandard standard, IReadOnlyList<string> words)
    {
        var title = Understanding.Tokens.Of(standard.Title, Understanding.Spellings.None);
        return title.Count >= 3 && title.All(word => words.Contains(word, StringComparer.Ordinal));
    }
}
