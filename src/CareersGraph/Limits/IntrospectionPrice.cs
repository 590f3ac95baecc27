using GraphQLEngine.Execution;
using GraphQLEngine.TypeSystem;

namespace CareersGraph.Limits;

/// <summary>
/// How many objects introspection asks for. It has a limit of its own, apart from what the catalogue costs, so that the queries of
/// code generators and of GraphiQL always pass, and ten of them in one call do not. Lists count as long as they are on average in
/// the schema, so that a query over all types counts about what it gets; what may or may not be there counts as one.
/// </summary>
internal sealed class IntrospectionPrice
{
    private readonly Dictionary<string, double> _items;

    public IntrospectionPrice(Schema schema)
    {
        var types = schema.Types;
        var fields = types.OfType<FieldsType>().SelectMany(type => type.Fields).ToList();
        _items = new(StringComparer.Ordinal)
        {
            ["__Schema.types"] = types.Count,
            ["__Schema.directives"] = schema.Directives.Count,
            ["__Directive.args"] = 2,
            ["__Type.fields"] = Share(fields.Count, types.Count),
            ["__Type.inputFields"] = Share(types.OfType<InputObjectType>().Sum(type => type.Fields.Count), types.Count),
            ["__Type.enumValues"] = Share(types.OfType<EnumType>().Sum(type => type.Values.Count), types.Count),
            ["__Type.interfaces"] = Share(types.OfType<FieldsType>().Sum(type => type.Interfaces.Count), types.Count),
            ["__Type.possibleTypes"] = Share(
                types.Where(type => type is InterfaceType or UnionType).Sum(type => schema.PossibleTypes(type).Count), types.Count),
            ["__Field.args"] = Share(fields.Sum(field => field.Arguments.Count), fields.Count),
        };
    }

    public static bool IsIntrospection(SelectedField field) => field.Name is "__schema" or "__type";

    /// <summary>Objects that a root field of introspection asks for.</summary>
    public long ObjectsOf(SelectedField field) => (long)Math.Min(Math.Ceiling(Objects(field)), 1e10);

    private double Objects(SelectedField field)
    {
        if (field.Definition.Type.Named is ScalarType or EnumType) return 0;
        var items = _items.GetValueOrDefault($"{field.ParentType}.{field.Name}", 1);
        var below = 1.0;
        foreach (var selection in field.Selections)
            foreach (var child in selection)
                below += Objects(child);
        return items * below;
    }

    private static double Share(int parts, int owners) => owners == 0 ? 0 : (double)parts / owners;
}
