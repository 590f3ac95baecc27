using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.DisabilityAdjust;

internal static class DisabilityAdjustReplies
{
    internal static Answer Work(Ask ask, FundingOffer? offer)
    {
        var entry = ask.Message.Occupation;
        var money = offer is null ? "" : $" {offer.Name} can pay for some of it.";
        var isAgainst = ask.Message.Says("stop", "stops", "prevent", "prevents", "affect", "rule", "ruled", "hold", "barrier", "bar", "disqualify") && !ask.Message.Says("help");
        return new($"{(isAgainst ? "I hold no rule that it does. You" : "Yes, you")} can ask for changes that help you: other hours, equipment, a quiet place.{money} What is possible depends on the job, so ask the course or employer early{(entry is null ? "" : $" about being {Wording.A(entry)}")}.")
        {
            Actions = ["Help at interview", "Help while I study", "Supported internships", "Talk to a person"],
            Sources = Sources(offer, entry),
            Entries = entry is null ? [] : [entry],
            More = offer is null ? null : $"{offer.Name} is for {offer.WhoFor}.",
            Simpler = "You can ask for changes that help you. Ask early.",
        };
    }

    internal static Answer Study(Ask ask, FundingOffer? offer, GlossaryTerm? term)
    {
        var entry = ask.Message.Occupation;
        var money = offer is null ? "" : $" {offer.Name}{(offer.AmountPounds is { } pounds ? $" gives up to {Wording.Pounds(pounds)} a year" : " can help")}{(offer.Year is { } year ? $" ({year})" : "")} in {ask.NationName}.";
        return new($"Yes. Colleges and universities must make fair changes: extra time, notes, breaks or placements that suit you.{money} Tell the course before you start, so that it is ready.")
        {
            Actions = ["Help at interview", "Help at work", "Talk to a person"],
            Sources = Sources(offer, entry),
            Entries = entry is null ? [] : [entry],
            More = term is null ? null : $"{term.Term}: {term.Meaning}",
        };
    }

    internal static Answer Interview(Ask ask) => new(
        "You can ask for changes at the interview too: questions on paper, more time, a quiet room, step-free access or a support person. Tell them what would help when they invite you. You need not say why.")
    {
        Actions = ["Interview practice", "Help at work", "Talk to a person"],
        Entries = ask.Message.Occupations,
    };

    private static IReadOnlyList<CareersCatalogue.Occupations.Source> Sources(FundingOffer? offer, CatalogueEntry? entry) =>
        [.. offer is null ? [] : new[] { offer.Source }, .. entry is null ? [] : new[] { entry.Occupation.Sources[0] }];
}
