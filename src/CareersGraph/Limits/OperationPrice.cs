using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace CareersGraph.Limits;

/// <summary>
/// What an operation costs at worst, known before anything of it runs:
/// <code>
/// points    = round up (sum of price(root field) / 100 + introspected objects / 1,000)
/// price(f)  = own(f) + items(f) x (each(f) + sum of price(field selected of f))      in hundredths
/// items(f)  = first or last, the length of the argument that counts them, the row's bound, or 1 for a lone object; 0 for a leaf
/// each(f)   = 10 for an item of a page or of a list as long as the caller makes it, 1 for any other object
/// own(f)    = what the row says; 100 for a field without a row that takes first
/// </code>
/// Where a value may be of several types, the dearest counts. <c>nodes</c> and <c>edges</c> have the page of their connection.
/// </summary>
internal sealed class OperationPrice
{
    private const long Most = 1_000_000_000_000; // sums stop here, so that nothing can overflow

    private const long HundredthsTimesObjects = 100 * CostLimits.IntrospectionObjectsPerPoint;

    private readonly PriceList _prices;
    private long _hundredths;

    private OperationPrice(PriceList prices) => _prices = prices;

    /// <summary>The first thing that is over a limit on pages or inputs; null when nothing is. Prices are of no use then.</summary>
    public GraphQLError? Problem { get; private set; }

    /// <summary>Whole points; at least 1 for all that reads the catalogue or talks with the bot.</summary>
    public long Points { get; private set; }

    /// <summary>Objects that introspection asks for at worst.</summary>
    public long IntrospectionObjects { get; private set; }

    /// <summary>Prices an operation and holds its arguments against their limits.</summary>
    public static OperationPrice Of(SelectedOperation operation, PriceList prices)
    {
        var price = new OperationPrice(prices);
        foreach (var field in operation.Fields)
        {
            if (IntrospectionPrice.IsIntrospection(field)) price.IntrospectionObjects += prices.Introspection.ObjectsOf(field);
            else price._hundredths = Math.Min(price._hundredths + price.Of(field, null, isInList: false), Most);
        }

        price.Points = PointsOf(price._hundredths, price.IntrospectionObjects);
        return price;
    }

    /// <summary>Points for hundredths and introspected objects.</summary>
    public static long PointsOf(long hundredths, long introspectionObjects) =>
        ((hundredths * CostLimits.IntrospectionObjectsPerPoint) + (introspectionObjects * 100) + HundredthsTimesObjects - 1)
        / HundredthsTimesObjects;

    private long Of(SelectedField field, int? pageAbove, bool isInList)
    {
        var priced = _prices.Of(field);
        Check(field, priced, isInList);
        if (priced.IsLeaf) return priced.Row.Own;
        var arguments = field.Arguments;
        int? page = priced.Items is ItemsOf.OwnPage or ItemsOf.Connection ? Math.Max(priced.PageOf(arguments), 0) : null;
        var items = priced.Items switch
        {
            ItemsOf.OwnPage => page.GetValueOrDefault(),
            ItemsOf.PageAbove => pageAbove ?? priced.Row.MostItems,
            ItemsOf.Argument => priced.Row.CountedBy is { } counting && arguments[counting] is Array list ? list.Length : 0,
            ItemsOf.Row => priced.Row.MostItems,
            _ => 1,
        };
        var makesList = priced.Items is not (ItemsOf.One or ItemsOf.Connection);
        var below = Below(field, priced.Items == ItemsOf.Connection ? page : null, isInList || makesList);
        return Math.Min(priced.Row.Own + (items * Math.Min(priced.Each + below, Most)), Most);
    }

    private long Below(SelectedField field, int? page, bool isInList)
    {
        var dearest = 0L;
        foreach (var selection in field.Selections)
        {
            var sum = 0L;
            foreach (var child in selection) sum = Math.Min(sum + Of(child, page, isInList), Most);
            dearest = Math.Max(dearest, sum);
        }

        return dearest;
    }

    private void Check(SelectedField field, PricedField priced, bool isInList)
    {
        if (Problem is not null || field.Definition.Arguments.Count == 0) return;
        var arguments = field.Arguments;
        var problem = InputLimits.Check(arguments, isForBot: priced.Row.Field == "Mutation.sendMessage")
            ?? PageLimits.Check(priced, arguments, isInList);
        if (problem is not null) Problem = problem.Error with { Locations = [field.Location] };
    }
}
