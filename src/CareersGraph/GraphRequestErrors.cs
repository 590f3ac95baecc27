using CareersGraph.Connections;
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
        $"\"{argument}\" has {count} items; at most {maximum} are allowed.", argument, maximum, count));

    internal static GraphQLException OutOfRange(string argument, int minimum, int maximum, int value) => new(GraphQLError.OverLimit(
        $"\"{argument}\" is {value}; it must be from {minimum} to {maximum}.", argument, maximum, value));

    internal static GraphQLException TooLong(string argument, int maximum, int length) => new(GraphQLError.OverLimit(
        $"\"{argument}\" has {length} characters; at most {maximum} are allowed.", argument, maximum, length));

    internal static GraphQLException TooDeep(int maximum) => new(GraphQLError.OverLimit(
        $"The filter nests deeper than {maximum} levels of \"and\", \"or\" and \"not\".", "filterDepth", maximum, maximum + 1));
}
