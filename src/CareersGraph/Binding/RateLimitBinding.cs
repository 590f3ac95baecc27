using CareersGraph.Limits;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>A caller's points, and what the call took of them.</summary>
internal sealed record RateLimit(BudgetState Budget, int Cost);

/// <summary>The field that tells a caller what is left.</summary>
internal static class RateLimitBinding
{
    public static void Add(SchemaBinder bind) => bind.Object<RateLimit>("RateLimit", type =>
    {
        type.Field("limit", limit => limit.Budget.Limit);
        type.Field("remaining", limit => limit.Budget.Remaining);
        type.Field("resetAt", limit => limit.Budget.ResetAt);
        type.Field("cost", limit => limit.Cost);
    });

    /// <summary>Answers <c>Query.rateLimit</c>; null where nobody counts.</summary>
    public static RateLimit? Of(CareersRequest request) => request.Budget is { } budget ? new(budget.Tell(), request.Points) : null;
}
