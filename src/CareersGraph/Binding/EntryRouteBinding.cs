using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>Ways in, their kinds and what they ask for.</summary>
internal static class EntryRouteBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<RouteType>("RouteType", type =>
        {
            type.Field("id", route => new GlobalId("RouteType", route.Slug.Value).ToString());
            type.Field("slug", route => route.Slug.Value);
            type.Field("kind", route => route.Kind);
            type.Field("name", route => route.Name);
            type.Field("description", route => route.Description);
            type.Field("whoFor", route => route.WhoFor);
            type.Field("minimumAge", route => route.MinimumAge);
            type.Field("earnWhileYouLearn", route => route.EarnWhileYouLearn);
            type.Field("cost", route => route.Cost);
            type.Field("nations", route => route.Nations);
            type.Field("nationDifferences", route => route.NationDifferences);
            type.Field("available", route => route.Available);
            type.Field("url", route => route.Url);
            type.Field("occupations", (route, call) => OccupationList.Of(Using(call.Context<CareersRequest>().Catalogue, route), call));
        });
        bind.Object<EntryRoute>("EntryRoute", type =>
        {
            type.Field("id", NodeLookup.IdOf);
            type.Field("occupation", (route, call) => call.Context<CareersRequest>().Catalogue.Find(route.Occupation.Slug.Value)!); // it came from there
            type.Field("type", route => route.Type);
            type.Field("title", route => route.Title);
            type.Field("summary", route => route.Summary);
            type.Field("requirements", route => route.Requirements);
            type.Field("minimumLevel", route => route.MinimumLevel);
            type.Field("durationMonths", route => route.Duration);
            type.Field("earnWhileYouLearn", route => route.EarnWhileYouLearn);
            type.Field("apprenticeshipStandards", route => route.Standards);
            type.Field("leadsToRegister", route => route.LeadsToRegister?.Abbreviation);
            type.Field("howToApply", route => string.Join(' ', route.WaysToApply.Select(way => way.Text)));
            type.Field("nations", route => route.Nations);
            type.Field("nationDifferences", route => route.NationDifferences);
            type.Field("sources", route => route.Sources);
        });
        bind.Object<NationDifference>("NationDifference", type =>
        {
            type.Field("nation", difference => difference.Nation);
            type.Field("text", difference => difference.Text);
        });
        bind.Object<MonthRange>("MonthRange", type =>
        {
            type.Field("minimum", range => range.Minimum);
            type.Field("maximum", range => range.Maximum);
        });
        bind.Object<Requirement>("Requirement", type =>
        {
            type.Field("kind", requirement => requirement.Kind);
            type.Field("text", requirement => requirement.Text);
            type.Field("level", requirement => requirement.Level);
            type.Field("count", requirement => requirement.Count);
            type.Field("grade", requirement => requirement.Grade);
            type.Field("subjects", requirement => requirement.Subjects);
            type.Field("alternatives", requirement => requirement.Alternatives);
            type.Field("essential", requirement => requirement.Essential);
        });
        bind.Object<ApprenticeshipStandard>("ApprenticeshipStandard", type =>
        {
            type.Field("reference", standard => standard.Reference);
            type.Field("title", standard => standard.Title);
            type.Field("level", standard => standard.Level);
            type.Field("url", standard => standard.Url);
        });
    }

    private static IReadOnlyList<CatalogueEntry> Using(Catalogue catalogue, RouteType type) =>
        [.. catalogue.Entries.Where(entry => entry.Routes.Any(route => route.Type.Kind == type.Kind))];
}
