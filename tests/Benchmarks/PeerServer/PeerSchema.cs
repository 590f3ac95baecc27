using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using PeerServer.Catalogue;

namespace PeerServer;

/// <summary>Binds the benchmark's schema to its catalogue by the engine's public means, as the careers schema is bound.</summary>
internal static class PeerSchema
{
    /// <summary>Room for the export of the largest catalogue, 40,000 occupations.</summary>
    private const int MaximumResponseBytes = 256 * 1024 * 1024;

    public static ExecutableSchema Build(string sdl) =>
        ExecutableSchema.Build(sdl, Bind, new() { MaximumResponseBytes = MaximumResponseBytes });

    private static void Bind(SchemaBinder bind) => bind
        .Enum<EntryRouteType>("EntryRouteType")
        .Enum<OccupationOrder>("OccupationOrder")
        .Input("OccupationFilter", input => new OccupationFilter(input.Get<EntryRouteType?>("routeType"), input.Get<int?>("maxLevel")))
        .Root<OccupationCatalogue>("Query", type => type
            .Field("occupation", (catalogue, call) => catalogue.Find(call.Argument<string>("slug")))
            .Field("occupations", (catalogue, call) => catalogue.Slice(call.Argument<int>("first"), call.Argument<int>("offset")))
            .Field("occupationConnection", (catalogue, call) => catalogue.Page(
                call.Argument<OccupationFilter>("filter"),
                call.Argument<OccupationOrder>("orderBy"),
                call.Argument<int>("first"),
                call.Argument<string?>("after"))))
        .Object<Occupation>("Occupation", BindOccupation)
        .Object<Family>("Family", type => type
            .Field("slug", family => family.Slug)
            .Field("name", family => family.Name))
        .Object<EntryRoute>("EntryRoute", type => type
            .Field("type", route => route.Type)
            .Field("title", route => route.Title)
            .Field("minimumLevel", route => route.MinimumLevel)
            .Field("durationMonths", route => route.DurationMonths)
            .Field("description", route => route.Description)
            .Field("requirements", route => route.Requirements))
        .Object<OccupationPage>("OccupationConnection", type => type
            .Field("totalCount", page => page.TotalCount)
            .Field("edges", page => page.Edges)
            .Field("pageInfo", page => page))
        .Object<Occupation>("OccupationEdge", type => type
            .Field("cursor", occupation => occupation.Cursor)
            .Field("node", occupation => occupation))
        .Object<OccupationPage>("PageInfo", type => type
            .Field("hasNextPage", page => page.HasNextPage)
            .Field("hasPreviousPage", page => page.HasPreviousPage)
            .Field("startCursor", page => page.StartCursor)
            .Field("endCursor", page => page.EndCursor));

    private static void BindOccupation(ObjectBinder<Occupation> type) => type
        .Field("id", occupation => occupation.Id)
        .Field("slug", occupation => occupation.Slug)
        .Field("title", occupation => occupation.Title)
        .Field("summary", occupation => occupation.Summary)
        .Field("family", occupation => occupation.Family)
        .Field("payBandMin", occupation => occupation.PayBandMin)
        .Field("payBandMax", occupation => occupation.PayBandMax)
        .Field("entryRoutes", occupation => occupation.EntryRoutes)
        .Field("aliases", occupation => occupation.Aliases)
        .Field("relatedSlugs", occupation => occupation.RelatedSlugs)
        .Field("related", occupation => occupation.Related);
}
