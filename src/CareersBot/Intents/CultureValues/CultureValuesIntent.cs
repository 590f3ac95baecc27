using CareersBot.Understanding;
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
        // Who somebody is, is no illness: "can i be a doctor if im gay" asks who belongs.
        Rule = ask => IsOfPeople(ask.Message.Shape) ? 1 : ask.Message.Says("gay", "lesbian", "bisexual", "trans", "transgender", "lgbt", "lgbtq", "queer", "nonbinary") ? 0.4 : 0,
        Policy = ask => ask.Message.Has("belonging") && ask.Message.Says("off", "leave", "holiday") ? CultureValuesReplies.FaithDays(ask.Message.Occupation)
            : ask.Message.Has("belonging") && ask.Message.Says("many", "percent", "percentage", "majority", "mostly") ? CultureValuesReplies.NoFigures(ask.Message.Occupation)
            : ask.Message.Says("pray", "prayer", "prayers", "praying") ? CultureValuesReplies.Prayer(ask.Message.Occupation)
            : ask.Message.Has("dress") ? CultureValuesReplies.Dress(ask.Message.Occupation)
            : ask.Message.Has("unfair") ? CultureValuesReplies.Unfair(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"))
            : ask.Message.Has("belonging") ? CultureValuesReplies.Belonging(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"))
            : IsAboutValues(ask) ? CultureValuesReplies.Listed(ask.Message.Occupation, ask.Interview)
            : ask.Message.Says("what", "whats") && Terms.In(ask.Message.Words, ask.Catalogue) is { } term ? CultureValuesReplies.Meaning(term)
            : CultureValuesReplies.NotHeld(ask.Message.Occupation, ask.Interview),
    };

    private static readonly string[] Manners =
        ["bitchy", "nice", "mean", "rude", "friendly", "kind", "strict", "cliquey", "toxic", "horrible", "lovely", "snobby", "catty", "bossy", "posh", "stuck", "arrogant", "scary", "welcoming"];

    // "Are nurses bitchy", "are doctors always rude to people": what people are like, not whether there are posts.
    private static bool IsOfPeople(IReadOnlyList<string> shape) =>
        shape is ["are" or "r", Shapes.Job, ..] && shape.Count <= 7 && shape.Skip(2).Any(word => Manners.Contains(word, StringComparer.Ordinal));

    // The label asks for people in general; "values" and "care about" ask for what they stand for.
    private static bool IsAboutValues(Ask ask) => ask.Message.Says("values", "value", "constitution", "care", "cares", "believe", "stand", "principles") && ask.Interview.Values.Count > 0;
}

internal static class CultureValuesReplies
{
    private static readonly string[] Next = ["Programmes for me", "Work experience", "What is hard about it?", "Talk to a person"];

    /// <summary>All the values by name.</summary>
    internal static Answer Listed(CatalogueEntry? entry, InterviewWords interview) => new(
        $"The NHS in England has {interview.Values.Count} values: {Wording.Join([.. interview.Values.Select(value => Wording.Lower(value.Name))])}. Teams differ, so visit or ask staff before you choose.")
    {
        Actions = ["Practise now", "Programmes for me", "Work experience", "Talk to a person"],
        Entries = Of(entry),
        Sources = [interview.Source],
        More = string.Join(" ", interview.Values.Select(value => $"{value.Name}: {value.Meaning}.")),
        Simpler = $"The values: {Wording.Join([.. interview.Values.Take(3).Select(value => Wording.Lower(value.Name))])}, and more.",
    };

    internal static Answer Meaning(GlossaryTerm term) => new($"{term.Term}: {Wording.Inside(term.Meaning)}") { Actions = ["What are NHS values?", "What jobs are there?", "Work experience"] };

    /// <summary>How a workplace feels is in no data: said so, with the values that all share and where to find out.</summary>
    internal static Answer NotHeld(CatalogueEntry? entry, InterviewWords interview) => new(
        $"I hold nothing on that: teams differ from place to place.{(interview.Values.Count > 0 ? $" All share {interview.Values.Count} values, such as {Wording.Join([.. interview.Values.Take(2).Select(value => Wording.Lower(value.Name))])}." : "")} Visit, or ask staff, before you choose.")
    {
        Actions = ["What are NHS values?", .. Next.Skip(1)],
        Entries = Of(entry),
        Sources = interview.Values.Count > 0 ? [interview.Source] : [],
        More = "Ask at an interview: how does the team look after new people? The answer tells you a lot.",
        Simpler = "Teams are not all the same. Visit one and ask.",
    };

    internal static Answer FaithDays(CatalogueEntry? entry) => new(
        "You can ask for it: people take it from their yearly leave, or swap a shift. Each employer has its own rules, and I don't hold them. Ask your manager early.")
    {
        Actions = ["What are the hours?", .. Next.Skip(1)],
        Entries = Of(entry),
        Simpler = "You can ask for the day off. Ask early.",
    };

    /// <summary>How many of whom do a job is not held; who may do it is known.</summary>
    internal static Answer NoFigures(CatalogueEntry? entry) => new(
        $"I hold no figures on who does {(entry is null ? "each job" : "this job")}. {(entry is null ? "The jobs are" : $"{Wording.Upper(Wording.A(entry))} is a job")} open to people of any sex, faith and background. Meet a team, or ask at an open day.")
    {
        Actions = Next,
        Entries = Of(entry),
    };

    internal static Answer Prayer(CatalogueEntry? entry) => new(
        "You can ask for it. Many employers make room for faith, and each has its own rules, which I don't hold. Ask your manager early where and when you can pray.")
    {
        Actions = ["What are the hours?", .. Next.Skip(1)],
        Entries = Of(entry),
        Simpler = "You can ask. Talk to your manager early.",
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
