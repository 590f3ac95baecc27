using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Binds the introspection types to the type system, by the same means as a host binds its own.</summary>
/// <remarks>Source: GraphQL specification (September 2025), section 4.2.</remarks>
internal static class IntrospectionBinding
{
    internal static void Bind(SchemaBinder bind, Schema schema)
    {
        bind.Object<Schema>("__Schema", type => type
            .Field("description", source => source.Description)
            .Field("types", source => source.Types)
            .Field("queryType", source => source.Query)
            .Field("mutationType", source => source.Mutation)
            .Field("subscriptionType", source => source.Subscription)
            .Field("directives", source => source.Directives));
        bind.Object<GraphQLType>("__Type", type => BindType(type, schema));
        bind.Object<FieldDefinition>("__Field", type => type
            .Field("name", source => source.Name)
            .Field("description", source => source.Description)
            .Field("args", (source, call) => Listed(source.Arguments, input => input.DeprecationReason, call))
            .Field("type", source => source.Type)
            .Field("isDeprecated", source => source.DeprecationReason is not null)
            .Field("deprecationReason", source => source.DeprecationReason));
        bind.Object<InputValueDefinition>("__InputValue", type => type
            .Field("name", source => source.Name)
            .Field("description", source => source.Description)
            .Field("type", source => source.Type)
            .Field("defaultValue", source => source.DefaultValue is { } value ? Printer.Print(value) : null)
            .Field("isDeprecated", source => source.DeprecationReason is not null)
            .Field("deprecationReason", source => source.DeprecationReason));
        bind.Object<EnumValueDefinition>("__EnumValue", type => type
            .Field("name", source => source.Name)
            .Field("description", source => source.Description)
            .Field("isDeprecated", source => source.DeprecationReason is not null)
            .Field("deprecationReason", source => source.DeprecationReason));
        bind.Object<DirectiveDefinition>("__Directive", type => type
            .Field("name", source => source.Name)
            .Field("description", source => source.Description)
            .Field("isRepeatable", source => source.IsRepeatable)
            .Field("locations", source => source.Locations)
            .Field("args", (source, call) => Listed(source.Arguments, input => input.DeprecationReason, call)));
        bind.Root("__Meta", type => type
            .Field("__typename", _ => "__Meta")
            .Field("__schema", _ => schema)
            .Field("__type", (_, call) => schema.FindType(call.Argument<string>("name"))));
    }

    private static void BindType(ObjectBinder<GraphQLType> type, Schema schema) => type
        .Field("kind", Kind)
        .Field("name", source => (source as NamedType)?.Name)
        .Field("description", source => (source as NamedType)?.Description)
        .Field("specifiedByURL", source => (source as ScalarType)?.SpecifiedByUrl)
        .Field("fields", (source, call) => source is FieldsType fields ? Listed(fields.Fields, field => field.DeprecationReason, call) : null)
        .Field("interfaces", source => (source as FieldsType)?.Interfaces)
        .Field("possibleTypes", source => source is InterfaceType or UnionType ? schema.PossibleTypes(source.Named) : null)
        .Field("enumValues", (source, call) => source is EnumType values ? Listed(values.Values, value => value.DeprecationReason, call) : null)
        .Field("inputFields", (source, call) => source is InputObjectType input ? Listed(input.Fields, field => field.DeprecationReason, call) : null)
        .Field("ofType", source => source is ListType list ? list.Item : (source as NonNullType)?.Inner)
        .Field("isOneOf", source => (source as InputObjectType)?.IsOneOf);

    private static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static IEnumerable<T> Listed<T>(IReadOnlyCollection<T> items, Func<T, string?> deprecation, FieldCall call) =>
        call.Argument<bool>("includeDeprecated") ? items : items.Where(item => deprecation(item) is null);
}
