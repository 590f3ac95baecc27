using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.DigitalRoles;

/// <summary>Jobs with computers and data.</summary>
internal static class DigitalRolesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "digital_roles",
        Labels = ["Computer jobs"],
        Policy = ask => ask.Message.Mentions.Count == 1
            ? RoleInfo.RoleInfoReplies.Job(ask.Message.Mentions[0].Entry, ask.Message.Mentions[0].Others)
            : JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), "work with computers and data"),
    };

    private static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.TechnologyAndData) && entry.Occupation.PatientContact == PatientContact.None;
}
