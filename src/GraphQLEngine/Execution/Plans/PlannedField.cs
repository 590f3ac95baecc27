using System.Text;
using GraphQLEngine.Errors;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>One response name of a selection: all fields merged under it, ready to run.</summary>
internal sealed class PlannedField
{
    private readonly byte[] _prefix;
    private readonly SelectionPlan? _selection;
    private readonly SelectionPlan?[] _byType; // by NamedType.Index; empty unless the field's type is abstract

    internal PlannedField(
        string responseName, bool isFirst, FieldRunner runner, ArgumentPlan arguments, SourceLocation[] locations,
        SelectionPlan? selection, SelectionPlan?[] byType)
    {
        ResponseName = responseName;
        Runner = runner;
        Arguments = arguments;
        Locations = locations;
        _prefix = Encoding.UTF8.GetBytes($"{(isFirst ? '{' : ',')}\"{responseName}\":");
        _selection = selection;
        _byType = byType;
        IsAsync = runner.IsAsync || selection?.IsAsync == true || byType.Any(plan => plan?.IsAsync == true);
    }

    internal string ResponseName { get; }

    /// <summary>The bytes before the value: the brace or comma, and the quoted name.</summary>
    internal ReadOnlySpan<byte> Prefix => _prefix;

    internal FieldRunner Runner { get; }

    internal ArgumentPlan Arguments { get; }

    internal SourceLocation[] Locations { get; }

    /// <summary>Whether the field, or anything below it, may have to wait.</summary>
    internal bool IsAsync { get; }

    /// <summary>What is selected of a value of this object type.</summary>
    internal SelectionPlan SelectionFor(ObjectType type) =>
        (_byType.Length == 0 ? _selection : _byType[type.Index])
        ?? throw new InvalidOperationException($"{Runner.Coordinate} gave a {type.Name}, which is not among its possible types.");

    /// <summary>What is selected of values of each possible type.</summary>
    internal IEnumerable<SelectionPlan> Selections => _byType.Length == 0
        ? _selection is null ? [] : [_selection]
        : _byType.OfType<SelectionPlan>();

    internal bool Run(object source, ResultFrame frame)
    {
        if (Runner.Arguments.Length > 0 && Arguments.For(frame.Request).Error is { } error) return frame.Fail(error, this, frame.Mark());
        return Runner.Run(source, this, frame);
    }

    internal ValueTask<bool> RunAsync(object source, ResultFrame frame)
    {
        if (Runner.Arguments.Length > 0 && Arguments.For(frame.Request).Error is { } error) return new(frame.Fail(error, this, frame.Mark()));
        return Runner.RunAsync(source, this, frame);
    }
}
