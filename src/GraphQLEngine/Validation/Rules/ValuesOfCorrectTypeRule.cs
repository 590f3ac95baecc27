using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Literals have the type of the place they stand in.</summary>
/// <remarks>Source: GraphQL specification, section 5.6.1 to 5.6.4.</remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    private Node? _skipped; // what is inside it has been judged with it

    internal override void Enter(Node node)
    {
        if (_skipped is not null) return;
        switch (node)
        {
            case ListValueNode when Context.Types.ParentInput?.Nullable is not ListType:
                Check((ValueNode)node, Context.Types.ParentInput);
                _skipped = node;
                break;
            case ObjectValueNode literal:
                CheckObject(literal);
                break;
            case ObjectFieldNode field when Context.Types.Input is null && Context.Types.ParentInput?.Named is InputObjectType parent:
                Context.Report(
                    $"Field \"{field.Name.Value}\" is not defined by type \"{parent.Name}\".{Suggestions.For(field.Name.Value, parent.Fields.Select(known => known.Name))}", field);
                break;
            case NullValueNode when Context.Types.Input is NonNullType type:
                Context.Report($"Expected value of type \"{type}\", found null.", node);
                break;
            case EnumValueNode or IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode:
                Check((ValueNode)node, Context.Types.Input);
                break;
        }
    }

    internal override void Leave(Node node)
    {
        if (ReferenceEquals(_skipped, node)) _skipped = null;
    }

    private void CheckObject(ObjectValueNode literal)
    {
        if (Context.Types.Input?.Named is not InputObjectType type)
        {
            Check(literal, Context.Types.Input);
            _skipped = literal;
            return;
        }

        var given = literal.Fields.Select(field => field.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var field in type.Fields)
            if (field.IsRequired && !given.Contains(field.Name))
                Context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", literal);
        if (!type.IsOneOf) return;
        if (given.Count != 1) Context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", literal);
        else if (literal.Fields[^1].Value is NullValueNode)
            Context.Report($"Field \"{type.Name}.{literal.Fields[^1].Name.Value}\" must be non-null.", literal);
    }

    private void Check(ValueNode value, GraphQLType? place)
    {
        if (place is null) return;
        var problem = place.Named switch
        {
            ScalarType scalar => scalar.LiteralProblem(value),
            EnumType type when value is not EnumValueNode => $"Enum \"{type.Name}\" cannot represent non-enum value: {Printer.Print(value)}.",
            EnumType type when type.FindValue(((EnumValueNode)value).Value) is null =>
                $"Value \"{((EnumValueNode)value).Value}\" does not exist in \"{type.Name}\" enum.{Suggestions.For(((EnumValueNode)value).Value, type.Values.Select(known => known.Name), "the enum value ")}",
            EnumType => null,
            _ => $"Expected value of type \"{place}\", found {Printer.Print(value)}.",
        };
        if (problem is not null) Context.Report(problem, value);
    }
}
