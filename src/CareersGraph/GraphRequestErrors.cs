using CareersCatalogue.Ports;
using CareersGraph.Connections;
using CareersGraph.Limits;
using GraphQLEngine.Errors;

namespace CareersGraph;

/// <summary>What a client can ask wrongly of the careers schema, each message made in one place.</summary>
internal static class GraphRequestErrors
{
    internal static GraphQLException PageSize(string argument, int size) => new(GraphQLError.OverLimit(
        $"\"{argument}\" is {size}; it must be from 0 to {PageRequest.MaximumSize}.", "pageSize", PageRequest.MaximumSize, size));

    internal static GraphQLException Cursor(string argument) =>
        new($"\"{argument}\" is not a cursor of this list. Take one from a page's edges, asked with the same filter.");

    internal static GraphQLException TooMany(string argument, int maximum, int count) => new(GraphQLError.OverLimit(
        $"\"{argument}\" has {count} items; at most {maximum} are allowed.", "inputItems", maximum, count));

    internal static GraphQLException OutOfRange(string argument, int minimum, int maximum, int value) => new(GraphQLError.OverLimit(
        $"\"{argument}\" is {value}; it must be from {minimum} to {maximum}.", "pageSize", maximum, value));

    internal static GraphQLException TooLong(string argument, int maximum, int length) => new(GraphQLError.OverLimit(
        $"\"{argument}\" has {length} characters; at most {maximum} are allowed.", "inputCharacters", maximum, length));

    internal static GraphQLException Syntax(AdvancedSearchError error) => new(new GraphQLError(
        $"\"query\" is not in Lucene's syntax, at character {error.Position + 1}: {error.Message}")
    {
        Code = ErrorCodes.BadUserInput,
        Extensions = new Dictionary<string, object?> { ["position"] = error.Position },
    });

    internal static GraphQLException TooDeep(int maximum) => new(GraphQLError.OverLimit(
        $"The filter nests deeper than {maximum} levels of \"and\", \"or\" and \"not\".", "filterDepth", maximum, maximum + 1));

    internal static GraphQLException PageNotStated(string field) => new(new GraphQLError(
        $"\"{field}\" stands inside a list, so say how many you want: \"first\" or \"last\", at most {PageRequest.MaximumSize}.")
    {
        Code = "PAGE_SIZE_REQUIRED",
        Extensions = new Dictionary<string, object?> { ["limit"] = "pageSize", ["maximum"] = PageRequest.MaximumSize },
    });

    internal static GraphQLError Cost(long points) => GraphQLError.OverLimit(
        $"The call would cost {points} points; one call may cost {CostLimits.MaximumPoints}. Ask for smaller pages, or for fewer lists in lists.",
        "cost", CostLimits.MaximumPoints, points);

    internal static GraphQLError Introspection(long objects) => GraphQLError.OverLimit(
        $"The introspection asks for about {objects} objects; one call may ask for {CostLimits.MaximumIntrospectionObjects}.",
        "introspection", CostLimits.MaximumIntrospectionObjects, objects);

    internal static GraphQLError NoPointsLeft(long points, BudgetState budget, string? download) => new(
        $"This call costs {points} points and {budget.Remaining} of your {budget.Limit} are left. You have all of them back in {Wait(budget.ResetSeconds)}."
        + (download is null ? "" : $" The whole catalogue is one file: {download}"))
    {
        Code = "RATE_LIMITED",
        Extensions = new Dictionary<string, object?>(
            download is null ? [] : [new("download", download)])
        {
            ["limit"] = "points",
            ["maximum"] = budget.Limit,
            ["value"] = points,
            ["remaining"] = budget.Remaining,
            ["retryAfterSeconds"] = budget.ResetSeconds,
        },
    };

    private static string Wait(int seconds) => (seconds, (seconds + 59) / 60) switch
    {
        (1, _) => "1 second",
        ( < 60, _) => $"{seconds} seconds",
        (_, 1) => "1 minute",
        (_, var minutes) => $"{minutes} minutes",
    };
}
