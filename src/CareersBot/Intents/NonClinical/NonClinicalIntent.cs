using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.NonClinical;

/// <summary>Jobs behind the scenes.</summary>
internal static class NonClinicalIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "are done without patients";

    internal static Intent Row { get; } = new()
    {
        Id = "non_clinical",
        Labels = ["Jobs without patients"],
        Policy = ask => JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.PatientContact == PatientContact.None;
}
