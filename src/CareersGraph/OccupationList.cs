using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using CareersGraph.Binding;
using CareersGraph.Connections;
using CareersGraph.Filters;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Values;

namespace CareersGraph;

/// <summary>Filters, sorts and pages a list of occupations as a field's arguments ask.</summary>
internal static class OccupationList
{
    /// <summary>The page; arguments that the field does not have count as not given.</summary>
    public static Connection<CatalogueEntry> Of(IReadOnlyList<CatalogueEntry> entries, FieldCall call)
    {
        var where = OccupationWhere.Read(call.Argument<InputObject?>("where"));
        var kept = where is null ? entries : [.. entries.Where(where)];
        return Connection<CatalogueEntry>.Of(OccupationOrdering.Sort(kept, OrdersOf(call)), PageOf(call), KeyOf);
    }

    /// <summary>The key that cursors of occupations hold.</summary>
    public static string KeyOf(CatalogueEntry entry) => entry.Occupation.Slug.Value;

    /// <summary>The page that a field's arguments ask for.</summary>
    public static PageRequest PageOf(FieldCall call) => new(
        call.Argument<int?>("first"), call.Argument<string?>("after"), call.Argument<int?>("last"), call.Argument<string?>("before"));

    private static IReadOnlyList<OccupationOrder> OrdersOf(FieldCall call) =>
        [.. (call.Arguments.Items<InputObject>("orderBy") ?? []).Select(order =>
            new OccupationOrder(order.Get<OccupationOrderField>("field"), order.Get<OrderDirection>("direction") == OrderDirection.Desc))];
}
