using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Leaves have no selections, and everything else has one.</summary>
/// <remarks>Source: GraphQL specification, section 5.3.3.</remarks>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is not FieldNode field || Context.Types.Type is not { } type) return;
        var name = field.Name.Value;
        if (type.Named is ScalarType or EnumType)
        {
            if (field.SelectionSet is { } set)
                Context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", set);
        }
        else if (field.SelectionSet is null)
            Context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
    }
}
