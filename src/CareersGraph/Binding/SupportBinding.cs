using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersGraph.Connections;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>Programmes, help, sources and what is loaded.</summary>
internal static class SupportBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<Programme>("Programme", type =>
        {
            type.Field("id", programme => new GlobalId("Programme", programme.Slug.Value).ToString());
            type.Field("slug", programme => programme.Slug.Value);
            type.Field("name", programme => programme.Name);
            type.Field("organisation", programme => programme.Organisation);
            type.Field("summary", programme => programme.Summary);
            type.Field("area", programme => programme.Area);
            type.Field("nations", programme => programme.Nations);
            type.Field("audiences", programme => programme.Audiences);
            type.Field("offers", programme => programme.Offers);
            type.Field("url", programme => programme.Url);
            type.Field("status", programme => programme.Status);
            type.Field("sources", programme => programme.Sources);
        });
        bind.Object<Connection<Programme>>("ProgrammeConnection", type =>
        {
            type.Field("edges", page => page.Edges);
            type.Field("nodes", page => page.Nodes);
            type.Field("pageInfo", page => page.PageInfo);
            type.Field("totalCount", page => page.TotalCount);
        });
        bind.Object<Edge<Programme>>("ProgrammeEdge", type =>
        {
            type.Field("cursor", edge => edge.Cursor);
            type.Field("node", edge => edge.Node);
        });
        bind.Object<HelpService>("HelpService", type =>
        {
            type.Field("name", service => service.Name);
            type.Field("kind", service => service.Kind);
            type.Field("summary", service => service.Summary);
            type.Field("phone", service => service.Phone);
            type.Field("text", service => service.Text);
            type.Field("url", service => service.Url);
            type.Field("hours", service => service.Hours);
            type.Field("nations", service => service.Nations);
            type.Field("lastReviewed", service => service.Source.Retrieved);
        });
        bind.Object<GlossaryTerm>("GlossaryTerm", type =>
        {
            type.Field("slug", term => term.Slug.Value);
            type.Field("term", term => term.Term);
            type.Field("alsoCalled", term => term.AlsoCalled);
            type.Field("meaning", term => term.Meaning);
        });
        bind.Object<Source>("Source", type =>
        {
            type.Field("name", source => source.Name);
            type.Field("url", source => source.Url);
            type.Field("retrieved", source => source.Retrieved);
            type.Field("verified", source => source.Evidence == Evidence.Verified);
        });
        bind.Object<Catalogue>("CatalogueInfo", type =>
        {
            type.Field("version", catalogue => catalogue.Contents.Version);
            type.Field("occupationCount", catalogue => catalogue.Entries.Count);
            type.Field("entryRouteCount", catalogue => catalogue.Contents.EntryRoutes.Count);
            type.Field("loadedAt", catalogue => catalogue.Contents.LoadedAt);
            type.Field("oldestReview", catalogue => catalogue.Entries.Min(entry => entry.Occupation.LastReviewed));
            type.Field("newestReview", catalogue => catalogue.Entries.Max(entry => entry.Occupation.LastReviewed));
            type.Field("licence", catalogue => catalogue.Contents.Licence);
        });
    }
}
