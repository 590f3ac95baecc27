using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Makes a schema out of the definitions of a document and the built-in ones.</summary>
/// <remarks>
/// It builds what it can: references to unknown types leave their field out, the first of two types with one name stands.
/// Whether the document may be built at all is what <c>SchemaValidator</c> says.
/// </remarks>
public sealed class SchemaBuilder
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    private SchemaBuilder() { }

    /// <summary>Builds the schema; executable definitions of the document are passed over.</summary>
    public static Schema Build(DocumentNode document) => new SchemaBuilder().BuildFrom(document);

    private Schema BuildFrom(DocumentNode document)
    {
        var definitions = ExtensionMerger.Merge(document.Definitions);
        var all = definitions.Concat(BuiltIn.Document.Definitions).ToList();
        var unused = ScalarReferences.Unused(definitions);
        foreach (var definition in all.OfType<TypeDefinitionNode>().Where(type => !unused.Contains(type.Name.Value))) _types.TryAdd(definition.Name.Value, Create(definition));
        foreach (var type in _types.Values) Complete(type);
        var directives = ByName.Index(
            all.OfType<DirectiveDefinitionNode>().Select(node => new DirectiveDefinition(node, InputValues(node.Arguments))), directive => directive.Name);
        return new(definitions.OfType<SchemaDefinitionNode>().FirstOrDefault(), _types, directives, Fields(MetaFields.Definitions));
    }

    private static NamedType Create(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode node => new ScalarType(node),
        ObjectTypeDefinitionNode node => new ObjectType(node),
        InterfaceTypeDefinitionNode node => new InterfaceType(node),
        UnionTypeDefinitionNode node => new UnionType(node),
        EnumTypeDefinitionNode node => new EnumType(node),
        InputObjectTypeDefinitionNode node => new InputObjectType(node),
        _ => throw new InvalidOperationException($"No type is made of {definition.GetType().Name}."),
    };

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case FieldsType fields:
                var node = (CompositeTypeDefinitionNode)fields.Definition;
                fields.Complete(Fields(node.Fields), [.. Named<InterfaceType>(node.Interfaces)]);
                break;
            case UnionType union:
                union.Members = [.. Named<ObjectType>(((UnionTypeDefinitionNode)union.Definition).Types)];
                break;
            case InputObjectType input:
                input.Complete(ByName.Index(InputValues(((InputObjectTypeDefinitionNode)input.Definition).Fields), field => field.Name));
                break;
        }
    }

    private IEnumerable<T> Named<T>(IEnumerable<NamedTypeNode> nodes) where T : NamedType =>
        nodes.Select(node => _types.GetValueOrDefault(node.Name.Value)).OfType<T>().Distinct();

    private Dictionary<string, FieldDefinition> Fields(IEnumerable<FieldDefinitionNode> nodes) => ByName.Index(
        from node in nodes
        let type = Resolve(node.Type)
        where type is not null
        select new FieldDefinition(node, type, InputValues(node.Arguments)),
        field => field.Name);

    private InputValueDefinition[] InputValues(IEnumerable<InputValueDefinitionNode> nodes) =>
    [
        .. from node in nodes
           let type = Resolve(node.Type)
           where type is not null
           select new InputValueDefinition(node, type),
    ];

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Resolve(list.Type) is { } item ? new ListType(item) : null,
        NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value),
        _ => null,
    };
}
