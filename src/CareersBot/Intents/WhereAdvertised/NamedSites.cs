using CareersBot.Understanding;
using CareersCatalogue.Support;

namespace CareersBot.Intents.WhereAdvertised;

/// <summary>A site that somebody asks about by name: what is held of it is said, and nothing else; the official site is named beside it.</summary>
internal static class NamedSites
{
    private const string Trac = "trac";

    // Other sites that people ask about; nothing is held of any.
    private static readonly (string Said, string Name)[] Others =
    [
        ("healthjobsuk", "HealthJobsUK"), ("healthjobs", "HealthJobsUK"), ("indeed", "Indeed"), ("linkedin", "LinkedIn"), ("totaljobs", "Totaljobs"), ("glassdoor", "Glassdoor"), ("gumtree", "Gumtree"), ("facebook", "Facebook"),
    ];

    /// <summary>Whether a message is about a site that can be nothing else.</summary>
    internal static bool IsAsked(Understood message) => message.Says("healthjobsuk", "healthjobs", "totaljobs")
        || (message.Says("indeed", "linkedin", "gumtree") && message.Says("jobs", "job", "advertised", "adverts", "vacancies", "apply"))
        || (message.Says(Trac) && !message.Says("application", "form"));

    /// <summary>The answer; null when a message names no such site.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="services">The official sites of the nation, best first; at least one.</param>
    internal static Answer? Of(Ask ask, IReadOnlyList<HelpService> services)
    {
        var main = services[0];
        var official = $"{main.Name}: {WhereAdvertisedReplies.Short(main.Url)} ({ask.NationName})";
        if (ask.Message.Says(Trac) && Terms.Find(ask.Catalogue, Trac) is { } term)
            return Say(main, $"{term.Term}: {Wording.Inside(term.Meaning)} Start on {official}.", $"Start on {main.Name}. It may send you to {term.Term}.");
        foreach (var (said, name) in Others)
            if (ask.Message.Words.Contains(said, StringComparer.Ordinal)) return Say(main, $"I hold nothing about {name}, so I can't say what is on it. The official site is {official}. Look there first.", $"Look on {main.Name} first.");
        return null;
    }

    private static Answer Say(HelpService main, string text, string simpler) => new(text)
    {
        Actions = ["Where are jobs listed?", "Apprenticeship adverts", "Jobs with no exams", "Talk to a person"],
        Sources = [main.Source],
        Simpler = simpler,
    };
}
