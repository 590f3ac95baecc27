using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Collects what is wrong with values as they are coerced, each with its path inside the value.</summary>
internal sealed class Coercion(VariableValues? variables = null)
{
    private readonly List<object> _path = [];

    internal List<(string Path, string Message)> Problems { get; } = [];

    internal bool HasFailed => Problems.Count > 0;

    /// <summary>The variables that literals may use; null where none are allowed.</summary>
    internal VariableValues? Variables { get; } = variables;

    internal object? Fail(string message)
    {
        Problems.Add((string.Concat(_path.Select(step => step is int index ? $"[{index}]" : $".{step}")), message));
        return null;
    }

    internal void Enter(object step) => _path.Add(step);

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Runs a host's reader; only what it throws for the client becomes a problem.</summary>
    internal object? Read(Func<object?> read)
    {
        try
        {
            return read();
        }
        catch (GraphQLException exception)
        {
            return Fail(exception.Message);
        }
    }

    /// <summary>Whether the literal is a variable that was given nothing, which leaves a field or an argument out.</summary>
    internal bool IsMissingVariable(ValueNode value) => value is VariableNode variable && Variables?.Has(variable.Name.Value) != true;
}
