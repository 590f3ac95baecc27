using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Binds the types of a schema to C#; what does not fit is reported all at once when the schema is built.</summary>
public sealed class SchemaBinder
{
    internal SchemaBinder() { }

    internal Bindings Bindings { get; } = new();

    /// <summary>A custom scalar, read and written as the binding says.</summary>
    public SchemaBinder Scalar<T>(string name, ScalarBinding<T> binding) where T : notnull
    {
        Bindings.Add<ScalarBinding>(Bindings.Scalars, name, binding);
        return this;
    }

    /// <summary>A custom scalar that is text on the wire.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="write">The text of a value.</param>
    /// <param name="tryRead">Reads a text; false when it is none of this scalar's.</param>
    public SchemaBinder Scalar<T>(string name, Func<T, string> write, TryRead<T> tryRead) where T : notnull =>
        Scalar(name, new TextScalar<T>(name, write, tryRead));

    /// <summary>An enum, its values by the names that <paramref name="nameOf"/> gives.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="nameOf">The name of a value; when absent, <c>TLevel</c> is <c>T_LEVEL</c>.</param>
    public SchemaBinder Enum<T>(string name, Func<T, string>? nameOf = null) where T : struct, Enum
    {
        nameOf ??= value => EnumNames.ToScreamingSnake(value.ToString());
        var (values, names) = (new List<object>(), new List<string>());
        foreach (var value in System.Enum.GetValues<T>())
        {
            if (values.Count > 0 && values[^1].Equals(value)) continue; // another C# name of the same value: they come in order
            values.Add(value);
            names.Add(nameOf(value));
        }

        Bindings.Add(Bindings.Enums, name, new EnumBinding(typeof(T), [.. values], [.. names], (type, binding, isNonNull) =>
            new EnumWriter<T>(type, binding.Values, binding.Names, isNonNull)));
        return this;
    }

    /// <summary>An object type.</summary>
    public SchemaBinder Object<TSource>(string name, Action<ObjectBinder<TSource>> bind)
    {
        var binder = new ObjectBinder<TSource>();
        bind(binder);
        Bindings.Add(Bindings.Objects, name, new(typeof(TSource), binder.Fields));
        return this;
    }

    /// <summary>A root type; its source is the request's context object.</summary>
    public SchemaBinder Root<TContext>(string name, Action<ObjectBinder<TContext>> bind) => Object(name, bind);

    /// <summary>A root type whose fields read the context, if at all, through <see cref="FieldCall.Context{T}"/>.</summary>
    public SchemaBinder Root(string name, Action<ObjectBinder<object>> bind) => Object(name, bind);

    /// <summary>An interface. Unbound ones take the object type that the value's C# type is bound to.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="resolveType">The name of a value's object type; null when it is none.</param>
    public SchemaBinder Interface<T>(string name, Func<T, string?> resolveType)
    {
        Bindings.Add(Bindings.TypeResolvers, name, value => value is T typed ? resolveType(typed) : null);
        return this;
    }

    /// <summary>A union. Unbound ones take the object type that the value's C# type is bound to.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="resolveType">The name of a value's object type; null when it is none.</param>
    public SchemaBinder Union<T>(string name, Func<T, string?> resolveType) => Interface(name, resolveType);

    /// <summary>An input object that resolvers read as a type of their own; unbound ones are read as <see cref="InputObject"/>.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="read">Makes the value; a <c>GraphQLException</c> is told to the client.</param>
    public SchemaBinder Input<T>(string name, Func<InputObject, T> read) where T : notnull
    {
        Bindings.Add(Bindings.Inputs, name, new(typeof(T), input => read(input)));
        return this;
    }

    /// <summary>Answers everything that nothing else is bound to, for schemas that are known only when they are read.</summary>
    /// <param name="resolve">Gives a value: text, numbers, lists and objects of any C# type.</param>
    /// <param name="resolveType">The name of the object type of a value of an interface or union; null when it is none.</param>
    public SchemaBinder Dynamic(Func<object, FieldCall, object?> resolve, Func<object, string?> resolveType)
    {
        Bindings.DefaultResolver = resolve;
        Bindings.DefaultTypeResolver = resolveType;
        return this;
    }
}
