using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersGraph.Connections;
using CareersGraph.Guidance;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>A page of the occupations that fit a person.</summary>
internal sealed record MatchPage(Profile Profile, Connection<OccupationMatch> Page);

/// <summary>One occupation that fits a person; why is worked out only when it is asked.</summary>
internal sealed record MatchedOccupation(string Cursor, Profile Profile, OccupationMatch Match)
{
    private MatchExplanation? _explanation;

    public MatchExplanation Explanation(CareersRequest request) => _explanation ??= request.Matching.Explain(Profile, Match.Entry);
}

/// <summary>Comparing, matching and pathways.</summary>
internal static class GuidanceBinding
{
    /// <summary>What <c>from</c> says for somebody who is in no job yet.</summary>
    private const string School = "school";

    public static void Add(SchemaBinder bind)
    {
        bind.Object<Comparison>("Comparison", type =>
        {
            type.Field("occupations", comparison => comparison.Entries);
            type.Field("rows", comparison => comparison.Rows);
        });
        bind.Object<ComparisonRow>("ComparisonRow", type =>
        {
            type.Field("label", row => row.Label);
            type.Field("cells", row => row.Cells);
            type.Field("differs", row => row.Differs);
        });
        bind.Object<MatchPage>("MatchConnection", type =>
        {
            type.Field("edges", page => page.Page.Edges.Select(edge => new MatchedOccupation(edge.Cursor, page.Profile,
                edge.Node)).ToArray());
            type.Field("nodes", page => page.Page.Edges.Select(edge => edge.Node.Entry).ToArray());
            type.Field("pageInfo", page => page.Page.PageInfo);
            type.Field("totalCount", page => page.Page.TotalCount);
        });
        bind.Object<MatchedOccupation>("MatchEdge", type =>
        {
            type.Field("cursor", match => match.Cursor);
            type.Field("node", match => match.Match.Entry);
            type.Field("fit", match => match.Match.Fit);
            type.Field("reasons", (match, call) => match.Explanation(call.Context<CareersRequest>()).Reasons);
            type.Field("openNow", (match, call) => match.Explanation(call.Context<CareersRequest>()).OpenNow);
            type.Field("nearly", (match, call) => match.Explanation(call.Context<CareersRequest>()).Nearly);
        });
        bind.Object<NearlyRoute>("NearlyRoute", type =>
        {
            type.Field("route", nearly => nearly.Route);
            type.Field("missing", nearly => nearly.Missing);
        });
        bind.Object<Journey>("Pathway", type =>
        {
            type.Field("steps", journey => journey.Steps);
            type.Field("totalYears", double? (journey) => journey.TotalYears);
            type.Field("estimated", journey => journey.IsEstimate);
            type.Field("earnsThroughout", journey => journey.EarnsThroughout);
        });
        bind.Object<JourneyStep>("PathwayStep", type =>
        {
            type.Field("occupation", step => step.Entry);
            type.Field("via", step => step.Via);
            type.Field("how", step => step.How);
            type.Field("years", step => step.Years);
            type.Field("estimated", step => step.IsEstimate);
            type.Field("earns", step => step.Earns);
            type.Field("inPost", step => step.InPost);
            type.Field("startingSalary", step => step.InPost ? step.Entry.PayIn(Nation.England)?.MinimumPounds : null);
        });
    }

    /// <summary>Answers <c>Query.compare</c>.</summary>
    public static Comparison Compare(CareersRequest request, FieldCall call)
    {
        var slugs = call.Argument<string[]>("slugs");
        if (slugs.Length is < Comparison.Fewest or > Comparison.Most)
            throw GraphRequestErrors.OutOfRange("slugs", Comparison.Fewest, Comparison.Most, slugs.Length);
        var unknown = slugs.Where(slug => request.Catalogue.Find(slug) is null).ToList();
        if (unknown.Count > 0) throw GuidanceErrors.UnknownOccupations("slugs", unknown);
        return slugs.Distinct(StringComparer.Ordinal).Count() != slugs.Length
            ? throw GuidanceErrors.Twice("slugs", slugs.GroupBy(slug => slug, StringComparer.Ordinal).First(group => group.Count() > 1).Key)
            : Comparison.Of([.. slugs.Select(slug => request.Catalogue.Find(slug)!)]); // the unknown ones were refused
    }

    /// <summary>Answers <c>Query.match</c>.</summary>
    public static MatchPage Match(CareersRequest request, FieldCall call)
    {
        var profile = ProfileReading.Read(call.Argument<InputObject>("profile"), request.Catalogue);
        var page = new PageRequest(call.Argument<int?>("first"), call.Argument<string?>("after"), null, null);
        return new(profile, Connection<OccupationMatch>.Of(request.Matching.Rank(profile), page,
            match => OccupationList.KeyOf(match.Entry)));
    }

    /// <summary>Answers <c>Query.pathways</c>.</summary>
    public static IReadOnlyList<Journey> Pathways(CareersRequest request, FieldCall call)
    {
        var (from, to) = (call.Argument<string>("from"), call.Argument<string>("to"));
        var first = call.Argument<int?>("first") ?? 3; // an explicit null is the same as leaving it out
        var level = call.Argument<int>("level");
        if (first is < 0 or > JourneyFinder.Most) throw GraphRequestErrors.OutOfRange("first", 0, JourneyFinder.Most, first);
        if (level is < 0 or > QualificationTypes.HighestLevel) throw GraphRequestErrors.OutOfRange("level", 0, QualificationTypes.HighestLevel, level);
        if (from == to) throw GuidanceErrors.Twice("to", to);
        var goal = Find(request.Catalogue, "to", to);
        var start = from == School ? null : Find(request.Catalogue, "from", from);
        return request.Journeys.Find(start, goal, level, first);
    }

    private static CatalogueEntry Find(Catalogue catalogue, string argument, string slug) =>
        catalogue.Find(slug) ?? throw GuidanceErrors.UnknownOccupations(argument, [slug]);
}
