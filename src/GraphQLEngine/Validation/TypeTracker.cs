using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation;

/// <summary>Follows a walk through a document and knows, at each node, which types of the schema it stands among.</summary>
internal sealed class TypeTracker(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = new();
    private readonly Stack<NamedType?> _parents = new();
    private readonly Stack<FieldDefinition?> _fields = new();
    private readonly Stack<GraphQLType?> _inputs = new();
    private readonly Stack<ValueNode?> _defaults = new();

    /// <summary>The type of the field, fragment or operation; null when unknown.</summary>
    internal GraphQLType? Type => Top(_types);

    /// <summary>The composite type whose fields are selected; null when unknown.</summary>
    internal NamedType? Parent => Top(_parents);

    internal FieldDefinition? Field => Top(_fields);

    /// <summary>The input type that the value should have; null when unknown.</summary>
    internal GraphQLType? Input => Top(_inputs);

    /// <summary>The input type around <see cref="Input"/>: of the list or the object that the value stands in.</summary>
    internal GraphQLType? ParentInput => _inputs.Count > 1 ? _inputs.Skip(1).First() : null;

    /// <summary>The default of the place the value stands in; null when it has none.</summary>
    internal ValueNode? DefaultValue => Top(_defaults);

    internal DirectiveDefinition? Directive { get; private set; }

    internal void Enter(Node node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Push(Type?.Named is FieldsType or UnionType ? Type.Named : null);
                break;
            case FieldNode field:
                var definition = Parent is null ? null : schema.FindField(Parent, field.Name.Value);
                _fields.Push(definition);
                _types.Push(definition?.Type is { IsOutput: true } type ? type : null);
                break;
            case DirectiveNode directive:
                Directive = schema.FindDirective(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(schema.RootType(operation.Operation));
                break;
            case InlineFragmentNode inline:
                _types.Push(inline.TypeCondition is { } condition ? Output(condition) : Type?.Named);
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(Output(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                PushInput(schema.FindType(variable.Type) is { IsInput: true } input ? input : null, null);
                break;
            case ArgumentNode argument:
                var given = Directive is { } owner
                    ? owner.Arguments.FirstOrDefault(candidate => candidate.Name == argument.Name.Value)
                    : Field?.FindArgument(argument.Name.Value);
                PushInput(given?.Type, given?.DefaultValue);
                break;
            case ListValueNode:
                var list = Input?.Nullable;
                PushInput(list is ListType items ? items.Item : list, null);
                break;
            case ObjectFieldNode field:
                var member = Input?.Named is InputObjectType parent ? parent.FindField(field.Name.Value) : null;
                PushInput(member?.Type, member?.DefaultValue);
                break;
        }
    }

    internal void Leave(Node node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case VariableDefinitionNode or ArgumentNode or ListValueNode or ObjectFieldNode:
                _inputs.Pop();
                _defaults.Pop();
                break;
        }
    }

    private NamedType? Output(NamedTypeNode condition) => schema.FindType(condition.Name.Value) is { IsOutput: true } type ? type : null;

    private void PushInput(GraphQLType? type, ValueNode? defaultValue)
    {
        _inputs.Push(type);
        _defaults.Push(defaultValue);
    }

    private static T? Top<T>(Stack<T?> stack) where T : class => stack.TryPeek(out var top) ? top : null;
}
