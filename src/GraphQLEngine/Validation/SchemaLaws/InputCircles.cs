using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>An input object can be written down: it does not need itself, by non-null fields or as the only choice of a <c>@oneOf</c>.</summary>
/// <remarks>Source: GraphQL specification (September 2025), section 3.10, circular references.</remarks>
internal static class InputCircles
{
    internal static void Check(Schema schema, SchemaReport report)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToArray();
        var finite = new HashSet<InputObjectType>();
        while (Array.Exists(inputs, type => !finite.Contains(type) && IsFinite(type, finite) && finite.Add(type)))
        {
            // Each round finds one more that can be written with those found before.
        }

        foreach (var type in inputs.Where(type => !finite.Contains(type) && type.Fields.Count > 0))
        {
            var fields = type.Fields.Where(field => Needed(type, field) is { } needed && !finite.Contains(needed)).ToArray();
            report.Add(
                $"Invalid circular reference. The Input Object {type} references itself in the non-null field {string.Join(", ", fields.Select(field => $"{type}.{field.Name}"))}.",
                fields.Select(Node? (field) => field.Definition));
        }
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> finite) => type.IsOneOf
        ? type.Fields.Any(field => Needed(type, field) is not { } needed || finite.Contains(needed))
        : type.Fields.All(field => Needed(type, field) is not { } needed || finite.Contains(needed));

    /// <summary>The input object that a value of the field cannot do without; null when it can.</summary>
    private static InputObjectType? Needed(InputObjectType type, InputValueDefinition field) =>
        (type.IsOneOf ? field.Type.Nullable : (field.Type as NonNullType)?.Inner) as InputObjectType;
}
