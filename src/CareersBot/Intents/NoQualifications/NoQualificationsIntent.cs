using CareersBot.Intents.EntryRequirements;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.NoQualifications;

/// <summary>Jobs that can be started without exams.</summary>
internal static class NoQualificationsIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "have a way in with no set exams, and train you in the job";

    internal static Intent Row { get; } = new()
    {
        Id = "no_qualifications",
        Labels = ["Jobs with no exams", "Start at 16"],
        Rule = ask => ask.Message.Mentions.Count == 1 && ask.Message.Has("exams") ? -0.1 : 0,
        Policy = ask => ask.Message.Occupation is { } entry
            ? EntryRequirementsReplies.WaysIn(entry)
            : JobList.Say(JobList.Find(ask, IsOpen, Told(ask)), Headline, "How do I get in?"),
    };

    internal static bool IsOpen(CatalogueEntry entry) =>
        entry.Occupation.MinimumLevel == 0 && entry.Routes.Any(route => route.MinimumLevel == 0 && EntryRouteKinds.LeadsToPost(route.Type.Kind));

    /// <summary>The same in one nation: the way in exists there, and has not ended.</summary>
    internal static bool IsOpenIn(CatalogueEntry entry, CareersCatalogue.Occupations.Nation nation) => entry.Occupation.MinimumLevel == 0
        && entry.Routes.Any(route => route.MinimumLevel == 0 && route.Type.Available && route.Nations.Contains(nation) && EntryRouteKinds.LeadsToPost(route.Type.Kind));

    // Words such as "kitchen" or "catering" say which of these jobs are meant.
    private static string? Told(Ask ask) => ask.Message.Subjects.Count > 0 || ask.Message.Wishes.Liked.Count > 0 ? string.Join(' ', ask.Message.Words) : null;
}
