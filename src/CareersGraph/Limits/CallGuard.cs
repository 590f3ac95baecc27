using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace CareersGraph.Limits;

/// <summary>Prices every call before it runs, refuses what is over a limit, and takes the points of the rest.</summary>
internal sealed class CallGuard(PriceList prices) : IOperationGuard
{
    public GraphQLError? Check(SelectedOperation operation)
    {
        var price = OperationPrice.Of(operation, prices);
        if (price.Problem is { } problem) return problem;
        var introspected = price.IntrospectionObjects;
        if (introspected > CostLimits.MaximumIntrospectionObjects) return GraphRequestErrors.Introspection(introspected);
        var catalogue = price.Points - OperationPrice.PointsOf(0, introspected);
        if (catalogue > CostLimits.MaximumPoints) return GraphRequestErrors.Cost(catalogue);
        return operation.Context is CareersRequest request ? Take(request, operation, price) : null;
    }

    private GraphQLError? Take(CareersRequest request, SelectedOperation operation, OperationPrice price)
    {
        request.Points = (int)price.Points; // under the limits by now
        if (request.Budget is { } budget && !budget.TryTake(request.Points))
            return GraphRequestErrors.NoPointsLeft(price.Points, budget.State, request.Download);
        if (request.ReportsCost)
            operation.DataWritten = data => operation.ResponseExtensions["cost"] = CostOf(request, operation, price, data);
        return null;
    }

    private Dictionary<string, object?> CostOf(
        CareersRequest request, SelectedOperation operation, OperationPrice price, ReadOnlyMemory<byte> data) => new()
    {
        ["requested"] = request.Points,
        ["actual"] = OperationPrice.PointsOf(AnswerPrice.Of(operation, data.Span, prices), price.IntrospectionObjects),
        ["limit"] = CostLimits.MaximumPoints,
        ["remaining"] = request.Budget?.Tell().Remaining, // null: nobody counts
    };
}
