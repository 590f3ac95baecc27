using CareersBot.Intents.Pay;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ShareFamily;

/// <summary>Something to show at home; and what to say when somebody at home sees it another way.</summary>
internal static class ShareFamilyIntent
{
    private const string Show = "Show my family";

    private static readonly string[] Showing = ["show", "send", "print", "printed", "share", "explain", "leaflet", "printout", "page", "explains", "email", "link"];

    internal static Intent Row { get; } = new()
    {
        Id = "share_family",
        Labels = [Show],
        Rule = ask => IsHowToSayIt(ask) ? 1.4 : 0,
        Policy = Decide,
    };

    // "What do i say to them", of those at home who were just spoken of.
    private static bool IsHowToSayIt(Ask ask) => ask.Memory.Intent is "share_family" or "parent_question" && ask.Message.Mentions.Count == 0
        && ask.Message.Words is ["what" or "how", "do" or "should" or "can" or "could" or "would", "i", "say" or "tell" or "explain" or "convince" or "talk" or "persuade", ..]
        && ask.Message.Says("them", "him", "her", "it", "mum", "dad", "parents");

    private static Answer Decide(Ask ask)
    {
        if (ask.Message.Text != Show && FamilyViews.Answer(ask) is { } heard) return heard;
        if (ask.Message.Text != Show && !ask.Message.Says(Showing)) return ShareFamilyReplies.Ask(ask);
        if (ask.Message.Occupation is null && ask.Message.Has("apprenticeship")) return ShareFamilyReplies.Apprenticeships(ApprenticeshipInfo.ApprenticeshipInfoReplies.General(ask));
        return ask.Occupation is { } entry
            ? ShareFamilyReplies.Job(entry, PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales), ask.NationName)
            : ShareFamilyReplies.General(ask.Catalogue.Entries.Count);
    }
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

    internal static Answer Apprenticeships(Answer general) => general with { Text = $"For your family: {Wording.Lower(general.Text)}" };

    internal static Answer General(int count) => new($"You could show your family the job pages here: {count} jobs, each with its source, and all can be printed. Which job do you want to talk about with them?")
    {
        Actions = ["Adult nurse", "Apprenticeships", "What jobs are there?"],
    };

    // Family is spoken of, but nothing is to be shown and no view of theirs is told: the job is answered, or asked for.
    internal static Answer Ask(Ask ask) => ask.Message.Occupation is { } entry
        ? new($"Thank you for telling me. {Wording.Upper(Wording.A(entry))}, in short: {Wording.Cut(entry.Occupation.Summary, 28)}")
        {
            Actions = ["How do I get in?", "What does it pay?", "What is a normal day?", "Show my family"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        }
        : new("Family can matter a lot in this. Tell me a job and I can say what it pays, how to get in and what it is like.")
        {
            Actions = ["Show my family", "Apprenticeships", "What jobs are there?", "Talk to a person"],
        };
}
