using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ScienceLabRoles;

/// <summary>Jobs in science and laboratories.</summary>
internal static class ScienceLabRolesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "science_lab_roles",
        Labels = ["Science jobs", "Lab jobs"],
        Policy = ask => ask.Message.Mentions.Count == 1
            ? RoleInfo.RoleInfoReplies.Job(ask.Message.Mentions[0].Entry, ask.Message.Mentions[0].Others)
            : JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), "are about science and labs"),
    };

    private static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.ScienceAndLabs) && (entry.Occupation.Settings.Contains(Setting.Laboratory) || entry.Occupation.PatientContact != PatientContact.High);
}
