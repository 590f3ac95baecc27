using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.OverseasLanguage;

internal static class OverseasLanguageReplies
{
    internal static Answer Welcome(Ask ask, int open) => new(
        $"Yes, many staff come from other countries. If you may work in the UK, you can apply like anybody else: {Wording.Jobs(open)} in {ask.NationName} set no exams. If you trained in a health job abroad, tell me which.")
    {
        Actions = ["Jobs with no exams", "I trained abroad", "Where are jobs listed?", "Talk to a person"],
        Entries = ask.Message.Occupations,
        Sources = International(ask),
        Simpler = "Yes. If you may work here, you can apply too.",
    };

    /// <summary>What somebody is allowed to do is law for their own case, which is not held: only who can say.</summary>
    internal static Answer Papers(Ask ask, HelpService? service) => new(
        $"It depends on your papers, and I don't hold those rules. {(service is null ? "An adviser" : $"{service.Name}{(service.Phone is { } phone ? $" ({phone})" : "")}")} can look at your own case. If you may work here, the ways in are the same for you.")
    {
        Actions = ["Jobs with no exams", "Talk to a person", "How do I get in?"],
        Entries = Meant(ask),
        Sources = service is null ? [] : [service.Source],
        Simpler = "It depends on your papers. Ask an adviser.",
    };

    /// <summary>How long it takes to be let in is not held: it is a register's own decision, which is named.</summary>
    internal static Answer HowLong(Ask ask, CareersCatalogue.Snapshot.CatalogueEntry job)
    {
        var regulator = job.Occupation.Registration?.Regulator;
        return new($"I hold no time for that: it differs from case to case. {(regulator is null ? "The employer checks what you did before." : $"First comes the UK register: {regulator.Name}. It checks your training and says what is missing.")} Meanwhile, other jobs here set no exams.")
        {
            Actions = ["Jobs with no exams", "How do I get in?", "Where are jobs listed?", "Talk to a person"],
            Entries = [job],
            Sources = [job.Occupation.Sources[0]],
            More = regulator?.Url is { } page ? $"Its register: {page}" : null,
            Simpler = "I don't know how long. Ask the register.",
        };
    }

    internal static Answer English(Ask ask, bool isTest) => new(
        $"{(isTest ? "I don't hold which test or score each job asks for; the regulator and the advert say it." : "Each employer and course says how much English it asks for. I don't hold one level for all.")} Colleges teach English to people who speak other languages (ESOL), and Functional Skills English after that.")
    {
        Actions = ["College courses", "Functional Skills", "Jobs with no exams", "Talk to a person"],
        Entries = Meant(ask),
        Sources = ask.Catalogue.Contents.Qualifications.FirstOrDefault(fact => fact.Slug.Value == "rqf-entry") is { } fact ? [fact.Source] : [],
        Simpler = "Ask a college for an English course.",
    };

    internal static Answer Leaving(Ask ask)
    {
        var regulator = ask.Message.Occupation?.Occupation.Registration?.Regulator;
        return new($"I only hold jobs in the UK. Each country has its own rules{(regulator is null ? "" : $", and its own register; in the UK it is the {regulator.Name}")}. Ask the country's own register before you choose a course.")
        {
            Actions = ["How do I get in?", "Where can it lead?", "Talk to a person"],
            Entries = Meant(ask),
            Sources = regulator is null ? [] : [regulator.Source],
        };
    }

    // "Asylum seeker" is no wish to be an interpreter for one: a job counts only where somebody wants to be it.
    private static IReadOnlyList<CareersCatalogue.Snapshot.CatalogueEntry> Meant(Ask ask) =>
        ask.Message.Says("be", "become", "as", "work") ? [.. ask.Message.Mentions.Where(mention => mention.Start > 0 && !ask.Message.Words.Skip(mention.Start).Take(mention.Length).Any(word => word is "asylum" or "refugee") && ask.Message.Words[mention.Start - 1] is "a" or "an" or "as" or "be").Select(mention => mention.Entry)] : [];

    private static IReadOnlyList<Source> International(Ask ask) => ask.Catalogue.FindRouteType("international") is { } type ? [type.Sources[0]] : [];
}
