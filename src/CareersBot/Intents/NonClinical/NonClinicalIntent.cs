using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.NonClinical;

/// <summary>Jobs behind the scenes.</summary>
internal static class NonClinicalIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "non_clinical",
        Labels = ["Jobs without patients"],
        Policy = ask => ask.Message.Mentions.Count == 1
            ? RoleInfo.RoleInfoReplies.Job(ask.Message.Mentions[0].Entry, ask.Message.Mentions[0].Others)
            : JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), "are done without patients"),
    };

    private static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.PatientContact == PatientContact.None;
}
