using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.CultureValues;

/// <summary>What it is like to belong: values, dress, faith, sex, background, and how staff are treated.</summary>
internal static class CultureValuesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "culture_values",
        Labels = ["What are people like?"],
        Policy = ask => ask.Message.Has("dress") ? CultureValuesReplies.Dress(ask.Message.Occupation)
            : ask.Message.Has("unfair") ? CultureValuesReplies.Unfair(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"))
            : ask.Message.Has("belonging") ? CultureValuesReplies.Belonging(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"))
            : CultureValuesReplies.Values(ask.Message.Occupation, Terms.Find(ask.Catalogue, "nhs-constitution")),
    };
}

internal static class CultureValuesReplies
{
    private static readonly string[] Next = ["Programmes for me", "Work experience", "What is hard about it?", "Talk to a person"];

    internal static Answer Values(CatalogueEntry? entry, GlossaryTerm? constitution) => new(
        $"{(constitution is null ? "" : $"The NHS has shared values. {constitution.Term}: {Wording.Lower(Wording.Cut(constitution.Meaning, 24))} ")}Teams differ from place to place, so visit or ask staff before you choose.")
    {
        Actions = Next,
        Entries = Of(entry),
        More = "Ask at an interview: how does the team look after new people? The answer tells you a lot.",
        Simpler = "Teams are not all the same. Visit one and ask.",
    };

    internal static Answer Dress(CatalogueEntry? entry) => new(
        "Each employer sets its own dress rules, for safety and to stop germs, and I don't hold them. Many make room for faith and for who you are. Ask before you start: it is a normal question.")
    {
        Actions = Next,
        Entries = Of(entry),
        Simpler = "Each place has its own rules. Ask them first.",
    };

    internal static Answer Belonging(CatalogueEntry? entry, GlossaryTerm? fairness) => new(
        $"Yes. {(entry is null ? "These jobs are" : $"{Wording.Upper(Wording.A(entry))} is a job")} open to people of any sex, faith and background.{(fairness is null ? "" : $" Employers call it {Wording.Lower(fairness.Term)}.")} Teams differ, so meet one before you choose.")
    {
        Actions = Next,
        Entries = Of(entry),
        More = fairness?.Meaning,
        Simpler = "Yes. The jobs are for everyone.",
    };

    internal static Answer Unfair(CatalogueEntry? entry, GlossaryTerm? fairness) => new(
        $"It can happen, as in any big workplace, and it is never OK.{(fairness is null ? "" : $" Employers work on fairness: {Wording.Lower(Wording.Cut(fairness.Meaning, 16))}")} Ask how staff report problems and who helps them.")
    {
        Actions = Next,
        Entries = Of(entry),
        Simpler = "It can happen. It is not OK. There are people who help.",
    };

    private static IReadOnlyList<CatalogueEntry> Of(CatalogueEntry? entry) => entry is null ? [] : [entry];
}
