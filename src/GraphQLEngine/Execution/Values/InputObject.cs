namespace GraphQLEngine.Execution.Values;

/// <summary>Arguments of a field, or the fields of an input object: coerced, defaults filled in, in the order the schema defines.</summary>
/// <remarks>
/// Values are <see cref="string"/>, <see cref="int"/>, <see cref="double"/>, <see cref="bool"/>, what enums and scalars were bound to, other
/// <see cref="InputObject"/>s (or what those were bound to), and typed arrays of these, so that reading a list converts nothing.
/// </remarks>
public sealed class InputObject
{
    private readonly string[] _defined;
    private readonly object?[] _values;

    /// <param name="defined">What the schema defines; shared by all objects of the type.</param>
    /// <param name="values">A value for each, <see cref="NotGiven"/> where there is none.</param>
    internal InputObject(string[] defined, object?[] values)
    {
        _defined = defined;
        _values = values;
    }

    internal static InputObject Empty { get; } = new([], []);

    /// <summary>Stands where nothing was given and nothing stands by default.</summary>
    internal static object NotGiven { get; } = new();

    /// <summary>The names that have a value, null among them, in the order the schema defines.</summary>
    public IReadOnlyList<string> Names => [.. _defined.Where((_, index) => !ReferenceEquals(_values[index], NotGiven))];

    /// <summary>Whether something was given or stands by default; an explicit null counts.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>The value; the default of <typeparamref name="T"/> when it is null or nothing was given.</summary>
    /// <exception cref="InvalidOperationException">The schema's type is not read as <typeparamref name="T"/>.</exception>
    public T Get<T>(string name)
    {
        var index = IndexOf(name);
        if (index < 0 || _values[index] is not { } value) return default!; // null is what the schema allows here; the caller's T says so
        return value is T typed
            ? typed
            : throw new InvalidOperationException($"\"{name}\" is read as {value.GetType().Name}, not as {typeof(T).Name}.");
    }

    /// <summary>The value as it is; null when it is null or nothing was given.</summary>
    public object? this[string name] => IndexOf(name) is >= 0 and var index ? _values[index] : null;

    private int IndexOf(string name)
    {
        for (var index = 0; index < _defined.Length; index++)
            if (_defined[index] == name) return ReferenceEquals(_values[index], NotGiven) ? -1 : index;
        return -1;
    }
}
