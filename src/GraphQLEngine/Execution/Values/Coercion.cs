using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Collects what is wrong with values as they are coerced, each with its path inside the value.</summary>
internal sealed class Coercion(VariableValues? variables = null)
{
    private List<object>? _path; // null: no step was taken yet, as for most values
    private List<(string Path, string Message)>? _problems;

    internal IReadOnlyList<(string Path, string Message)> Problems => _problems ?? [];

    internal bool HasFailed => _problems is not null;

    /// <summary>The variables that literals may use; null where none are allowed.</summary>
    internal VariableValues? Variables { get; } = variables;

    internal object? Fail(string message)
    {
        (_problems ??= []).Add((string.Concat((_path ?? []).Select(step => step is int index ? $"[{index}]" : $".{step}")), message));
        return null;
    }

    internal void Enter(object step) => (_path ??= []).Add(step);

    internal void Leave() => _path?.RemoveAt(_path.Count - 1);

    /// <summary>Whether the literal is a variable that was given nothing, which leaves a field or an argument out.</summary>
    internal bool IsMissingVariable(ValueNode value) => value is VariableNode variable && Variables?.Has(variable.Name.Value) != true;
}
