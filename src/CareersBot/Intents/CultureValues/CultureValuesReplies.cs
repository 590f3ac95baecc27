using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.CultureValues;

/// <summary>What is said of values, dress, faith, fairness and who belongs.</summary>
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

    /// <summary>Jobs that list no weekends.</summary>
    internal static Answer FreeWeekends(Ask ask) => JobList.Say(
        JobList.Find(ask with { Message = ask.Message with { Wishes = Wishes.None } }, entry => !entry.Occupation.WorkingPatterns.Contains(WorkingPattern.Weekends), null),
        "list no weekends, so Saturdays and Sundays are free", "What are the hours?") with { Intent = "hours" };

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

    /// <summary>Who belongs, with "yes" or "no" before it only where the question faces that way.</summary>
    internal static Answer Belonging(CatalogueEntry? entry, GlossaryTerm? fairness, string lead = "") => new(
        $"{lead}{(entry is null ? "These jobs are" : $"{Wording.Upper(Wording.A(entry))} is a job")} open to people of any sex, faith and background.{(fairness is null ? "" : $" Employers call it {Wording.Lower(fairness.Term)}.")} Teams differ, so meet one before you choose.")
    {
        Actions = Next,
        Entries = Of(entry),
        More = fairness?.Meaning,
        Simpler = "The jobs are for everyone.",
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
