using System.Text;
using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>A variable that an operation declares, with the coercer of its type.</summary>
internal sealed record BoundVariable(string Name, string Type, InputCoercer Coercer, ValueNode? Default, SourceLocation Location)
{
    /// <summary>The name as a request's JSON has it.</summary>
    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);
}

/// <summary>The variables that an operation declares, in order; made once, so that a request's own values need no names.</summary>
internal sealed class BoundVariables
{
    private readonly BoundVariable[] _variables;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    internal BoundVariables(BoundVariable[] variables)
    {
        _variables = variables;
        for (var index = 0; index < variables.Length; index++) _indexes[variables[index].Name] = index;
    }

    internal int Count => _variables.Length;

    internal BoundVariable this[int index] => _variables[index];

    /// <summary>The place of the variable; -1 when none is declared by this name.</summary>
    internal int IndexOf(string name) => _indexes.TryGetValue(name, out var index) ? index : -1;
}
