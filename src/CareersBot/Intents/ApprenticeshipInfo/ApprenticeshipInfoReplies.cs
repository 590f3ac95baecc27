using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ApprenticeshipInfo;

internal static class ApprenticeshipInfoReplies
{
    internal static Answer Job(CatalogueEntry entry, IReadOnlyList<EntryRoute> routes, bool asksWhich)
    {
        var standards = routes.SelectMany(route => route.Standards).DistinctBy(standard => standard.Title)
            .OrderByDescending(standard => entry.Occupation.Title.Split(' ').Count(word => standard.Title.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var level = standards.Count > 0 ? $"level {standards[0].Level}" : Wording.Lower(routes[0].Type.Name);
        var name = standards.Count > 0 ? $": {standards[0].Title}{(standards[0].Reference.StartsWith("ST", StringComparison.Ordinal) ? $" ({standards[0].Reference})" : "")}" : "";
        var length = standards.Count > 0 && standards[0].TypicalMonths is { } months ? $" It usually takes {months} months." : "";
        return new($"{(asksWhich ? "" : "Yes. ")}There is a {level} apprenticeship for {Wording.A(entry)}{name}.{length} You earn a wage while you learn.")
        {
            Actions = ["Where are jobs listed?", "How do I get in?", "What does it pay?", "Apprenticeship jobs"],
            Entries = [entry],
            Sources = standards.Count > 0 ? [standards[0].Source] : [routes[0].Sources.Count > 0 ? routes[0].Sources[0] : entry.Occupation.Sources[0]],
            More = standards.Count > 1 ? $"Other standards: {Wording.Join([.. standards.Skip(1).Take(3).Select(standard => $"{standard.Title} (level {standard.Level})")])}." : routes[0].Summary,
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }

    internal static Answer None(CatalogueEntry entry)
    {
        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).Select(route => Wording.Lower(route.Type.Name)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return new($"No, there isn't an apprenticeship for {Wording.A(entry)}.{(ways.Count > 0 ? $" Ways in: {Wording.Join(ways, "or")}." : "")}")
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
