using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution.Plans;

/// <summary>Writes values of one C# type as one type of the schema.</summary>
/// <remarks>Source: GraphQL specification, section 6.4.3, CompleteValue(); null propagation cuts the output back.</remarks>
internal abstract class ValueWriter<T>(bool isNonNull)
{
    protected bool IsNonNull { get; } = isNonNull;

    /// <summary>Whether <see cref="TryWritePlain"/> may be tried: values are leaves that need nothing of the request.</summary>
    internal virtual bool IsPlain => false;

    /// <summary>Writes a plain value and what stands before it in one step.</summary>
    /// <returns>False, with nothing written, when the value is null or needs <see cref="Write"/> for another reason.</returns>
    internal virtual bool TryWritePlain(ReadOnlySpan<byte> prefix, T value, JsonOutput output) => false;

    /// <summary>Writes the value, null where it is null or fails below.</summary>
    /// <returns>False when it may not be null and is.</returns>
    internal bool Write(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return WriteNull(field, frame);
        var start = frame.Output.Length;
        return WriteValue(value, field, frame) || Finish(start, frame);
    }

    /// <summary>The same, where something below may have to wait.</summary>
    internal ValueTask<bool> WriteAsync(T value, PlannedField field, ResultFrame frame)
    {
        if (value is null) return new(WriteNull(field, frame));
        var start = frame.Output.Length;
        var writing = WriteValueAsync(value, field, frame);
        return writing.IsCompletedSuccessfully ? new(writing.Result || Finish(start, frame)) : Wait(writing, start, frame);
    }

    /// <summary>Writes a value that is not null; false when a null inside it may not be.</summary>
    protected abstract bool WriteValue(T value, PlannedField field, ResultFrame frame);

    protected virtual ValueTask<bool> WriteValueAsync(T value, PlannedField field, ResultFrame frame) =>
        new(WriteValue(value, field, frame));

    private async ValueTask<bool> Wait(ValueTask<bool> writing, int start, ResultFrame frame) =>
        await writing.ConfigureAwait(false) || Finish(start, frame);

    private bool Finish(int start, ResultFrame frame)
    {
        if (IsNonNull) return false;
        frame.Output.Truncate(start);
        frame.Output.WriteNull();
        return true;
    }

    private bool WriteNull(PlannedField field, ResultFrame frame)
    {
        if (IsNonNull) return frame.FailNull(field);
        frame.Output.WriteNull();
        return true;
    }
}
