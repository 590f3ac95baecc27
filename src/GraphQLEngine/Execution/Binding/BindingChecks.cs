using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Finds bindings of what the schema does not have, and defaults that cannot be read.</summary>
internal static class BindingChecks
{
    internal static void CheckNames(Schema schema, Bindings bindings)
    {
        var problems = bindings.Problems;
        foreach (var name in bindings.Scalars.Keys.Where(name => !BuiltIn.IsScalar(name) && schema.FindType(name) is not ScalarType))
            problems.Add(Missing(name, "a scalar"));
        foreach (var name in bindings.Inputs.Keys.Where(name => schema.FindType(name) is not InputObjectType))
            problems.Add(Missing(name, "an input object"));
        foreach (var name in bindings.TypeResolvers.Keys.Where(name => schema.FindType(name) is not (InterfaceType or UnionType)))
            problems.Add(Missing(name, "an interface or union"));
        foreach (var (name, binding) in bindings.Enums) CheckEnum(name, binding, schema, problems);
        foreach (var (name, binding) in bindings.Objects.Where(bound => bound.Key != "__Meta")) CheckObject(name, binding, schema, problems);
    }

    internal static void CheckDefaults(string coordinate, IEnumerable<BoundInput> arguments, Bindings bindings)
    {
        foreach (var argument in arguments.Where(argument => argument.Definition.DefaultValue is not null))
        {
            var coercion = new Coercion();
            argument.Coercer.FromLiteral(argument.Definition.DefaultValue!, coercion); // filtered to those that have one
            bindings.Problems.AddRange(coercion.Problems.Select(problem => $"{coordinate}({argument.Name}:) has a default that cannot be read: {problem.Message}"));
        }
    }

    private static void CheckEnum(string name, EnumBinding binding, Schema schema, List<string> problems)
    {
        if (schema.FindType(name) is not EnumType type)
        {
            problems.Add(Missing(name, "an enum"));
            return;
        }

        var names = binding.Names.ToHashSet(StringComparer.Ordinal);
        problems.AddRange(
            names.Where(value => type.FindValue(value) is null).Select(value => $"{name}.{value} is bound but not in the schema."));
        problems.AddRange(type.Values.Where(value => !names.Contains(value.Name)).Select(value => $"{name}.{value.Name} has no binding."));
    }

    private static void CheckObject(string name, ObjectBinding binding, Schema schema, List<string> problems)
    {
        if (schema.FindType(name) is not ObjectType type)
        {
            problems.Add(Missing(name, "an object type"));
            return;
        }

        problems.AddRange(
            binding.Fields.Where(field => type.FindField(field.Name) is null).Select(field => $"{name}.{field.Name} is bound but not in the schema."));
        problems.AddRange(binding.Fields.GroupBy(field => field.Name, StringComparer.Ordinal).Where(fields => fields.Count() > 1)
            .Select(fields => $"{name}.{fields.Key} is bound twice."));
    }

    private static string Missing(string name, string kind) => $"{name} is bound as {kind}, which the schema does not have.";
}

/// <summary>C# types as a C# programmer writes them.</summary>
internal static class TypeNames
{
    internal static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return $"{Of(underlying)}?";
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[]"; // an array has an element type
        if (!type.IsGenericType) return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }
}
