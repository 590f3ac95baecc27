using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Values;

/// <summary>An argument or input field with its coercer and its default, which is coerced once, when first needed.</summary>
internal sealed class BoundInput
{
    private readonly Lazy<object?> _default;

    internal BoundInput(InputValueDefinition definition, InputCoercer coercer)
    {
        Definition = definition;
        Coercer = coercer;
        _default = new(() => definition.DefaultValue is { } value ? coercer.FromLiteral(value, new()) : null);
    }

    internal InputValueDefinition Definition { get; }

    internal InputCoercer Coercer { get; }

    internal string Name => Definition.Name;

    internal bool HasDefault => Definition.DefaultValue is not null;

    internal object? Default => _default.Value;
}
