namespace GraphQLEngine.Language;

/// <summary>Where directives may stand, by the names of the specification.</summary>
/// <remarks>Source: GraphQL specification, section 3.13, DirectiveLocation.</remarks>
public static class DirectiveLocations
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    };

    /// <summary>Whether the specification knows a location of this name.</summary>
    public static bool IsKnown(string name) => All.Contains(name);
}
