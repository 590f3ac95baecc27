using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>Collects what is wrong with a schema.</summary>
internal sealed class SchemaReport
{
    internal List<GraphQLError> Errors { get; } = [];

    internal void Add(string message, params IEnumerable<Node?> nodes) => Errors.Add(
        GraphQLError.At(message, [.. nodes.OfType<Node>().Select(node => node.Location)]) with { Code = ErrorCodes.ValidationFailed });
}
