using System.Collections.Concurrent;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Finds the object type of a value of an interface or union: as bound, or by the C# type that an object type is bound to.</summary>
internal sealed class TypeResolution(Schema schema, Bindings bindings)
{
    internal Func<object, ObjectType?> For(NamedType type)
    {
        if ((bindings.TypeResolvers.GetValueOrDefault(type.Name) ?? bindings.DefaultTypeResolver) is { } resolver)
            return value => resolver(value) is { } name ? schema.FindType(name) as ObjectType : null;
        var candidates = schema.PossibleTypes(type)
            .Where(candidate => bindings.Objects.ContainsKey(candidate.Name))
            .Select(candidate => (Type: candidate, Source: bindings.Objects[candidate.Name].SourceType))
            .ToArray();
        var known = new ConcurrentDictionary<Type, ObjectType?>();
        return value => known.GetOrAdd(value.GetType(), runtime =>
            candidates.FirstOrDefault(candidate => candidate.Source == runtime).Type
            ?? candidates.FirstOrDefault(candidate => candidate.Source.IsAssignableFrom(runtime)).Type);
    }
}
