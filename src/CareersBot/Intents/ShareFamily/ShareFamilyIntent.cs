using CareersBot.Intents.Pay;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ShareFamily;

/// <summary>Something to show at home.</summary>
internal static class ShareFamilyIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "share_family",
        Labels = ["Show my family"],
        Policy = ask => ask.Occupation is { } entry
            ? ShareFamilyReplies.Job(entry, PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales), ask.NationName)
            : ShareFamilyReplies.General(ask.Catalogue.Entries.Count),
    };
}

internal static class ShareFamilyReplies
{
    internal static Answer Job(CatalogueEntry entry, PayFact? pay, string nation) => new(
        $"To show at home: {Wording.Cut(entry.Occupation.Summary, 22)}{(pay is null ? "" : $" It starts on {Wording.Pounds(pay.Start)} a year in {nation}, from {Wording.Day(pay.Scale.EffectiveFrom)}.")} Each job page can be printed.")
    {
        Actions = ["What does it pay?", "Where can it lead?", "How do I get in?"],
        Entries = [entry],
        Sources = [.. pay?.Scale.Sources ?? [], entry.Occupation.Sources[0]],
    };

    internal static Answer General(int count) => new($"You could show your family the job pages here: {count} jobs, each with its source, and all can be printed. Which job do you want to talk about with them?")
    {
        Actions = ["Adult nurse", "Apprenticeships", "What jobs are there?"],
    };
}
