using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;

namespace CareersData.Assembling;

/// <summary>How data files write the closed lists that no page shows as choices.</summary>
internal static class DataChoices
{
    internal static ChoiceList<PayFramework> PayFrameworks { get; } = new(
        new(PayFramework.AgendaForChange, "agenda-for-change", "Agenda for Change"),
        new(PayFramework.MedicalAndDental, "medical-and-dental", "Medical and dental"),
        new(PayFramework.Local, "local", "Local"),
        new(PayFramework.VerySeniorManager, "very-senior-manager", "Very senior manager"));

    internal static ChoiceList<Evidence> Evidence { get; } = new(
        new(CareersCatalogue.Occupations.Evidence.Verified, "verified", "Verified"),
        new(CareersCatalogue.Occupations.Evidence.Recalled, "recalled", "Recalled"));

    internal static ChoiceList<RegisterKind> RegisterKinds { get; } = new(
        new(RegisterKind.Statutory, "statutory", "Statutory"),
        new(RegisterKind.Voluntary, "voluntary", "Voluntary"));

    internal static ChoiceList<Moment> Moments { get; } = new(
        new(Moment.Before, "before", "Before"),
        new(Moment.After, "after", "After"));
}
