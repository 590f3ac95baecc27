using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ApprenticeshipInfo;

internal static class ApprenticeshipInfoReplies
{
    /// <summary>The apprenticeship of one job.</summary>
    /// <param name="entry">The job.</param>
    /// <param name="routes">Its apprenticeships; at least one.</param>
    /// <param name="lead">What goes before, with its full stop and space.</param>
    internal static Answer Job(CatalogueEntry entry, IReadOnlyList<EntryRoute> routes, string lead = "Yes. ")
    {
        var standards = Standards(entry, routes);
        var level = standards.Count > 0 ? $"level {standards[0].Level}" : Wording.Lower(routes[0].Type.Name);
        var name = standards.Count > 0 ? $": {standards[0].Title}{(standards[0].Reference.StartsWith("ST", StringComparison.Ordinal) ? $" ({standards[0].Reference})" : "")}" : "";
        var length = standards.Count > 0 && standards[0].TypicalMonths is { } months ? $" It usually takes {months} months." : "";
        return new($"{lead}There is {(level[0] is 'a' or 'i' ? "an" : "a")} {level}{(standards.Count > 0 ? " apprenticeship" : "")} for {Wording.A(entry)}{name}.{length} You earn a wage while you learn.")
        {
            Actions = ["Where are jobs listed?", "How do I get in?", "What does it pay?", "Apprenticeship jobs"],
            Entries = [entry],
            Sources = standards.Count > 0 ? [standards[0].Source] : [routes[0].Sources.Count > 0 ? routes[0].Sources[0] : entry.Occupation.Sources[0]],
            More = standards.Count > 1 ? $"Other standards: {Wording.Join([.. standards.Skip(1).Take(3).Select(standard => $"{standard.Title} (level {standard.Level})")])}." : routes[0].Summary,
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }

    /// <summary>Another nation's apprenticeship is no "yes": what is held, whose it is, and what the person's own nation has instead.</summary>
    internal static Answer Elsewhere(Ask ask, CatalogueEntry entry, IReadOnlyList<EntryRoute> routes)
    {
        var standards = Standards(entry, routes);
        var route = routes.FirstOrDefault(one => standards.Count > 0 && one.Standards.Contains(standards[0])) ?? routes[0];
        var known = standards.Count > 0 ? $" The one I hold is England's: {standards[0].Title} (level {standards[0].Level})." : "";
        var line = entry.Occupation.GoodToKnow.FirstOrDefault(one => one.Contains("pprentice", StringComparison.Ordinal) && one.Contains("nations", StringComparison.Ordinal));
        var difference = line ?? (route.NationDifferences.FirstOrDefault(one => one.Nation == ask.Nation)?.Text is { } text ? $"In {ask.NationName}: {Wording.Inside(text)}" : "Ask locally.");
        return new($"I hold no apprenticeship for {Wording.A(entry)} in {ask.NationName}.{known} {difference}")
        {
            Actions = ["Where are jobs listed?", "How do I get in?", "Talk to a person"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0], .. standards.Take(1).Select(standard => standard.Source)],
            Simpler = $"I don't know of one in {ask.NationName}. Ask locally.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }

    // The one whose title is most like the job's is its own; others lead to it by a detour.
    private static List<ApprenticeshipStandard> Standards(CatalogueEntry entry, IReadOnlyList<EntryRoute> routes) =>
        [.. routes.SelectMany(route => route.Standards).DistinctBy(standard => standard.Title)
            .OrderByDescending(standard => entry.Occupation.Title.Split(' ').Count(word => standard.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))];

    internal static Answer None(Ask ask, CatalogueEntry entry)
    {
        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).Select(route => Wording.Lower(route.Type.Name)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return new($"{(ask.Nation == Nation.England ? $"No, there isn't an apprenticeship for {Wording.A(entry)}." : $"I hold no apprenticeship for {Wording.A(entry)} in {ask.NationName}.")}{(ways.Count > 0 ? $" Ways in: {Wording.Join(ways, "or")}." : "")}")
        {
            Actions = ["How do I get in?", "Jobs like this", "Apprenticeship jobs"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }

    internal static Answer Standard(ApprenticeshipStandard standard, IReadOnlyList<CatalogueEntry> entries) => new(
        $"{standard.Title} is a level {standard.Level} apprenticeship.{(standard.TypicalMonths is { } months ? $" It usually takes {months} months." : "")} You earn a wage while you learn.")
    {
        Actions = ["Apprenticeship jobs", "Where are jobs listed?", "What does it pay?"],
        Sources = [standard.Source],
        Entries = entries,
        More = $"Its reference is {standard.Reference}, {standard.Status}.",
    };

    internal static Answer Myth(Myth myth) => new($"No. {myth.Fact.English}")
    {
        Actions = ["As good as a degree?", "Apprenticeship jobs", "Do apprentices get paid?"],
        Sources = myth.Sources,
    };

    internal static Answer Leave(CareersCatalogue.Support.GlossaryTerm leave) => new($"An apprentice has a job, so ask about {Wording.Lower(leave.Term)}: {Wording.Lower(Wording.Cut(leave.Meaning, 12))} I don't hold the number of days; the advert says them.")
    {
        Actions = ["Do apprentices get paid?", "Apprenticeship jobs", "Where are jobs listed?"],
    };

    internal static Answer General(Ask ask)
    {
        var count = ask.Catalogue.Entries.Count(entry => entry.Routes.Any(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind)));
        var type = ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(EntryRouteKind.ApprenticeshipAdvanced).Key);
        return new($"An apprenticeship is a paid job with training. You earn a wage and study for part of the week. {Wording.Jobs(count)} here have one, from level 2 (like GCSEs) to level 7 (like a master's).")
        {
            Actions = ["Apprenticeship jobs", "Where are jobs listed?", "Do apprentices get paid?", "Jobs with no exams"],
            Sources = type?.Sources ?? (IReadOnlyList<Source>)[],
            More = type is null ? null : $"{type.Description} {type.WhoFor}",
            Simpler = "You work, you learn and you get paid.",
        };
    }
}
