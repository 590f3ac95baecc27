using CareersCatalogue.Filters;
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
        Policy = ask => JobList.Say(JobList.Find(WithoutPatients(ask), IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    // "no patients" is what the jobs have in common, and no value of a filter that is refused.
    private static Ask WithoutPatients(Ask ask) => ask with
    {
        Message = ask.Message with
        {
            Wishes = ask.Message.Wishes with
            {
                Disliked = [.. ask.Message.Wishes.Disliked.Where(chosen => chosen.Filter != PatientContactFilter.Row)],
                DislikedWords = [.. ask.Message.Wishes.DislikedWords.Where(word => !word.Contains("patient", StringComparison.Ordinal))],
            },
        },
    };

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.PatientContact == PatientContact.None;
}
