using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersGraph.Connections;
using CareersGraph.Filters;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>The fields of <c>Query</c>.</summary>
internal static class QueryBinding
{
    /// <summary>Most ids in one call of <c>nodes</c>.</summary>
    private const int MaximumNodes = 100;

    /// <summary>Most completions in one call of <c>suggest</c>.</summary>
    private const int MaximumSuggestions = 20;

    private const int LowestKeyStage = 3;
    private const int HighestKeyStage = 5;

    public static void Add(SchemaBinder bind)
    {
        bind.Object<CareersRequest>("Query", type =>
        {
            type.Field("node", (request, call) => NodeLookup.Find(request.Catalogue, call.Argument<string>("id")));
            type.Field("nodes", (request, call) => Nodes(request, call.Argument<string[]>("ids")));
            type.Field("occupation", (request, call) => request.Catalogue.Find(call.Argument<string>("slug")));
            type.Field("occupations", (request, call) => OccupationList.Of(request.Catalogue.Entries, call));
            type.Field("compare", GuidanceBinding.Compare);
            type.Field("match", GuidanceBinding.Match);
            type.Field("pathways", GuidanceBinding.Pathways);
            type.Field("search", SearchBinding.Search);
            type.Field("suggest", Suggest);
            type.Field("families", request => request.Catalogue.Families);
            type.Field("family", (request, call) => request.Catalogue.FindFamily(call.Argument<string>("slug")));
            type.Field("routeTypes", request => request.Catalogue.Contents.RouteTypes);
            type.Field("routeType", (request, call) => request.Catalogue.FindRouteType(call.Argument<string>("slug")));
            type.Field("skills", request => request.Catalogue.Contents.Skills);
            type.Field("subjects", request => request.Catalogue.Contents.Subjects);
            type.Field("collections", request => request.Catalogue.Contents.Collections);
            type.Field("collection", (request, call) => request.Catalogue.FindCollection(call.Argument<string>("slug")));
            type.Field("activities", Activities);
            type.Field("glossary", request => request.Catalogue.Contents.Glossary);
            type.Field("payScale", (request, call) =>
                request.Catalogue.PayScales.Find(call.Argument<PayFramework>("framework"), call.Argument<Nation>("nation")));
            type.Field("programmes", Programmes);
            type.Field("helpServices", HelpServices);
            type.Field("catalogue", request => request.Catalogue);
            type.FieldAsync("event", OutreachBinding.EventAsync);
            type.FieldAsync("insights", OutreachBinding.InsightsAsync);
            type.Field("rateLimit", RateLimitBinding.Of);
        });
        bind.Interface<object>("Node", NodeLookup.TypeOf);
    }

    private static IReadOnlyList<object?> Nodes(CareersRequest request, string[] ids) => ids.Length > MaximumNodes
        ? throw GraphRequestErrors.TooMany("ids", MaximumNodes, ids.Length)
        : [.. ids.Select(id => NodeLookup.Find(request.Catalogue, id))];

    private static IReadOnlyList<Suggestion> Suggest(CareersRequest request, FieldCall call)
    {
        var first = call.Argument<int>("first");
        return first is < 1 or > MaximumSuggestions
            ? throw GraphRequestErrors.OutOfRange("first", 1, MaximumSuggestions, first)
            : request.Search.Suggest(call.Argument<string>("prefix"), first);
    }

    private static Connection<Programme> Programmes(CareersRequest request, FieldCall call)
    {
        var where = ProgrammeWhere.Read(call.Argument<InputObject?>("where"));
        return Connection<Programme>.Of(
            [.. request.Catalogue.Contents.Programmes.Where(where)], OccupationList.PageOf(call), programme => programme.Slug.Value);
    }

    private static IReadOnlyList<Activity> Activities(CareersRequest request, FieldCall call)
    {
        if (call.Argument<int?>("keyStage") is not { } stage) return request.Catalogue.Contents.Activities;
        return stage is < LowestKeyStage or > HighestKeyStage
            ? throw GraphRequestErrors.OutOfRange("keyStage", LowestKeyStage, HighestKeyStage, stage)
            : [.. request.Catalogue.Contents.Activities.Where(activity => activity.KeyStages.Contains(stage))];
    }

    private static IReadOnlyList<HelpService> HelpServices(CareersRequest request, FieldCall call)
    {
        var kind = call.Argument<HelpKind?>("kind");
        var nation = call.Argument<Nation?>("nation");
        return [.. request.Catalogue.Contents.HelpServices.Where(service =>
            (kind is null || service.Kind == kind) && (nation is null || service.Nations.Contains(nation.Value)))];
    }
}
