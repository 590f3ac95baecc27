using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Everything a host has bound, before it is held against the schema.</summary>
internal sealed class Bindings
{
    internal Dictionary<string, ScalarBinding> Scalars { get; } = BuiltInScalars.All();

    internal Dictionary<string, EnumBinding> Enums { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ObjectBinding> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>For interfaces and unions: the name of a value's object type; null when the value is none.</summary>
    internal Dictionary<string, Func<object, string?>> TypeResolvers { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, InputBinding> Inputs { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers fields that nothing else is bound to; null: such fields are a mistake.</summary>
    internal Func<object, FieldCall, object?>? DefaultResolver { get; set; }

    /// <summary>Names the object type of values of interfaces and unions that nothing else is bound to; null: the C# type decides.</summary>
    internal Func<object, string?>? DefaultTypeResolver { get; set; }

    internal List<string> Problems { get; } = [];

    internal void Add<T>(Dictionary<string, T> bindings, string name, T binding)
    {
        if (!bindings.TryAdd(name, binding)) Problems.Add($"{name} is bound twice.");
    }
}

/// <summary>The C# type of an object type and its fields' resolvers.</summary>
internal sealed record ObjectBinding(Type SourceType, IReadOnlyList<FieldBinding> Fields);

/// <summary>What an input object is read as.</summary>
internal sealed record InputBinding(Type ClrType, Func<InputObject, object> Read);
