using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.MentalHealthRoles;

/// <summary>Jobs in mental health.</summary>
internal static class MentalHealthRolesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "mental_health_roles",
        Labels = ["Mental health jobs"],
        Policy = ask => ask.Message.Mentions.Count == 1
            ? RoleInfo.RoleInfoReplies.Job(ask.Message.Mentions[0].Entry, ask.Message.Mentions[0].Others)
            : JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), "help people with their mental health"),
    };

    private static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.MentalHealth);
}
