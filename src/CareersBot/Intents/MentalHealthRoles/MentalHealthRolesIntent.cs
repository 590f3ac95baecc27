using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.MentalHealthRoles;

/// <summary>Jobs in mental health.</summary>
internal static class MentalHealthRolesIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "help people with their mental health";

    internal static Intent Row { get; } = new()
    {
        Id = "mental_health_roles",
        Labels = ["Mental health jobs"],
        Policy = ask => JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.MentalHealth);
}
