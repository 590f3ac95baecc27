using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation;

/// <summary>What rules know of the document and the schema, and where they report.</summary>
public sealed class ValidationContext
{
    private readonly int _maximumErrors;

    internal ValidationContext(Schema schema, DocumentNode document, int maximumErrors)
    {
        Schema = schema;
        Document = document;
        _maximumErrors = maximumErrors;
        Types = new(schema);
        Fragments = ByName.IndexLast(document.Definitions.OfType<FragmentDefinitionNode>(), fragment => fragment.Name.Value);
        References = new(this);
    }

    internal Schema Schema { get; }

    internal DocumentNode Document { get; }

    /// <summary>The schema that a type-system document adds to; null when it stands alone.</summary>
    internal Schema? Extended { get; init; }

    internal TypeTracker Types { get; }

    /// <summary>Fragments by name, the last of two with one name.</summary>
    internal Dictionary<string, FragmentDefinitionNode> Fragments { get; }

    internal DocumentReferences References { get; }

    internal List<GraphQLError> Errors { get; } = [];

    /// <summary>Whether enough has been found: the rest is not looked at.</summary>
    internal bool IsFull { get; private set; }

    internal void Report(string message, params IEnumerable<Node> nodes) =>
        Report(GraphQLError.At(message, [.. nodes.Select(node => node.Location)]) with { Code = ErrorCodes.ValidationFailed });

    internal void Report(GraphQLError error)
    {
        if (IsFull) return;
        if (Errors.Count >= _maximumErrors)
        {
            IsFull = true;
            error = new("Too many validation errors, error limit reached. Validation aborted.") { Code = ErrorCodes.ValidationFailed };
        }

        Errors.Add(error);
    }
}
