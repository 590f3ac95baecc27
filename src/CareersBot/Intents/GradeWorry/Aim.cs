using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>The job that somebody hopes for when they speak of grades.</summary>
internal static class Aim
{
    private const string Doctor = "doctor";

    /// <summary>The job that is named; for "medicine", which everywhere else is what a patient takes, the doctor. Null when none is.</summary>
    internal static CatalogueEntry? Of(Ask ask) => ask.Message.Says("medicine") || ask.Message.Text.Contains("med school", StringComparison.OrdinalIgnoreCase)
        ? ask.Read(Doctor).Occupation : ask.Message.Occupation;
}
