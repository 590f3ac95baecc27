using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes values of one object type.</summary>
internal sealed class ObjectWriter<T>(ObjectType type, bool isNonNull) : ValueWriter<T>(isNonNull)
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame) =>
        value is GraphQLException known ? frame.Refuse(known, field) : value is null || field.SelectionFor(type).Write(value, frame);

    protected override ValueTask<bool> WriteValueAsync(T value, PlannedField field, ResultFrame frame)
    {
        if (value is GraphQLException known) return new(frame.Refuse(known, field));
        if (value is null) return new(true);
        var selection = field.SelectionFor(type);
        return selection.IsAsync ? selection.WriteAsync(value, frame) : new(selection.Write(value, frame));
    }
}

/// <summary>Writes values of an interface or union, each as the object type it turns out to be.</summary>
internal sealed class AbstractWriter<T>(NamedType type, Func<object, ObjectType?> resolve, IReadOnlySet<ObjectType> possible, bool isNonNull)
    : ValueWriter<T>(isNonNull)
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return true;
        return Resolve(value) is { } runtime ? field.SelectionFor(runtime).Write(value, frame) : Unresolved(value, field, frame);
    }

    protected override ValueTask<bool> WriteValueAsync(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return new(true);
        if (Resolve(value) is not { } runtime) return new(Unresolved(value, field, frame));
        var selection = field.SelectionFor(runtime);
        return selection.IsAsync ? selection.WriteAsync(value, frame) : new(selection.Write(value, frame));
    }

    private ObjectType? Resolve(object value) => resolve(value) is { } runtime && possible.Contains(runtime) ? runtime : null;

    private bool Unresolved(object value, PlannedField field, ResultFrame frame) => frame.Refuse(
        value as GraphQLException ?? (Exception)new InvalidOperationException($"{type.Name} has no object type for a {value.GetType().Name}."), field);
}
