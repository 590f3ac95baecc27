using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A document defines one schema, and none when it adds to one.</summary>
/// <remarks>Source: GraphQL specification, section 3.3.</remarks>
internal sealed class LoneSchemaDefinitionRule(ValidationContext context) : ValidationRule(context)
{
    private int _definitions;

    internal override void Enter(Node node)
    {
        if (node is not SchemaDefinitionNode { IsExtension: false }) return;
        if (Context.Extended is { } extended && (extended.Definition is not null || extended.Query is not null || extended.Mutation is not null || extended.Subscription is not null))
            Context.Report("Cannot define a new schema within a schema extension.", node);
        else if (_definitions++ > 0) Context.Report("Must provide only one schema definition.", node);
    }
}
