using CareersGraph.Connections;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Limits;

/// <summary>Refuses pages that are too large, and pages inside a list whose size is not said.</summary>
internal static class PageLimits
{
    /// <summary>What is wrong with the page that a field asks for; null when nothing is.</summary>
    /// <param name="price">The field.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isInList">Whether the field is answered once for each item of a list.</param>
    public static GraphQLException? Check(PricedField price, InputObject arguments, bool isInList)
    {
        if (price.Items is not (ItemsOf.OwnPage or ItemsOf.Connection)) return null;
        var first = arguments.Get<int?>("first");
        var last = price.TakesLast ? arguments.Get<int?>("last") : null;
        if (IsOutside(first, price)) return Outside("first", price, first);
        if (IsOutside(last, price)) return Outside("last", price, last);
        return isInList && price.TakesLast && first is null && last is null ? GraphRequestErrors.PageNotStated(price.Row.Field) : null;
    }

    private static bool IsOutside(int? size, PricedField price) => size < 0 || size > price.Row.MostOnPage;

    private static GraphQLException Outside(string argument, PricedField price, int? size) =>
        price.Row.MostOnPage == PageRequest.MaximumSize
        ? GraphRequestErrors.PageSize(argument, size.GetValueOrDefault())
        : GraphRequestErrors.OutOfRange(argument, 0, price.Row.MostOnPage, size.GetValueOrDefault());
}
