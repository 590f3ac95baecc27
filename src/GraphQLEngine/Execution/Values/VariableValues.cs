namespace GraphQLEngine.Execution.Values;

/// <summary>The coerced variables of one request; a variable that was given nothing and has no default is not among them.</summary>
/// <param name="variables">What the operation declares.</param>
internal sealed class VariableValues(BoundVariables variables)
{
    private static readonly object NotGiven = new();

    private readonly object?[] _values = Absent(variables.Count);

    internal static VariableValues Empty { get; } = new(new([]));

    internal bool Has(string name) => variables.IndexOf(name) is >= 0 and var index && !ReferenceEquals(_values[index], NotGiven);

    internal object? Find(string name) =>
        variables.IndexOf(name) is >= 0 and var index && !ReferenceEquals(_values[index], NotGiven) ? _values[index] : null;

    /// <summary>Sets the value of the variable that is declared at this place.</summary>
    internal void Set(int index, object? value) => _values[index] = value;

    internal bool IsSet(int index) => !ReferenceEquals(_values[index], NotGiven);

    private static object?[] Absent(int count)
    {
        if (count == 0) return [];
        var values = new object?[count];
        Array.Fill(values, NotGiven);
        return values;
    }
}
