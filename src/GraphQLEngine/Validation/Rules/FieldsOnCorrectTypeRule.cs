using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Fields that are selected exist.</summary>
/// <remarks>Source: GraphQL specification, section 5.3.1.</remarks>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is not FieldNode field || Context.Types.Parent is not { } parent || Context.Types.Field is not null) return;
        var name = field.Name.Value;
        var suggestion = SuggestTypes(parent, name);
        if (suggestion.Length == 0) suggestion = Suggestions.For(name, (parent as FieldsType)?.Fields.Select(candidate => candidate.Name) ?? []);
        Context.Report($"Cannot query field \"{name}\" on type \"{parent.Name}\".{suggestion}", node);
    }

    /// <summary>Object types of an interface or union that do have the field, for an inline fragment.</summary>
    private string SuggestTypes(NamedType parent, string field)
    {
        if (parent is ObjectType) return "";
        var types = Context.Schema.PossibleTypes(parent).Where(type => type.FindField(field) is not null).Take(5).Select(type => $"\"{type.Name}\"").ToArray();
        return types.Length == 0 ? "" : $" Did you mean to use an inline fragment on {string.Join(" or ", types)}?";
    }
}
