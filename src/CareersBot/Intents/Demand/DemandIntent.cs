using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.Demand;

/// <summary>Whether a job is needed now and later. No figures are held, so none are given: it says so and shows where to look.</summary>
internal static class DemandIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "demand",
        Labels = ["Is it in demand?"],
        Rule = ask => IsOfLosing(ask.Message) || IsOfMachinesThen(ask) ? 1.6 : 0,
        Policy = ask =>
        {
            var site = ask.Catalogue.Contents.HelpServices.FirstOrDefault(service => service.Kind == HelpKind.Vacancies && service.Nations.Contains(ask.Nation));
            if (ask.Message.Says("ai", "robot", "robots", "replace", "replaced", "automation", "machines", "automated")) return DemandReplies.Machines(ask.Occupation);
            return (ask.Message.Occupation ?? (ask.Message.Has("list") ? null : ask.Last)) is { } entry
                ? DemandReplies.Job(entry, site, ask.NationName, AsksWhetherThereAre(ask.Message)) : DemandReplies.General(site, ask.NationName);
        },
    };

    // "will i lose my job": whether there is work tomorrow.
    private static bool IsOfLosing(Understood message) => message.Words.Take(3).Any(word => word is "will" or "could" or "would" or "can" or "do" or "what") && (message.Says("sacked", "redundancies") || (message.Says("lose", "losing") && message.Says("job", "jobs")))
        && !message.Says("weight", "lost", "licence", "already");

    private static bool IsOfMachinesThen(Ask ask) => ask.Memory.Intent == Row.Id && ask.Message is { Mentions.Count: 0, Words.Count: <= 6 } && ask.Message.Says("ai", "robots", "robot", "automation", "machines") && !ask.Message.Says("jobs", "job", "work");

    // "do they need painters" asks whether there are any; "do they need more painters" asks how many.
    private static bool AsksWhetherThereAre(Understood message) => message.Words is ["do" or "does", ..] && message.Says("need", "have", "hire", "employ", "want", "use")
        && !message.Says("more", "many", "lots", "enough", "short", "still", "always", "loads");
}

internal static class DemandReplies
{
    private static readonly string[] Next = ["Where are jobs listed?", "Where can it lead?", "Jobs like this", "Talk to a person"];

    internal static Answer Job(CatalogueEntry entry, HelpService? site, string nation, bool saysThereAre) => new(
        $"{(saysThereAre ? "Yes, the NHS has that job. " : "")}I don't hold how many {Wording.InSentence(entry)} posts are open, as it changes each week.{Look(site, nation)} {Leads(entry)}")
    {
        Actions = Next,
        Entries = [entry],
        Sources = site is null ? [entry.Occupation.Sources[0]] : [site.Source, entry.Occupation.Sources[0]],
        Simpler = "I do not know how many posts are open. Look at the adverts.",
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    internal static Answer General(HelpService? site, string nation) => new(
        $"I don't hold which jobs are short of people: it changes by place and by month.{Look(site, nation)} Many adverts for one job are a good sign.")
    {
        Actions = ["Where are jobs listed?", "What jobs are there?", "Talk to a person"],
        Sources = site is null ? [] : [site.Source],
        Simpler = "Count the adverts. Many adverts mean many jobs.",
    };

    internal static Answer Machines(CatalogueEntry? entry) => new(entry is null
        ? "Nobody can say for sure. Machines take over tasks more often than whole jobs. Work that needs care, talk and trust is hard to hand to a machine. Which job do you wonder about?"
        : $"Nobody can say for sure. Machines take over tasks more often than whole jobs. {Wording.Upper(Wording.A(entry))} {People(entry)} {Leads(entry)}")
    {
        Actions = entry is null ? ["Computer jobs", "What jobs are there?", "Talk to a person"] : Next,
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        Simpler = "Nobody knows. Machines help people, but people still do the caring.",
    };

    private static string Look(HelpService? site, string nation) =>
        site is null ? "" : $" Search {WhereAdvertised.WhereAdvertisedReplies.Short(site.Url)} ({nation}) to see today's adverts.";

    private static string Leads(CatalogueEntry entry) => entry.Occupation.Progression.Count switch
    {
        0 => "",
        1 => "I know one job that it can lead to.",
        var count => $"I know {count} jobs that it can lead to.",
    };

    private static string People(CatalogueEntry entry) => entry.Occupation.PatientContact switch
    {
        CareersCatalogue.Occupations.PatientContact.High => "works close to patients all day.",
        CareersCatalogue.Occupations.PatientContact.None => "does not work with patients, so more of the tasks may change.",
        _ => "works with patients some of the time.",
    };
}
