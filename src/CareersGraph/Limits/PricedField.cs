using CareersGraph.Connections;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace CareersGraph.Limits;

/// <summary>How a field of the schema is priced: its shape, and its row if it has one.</summary>
internal sealed class PricedField
{
    private static readonly Dictionary<string, FieldPrice> Rows = FieldPrices.Rows.ToDictionary(row => row.Field, StringComparer.Ordinal);

    internal PricedField(string coordinate, FieldDefinition definition)
    {
        var isList = definition.Type.Nullable is ListType;
        var takesFirst = definition.FindArgument("first") is not null;
        Row = Rows.GetValueOrDefault(coordinate) ?? new(coordinate, Own: takesFirst ? CostLimits.PerPage : 0);
        IsLeaf = definition.Type.Named is ScalarType or EnumType;
        Items = (isList, takesFirst, Row.CountedBy, definition.Name) switch
        {
            (true, _, { }, _) => ItemsOf.Argument,
            (true, true, _, _) => ItemsOf.OwnPage,
            (true, _, _, "nodes" or "edges") => ItemsOf.PageAbove,
            (true, _, _, _) => ItemsOf.Row,
            (false, true, _, _) => ItemsOf.Connection,
            _ => ItemsOf.One,
        };
        Each = Row.Each ?? (Items is ItemsOf.Argument or ItemsOf.OwnPage or ItemsOf.PageAbove ? CostLimits.PerItem : CostLimits.PerObject);
        TakesLast = definition.FindArgument("last") is not null;
    }

    public FieldPrice Row { get; }

    /// <summary>Whether nothing can be selected of it.</summary>
    public bool IsLeaf { get; }

    /// <summary>What says how many objects it gives.</summary>
    public ItemsOf Items { get; }

    /// <summary>Hundredths for each object that it gives.</summary>
    public int Each { get; }

    /// <summary>Whether its page can also be asked from the end; the page has no size of its own then.</summary>
    public bool TakesLast { get; }

    /// <summary>Items of the page that the arguments ask for.</summary>
    public int PageOf(InputObject arguments)
    {
        var first = arguments.Get<int?>("first");
        var last = TakesLast ? arguments.Get<int?>("last") : null;
        return Math.Min(first ?? last ?? PageRequest.DefaultSize, last ?? int.MaxValue);
    }
}

/// <summary>What says how many objects a field gives.</summary>
internal enum ItemsOf
{
    /// <summary>Nothing: it gives one at most.</summary>
    One,

    /// <summary>Its row, or the assumption for fields without.</summary>
    Row,

    /// <summary>Its own <c>first</c> or <c>last</c>.</summary>
    OwnPage,

    /// <summary>Nothing here, but its own <c>first</c> or <c>last</c> for the lists of the connection that it gives.</summary>
    Connection,

    /// <summary>The page of the connection that it belongs to.</summary>
    PageAbove,

    /// <summary>The length of one of its arguments.</summary>
    Argument,
}
