using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes values of one object type.</summary>
internal sealed class ObjectWriter<T>(ObjectType type, bool isNonNull) : ValueWriter<T>(isNonNull)
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame) =>
        value is null || field.SelectionFor(type).Write(value, frame);

    protected override ValueTask<bool> WriteValueAsync(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return new(true);
        var selection = field.SelectionFor(type);
        return selection.IsAsync ? selection.WriteAsync(value, frame) : new(selection.Write(value, frame));
    }
}

/// <summary>Writes values of an interface or union, each as the object type it turns out to be.</summary>
internal sealed class AbstractWriter<T>(NamedType type, Func<object, ObjectType?> resolve, IReadOnlySet<ObjectType> possible, bool isNonNull)
    : ValueWriter<T>(isNonNull)
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame) =>
        value is null || Select(value, field).Write(value, frame);

    protected override ValueTask<bool> WriteValueAsync(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return new(true);
        var selection = Select(value, field);
        return selection.IsAsync ? selection.WriteAsync(value, frame) : new(selection.Write(value, frame));
    }

    private SelectionPlan Select(object value, PlannedField field)
    {
        var runtime = resolve(value) ?? throw Unresolved(value);
        return possible.Contains(runtime) ? field.SelectionFor(runtime) : throw Unresolved(value);
    }

    private InvalidOperationException Unresolved(object value) =>
        new($"Abstract type \"{type.Name}\" must resolve to one of its object types; a {value.GetType().Name} does not.");
}
