using CareersCatalogue.Guidance;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersGraph.Connections;
using CareersGraph.Filters;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>Occupations, their families, and the lists they come in.</summary>
internal static class OccupationBinding
{
    /// <summary>Most related occupations in one call.</summary>
    private const int MaximumRelated = 12;

    public static void Add(SchemaBinder bind)
    {
        bind.Object<CatalogueEntry>("Occupation", Occupation);
        bind.Object<Family>("Family", type =>
        {
            type.Field("id", family => new GlobalId("Family", family.Slug.Value).ToString());
            type.Field("slug", family => family.Slug.Value);
            type.Field("name", family => family.Name);
            type.Field("description", family => family.Description);
            type.Field("occupations", (family, call) => OccupationList.Of(call.Context<CareersRequest>().Catalogue.OfFamily(family), call));
        });
        bind.Object<Collection>("Collection", type =>
        {
            type.Field("slug", collection => collection.Slug.Value);
            type.Field("name", collection => collection.Name);
            type.Field("description", collection => collection.Description);
            type.Field("occupations", (collection, call) => OccupationList.Of(call.Context<CareersRequest>().Catalogue.OfCollection(collection), call));
        });
        bind.Object<Skill>("Skill", type =>
        {
            type.Field("id", skill => new GlobalId("Skill", skill.Slug.Value).ToString());
            type.Field("slug", skill => skill.Slug.Value);
            type.Field("name", skill => skill.Name);
        });
        bind.Object<Subject>("Subject", type =>
        {
            type.Field("id", subject => new GlobalId("Subject", subject.Slug.Value).ToString());
            type.Field("slug", subject => subject.Slug.Value);
            type.Field("name", subject => subject.Name);
        });
        bind.Object<Registration>("Registration", type =>
        {
            type.Field("regulator", registration => registration.Regulator.Name);
            type.Field("abbreviation", registration => registration.Regulator.Abbreviation);
            type.Field("protectedTitle", registration => registration.ProtectedTitle);
            type.Field("mandatory", registration => registration.Mandatory);
            type.Field("url", registration => registration.Regulator.Url);
            type.Field("alternatives", registration => registration.Alternatives.Select(regulator => regulator.Abbreviation).ToArray());
        });
        bind.Object<RelatedOccupation>("RelatedOccupation", type =>
        {
            type.Field("occupation", related => related.Entry);
            type.Field("reasons", related => related.Reasons);
        });
        bind.Object<CareerStep>("CareerStep", type =>
        {
            type.Field("occupation", (step, call) => call.Context<CareersRequest>().Catalogue.Find(step.To.Value)!); // the import resolved it
            type.Field("kind", step => step.Kind);
            type.Field("how", step => step.How);
            type.Field("years", step => step.Years);
        });
        Connections(bind);
    }

    private static void Occupation(ObjectBinder<CatalogueEntry> type)
    {
        type.Field("id", entry => new GlobalId("Occupation", entry.Occupation.Slug.Value).ToString());
        type.Field("slug", entry => entry.Occupation.Slug.Value);
        type.Field("title", entry => entry.Occupation.Title);
        type.Field("alternativeTitles", entry => entry.Occupation.AlternativeTitles);
        type.Field("family", entry => entry.Occupation.Family);
        type.Field("subfamily", entry => entry.Occupation.Subfamily);
        type.Field("summary", entry => entry.Occupation.Summary);
        type.Field("differs", entry => entry.Occupation.Differs);
        type.Field("tasks", entry => entry.Occupation.Tasks);
        type.Field("whereYouWork", entry => entry.Occupation.WhereYouWork);
        type.Field("typicalDay", entry => entry.Occupation.TypicalDay);
        type.Field("skills", entry => entry.Occupation.Skills);
        type.Field("usefulSubjects", entry => entry.Occupation.UsefulSubjects);
        type.Field("interests", entry => entry.Occupation.Interests);
        type.Field("settings", entry => entry.Occupation.Settings);
        type.Field("patientContact", entry => entry.Occupation.PatientContact);
        type.Field("clinical", entry => entry.Occupation.IsClinical);
        type.Field("collections", entry => entry.Collections);
        type.Field("workingPatterns", entry => entry.Occupation.WorkingPatterns);
        type.Field("hybridWorking", entry => entry.Occupation.HybridWorking);
        type.Field("checks", entry => entry.Occupation.Checks);
        type.Field("pay", entry => new OccupationPay(entry));
        type.Field("entryRoutes", EntryRoutes);
        type.Field("registration", entry => entry.Occupation.Registration);
        type.Field("minimumLevel", entry => entry.Occupation.MinimumLevel);
        type.Field("trainingYears", entry => entry.Occupation.TrainingYears);
        type.Field("progression", entry => entry.Occupation.Progression);
        type.Field("related", (entry, call) => Related(entry, call).Select(related => related.Entry).ToArray());
        type.Field("relatedBy", Related);
        type.Field("specialismOf", entry => entry.Parent);
        type.Field("specialisms", entry => entry.Specialisms);
        type.Field("rewarding", entry => entry.Occupation.Rewarding);
        type.Field("challenging", entry => entry.Occupation.Challenging);
        type.Field("vacanciesUrl", entry => VacancySearch.AddressFor(entry.Occupation));
        type.Field("goodToKnow", entry => entry.Occupation.GoodToKnow);
        type.Field("nations", entry => entry.Occupation.Nations);
        type.Field("socCode", entry => entry.Occupation.SocCode);
        type.Field("sources", entry => entry.Occupation.Sources);
        type.Field("lastReviewed", entry => entry.Occupation.LastReviewed);
        type.Field("nextReview", entry => entry.Occupation.NextReview);
        type.Field("onlyRouteReason", entry => entry.Occupation.OnlyRouteReason);
        type.Field("inheritedFields", entry => entry.Occupation.InheritedFields);
        type.Field("easyRead", (entry, call) =>
            call.Context<CareersRequest>().Catalogue.FindEasyRead(entry.Occupation.Slug.Value));
    }

    private static void Connections(SchemaBinder bind)
    {
        bind.Object<Connection<CatalogueEntry>>("OccupationConnection", type =>
        {
            type.Field("edges", page => page.Edges);
            type.Field("nodes", page => page.Nodes);
            type.Field("pageInfo", page => page.PageInfo);
            type.Field("totalCount", page => page.TotalCount);
            type.Field("facets", (page, call) => FacetList.Of(call.Context<CareersRequest>().Catalogue, page.All));
        });
        bind.Object<Edge<CatalogueEntry>>("OccupationEdge", type =>
        {
            type.Field("cursor", edge => edge.Cursor);
            type.Field("node", edge => edge.Node);
        });
        bind.Object<PageInfo>("PageInfo", type =>
        {
            type.Field("hasNextPage", page => page.HasNextPage);
            type.Field("hasPreviousPage", page => page.HasPreviousPage);
            type.Field("startCursor", page => page.StartCursor);
            type.Field("endCursor", page => page.EndCursor);
        });
        bind.Object<Facet>("Facet", type =>
        {
            type.Field("field", facet => facet.Field);
            type.Field("buckets", facet => facet.Buckets);
        });
        bind.Object<CareersCatalogue.Filters.FacetBucket>("FacetBucket", type =>
        {
            type.Field("value", bucket => bucket.Choice.Value);
            type.Field("label", bucket => bucket.Choice.Label);
            type.Field("count", bucket => bucket.Count);
        });
    }

    private static IReadOnlyList<EntryRoute> EntryRoutes(CatalogueEntry entry, FieldCall call)
    {
        var kinds = call.Arguments.Items<EntryRouteKind>("type");
        var level = call.Argument<int?>("maximumLevel");
        return kinds is null && level is null
            ? entry.Routes
            : [.. entry.Routes.Where(route => (kinds is null || kinds.Contains(route.Type.Kind)) && (level is null || route.MinimumLevel <= level))];
    }

    private static IReadOnlyList<RelatedOccupation> Related(CatalogueEntry entry, FieldCall call)
    {
        var first = call.Argument<int>("first");
        return first is < 0 or > MaximumRelated
            ? throw GraphRequestErrors.OutOfRange("first", 0, MaximumRelated, first)
            : [.. call.Context<CareersRequest>().Related.Of(entry).Take(first)];
    }
}
