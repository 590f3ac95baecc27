namespace GraphQLEngine.Execution.Values;

/// <summary>The coerced variables of one request; a variable that was given nothing and has no default is not among them.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    internal static VariableValues Empty { get; } = new();

    internal bool Has(string name) => _values.ContainsKey(name);

    internal object? Find(string name) => _values.GetValueOrDefault(name);

    internal void Set(string name, object? value) => _values[name] = value;
}
