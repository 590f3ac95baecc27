using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>The types and directives that a service offers, the built-in ones among them. Immutable.</summary>
/// <remarks>Source: GraphQL specification, section 3.</remarks>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<NamedType, ObjectType[]> _possible = [];
    private readonly Dictionary<InterfaceType, InterfaceType[]> _implementingInterfaces = [];

    private readonly Dictionary<string, FieldDefinition> _metaFields;

    internal Schema(
        SchemaDefinitionNode? definition, Dictionary<string, NamedType> types, Dictionary<string, DirectiveDefinition> directives,
        Dictionary<string, FieldDefinition> metaFields)
    {
        _metaFields = metaFields;
        Definition = definition;
        _types = types;
        _directives = directives;
        Query = Root(OperationType.Query);
        Mutation = Root(OperationType.Mutation);
        Subscription = Root(OperationType.Subscription);
        var index = 0;
        foreach (var type in types.Values) type.Index = index++;
        foreach (var type in types.Values.OfType<InterfaceType>())
        {
            _possible[type] = [.. types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type))];
            _implementingInterfaces[type] = [.. types.Values.OfType<InterfaceType>().Where(candidate => candidate.Interfaces.Contains(type))];
        }

        foreach (var type in types.Values.OfType<UnionType>()) _possible[type] = [.. type.Members];
        foreach (var type in types.Values.OfType<ObjectType>()) _possible[type] = [type];
    }

    /// <summary>The <c>schema</c> definition with its extensions; null when the root types go by their usual names.</summary>
    public SchemaDefinitionNode? Definition { get; }

    /// <summary>What the service is; null when the schema does not say.</summary>
    public string? Description => Definition?.Description?.Value;

    /// <summary>Where queries start; null only in a schema that is not whole.</summary>
    public ObjectType? Query { get; }

    /// <summary>Where mutations start; null when there are none.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>Where subscriptions start; null when there are none.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>All named types: the schema's own in the order defined, then the built-in ones.</summary>
    public IReadOnlyCollection<NamedType> Types => _types.Values;

    /// <summary>All directives: the schema's own in the order defined, then the built-in ones.</summary>
    public IReadOnlyCollection<DirectiveDefinition> Directives => _directives.Values;

    /// <summary>The type of this name; null when there is none.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of this name, without <c>@</c>; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The type that a reference in a document means; null when its name is unknown.</summary>
    public GraphQLType? FindType(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => FindType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => FindType(list.Type) is { } item ? new ListType(item) : null,
        NamedTypeNode named => FindType(named.Name.Value),
        _ => null,
    };

    /// <summary>The field of this name on a composite type, <c>__typename</c> and its like among them; null when there is none.</summary>
    public FieldDefinition? FindField(NamedType type, string name) =>
        name.StartsWith("__", StringComparison.Ordinal) && IsMetaFieldOf(type, name) ? _metaFields[name] : (type as FieldsType)?.FindField(name);

    private bool IsMetaFieldOf(NamedType type, string name) => name switch
    {
        "__typename" => type is FieldsType or UnionType,
        "__schema" or "__type" => type == Query,
        _ => false,
    };

    /// <summary>Where operations of this kind start; null when there are none.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>Object types that a value of this type may have, in the order defined; the type itself when it is an object.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => _possible.GetValueOrDefault(type) ?? [];

    /// <summary>Interfaces that say they implement this one, in the order defined.</summary>
    public IReadOnlyList<InterfaceType> ImplementingInterfaces(InterfaceType type) => _implementingInterfaces.GetValueOrDefault(type) ?? [];

    /// <summary>Whether every value of <paramref name="type"/> may stand where <paramref name="expected"/> is.</summary>
    public static bool IsSubtype(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType left, NonNullType right) => IsSubtype(left.Inner, right.Inner),
        (NonNullType left, _) => IsSubtype(left.Inner, expected),
        (ListType left, ListType right) => IsSubtype(left.Item, right.Item),
        (FieldsType left, InterfaceType right) => left == right || left.Interfaces.Contains(right),
        (ObjectType left, UnionType right) => right.Members.Contains(left),
        _ => ReferenceEquals(type, expected),
    };

    private ObjectType? Root(OperationType operation)
    {
        var name = Definition is null
            ? operation.ToString()
            : Definition.OperationTypes.FirstOrDefault(root => root.Operation == operation)?.Type.Name.Value;
        return name is null ? null : FindType(name) as ObjectType;
    }
}
