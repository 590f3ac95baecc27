using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>A field whose resolver answers at once. Its calls are a resolver's edge: what they throw ends here.</summary>
internal abstract class ResolvedRunner<TResult>(string parentType, FieldDefinition definition, BoundInput[] arguments, ValueWriter<TResult> writer)
    : FieldRunner(parentType, definition, arguments)
{
    protected ValueWriter<TResult> Writer { get; } = writer;

    internal override bool Run(object source, PlannedField field, ResultFrame frame)
    {
        var mark = frame.Mark();
        try
        {
            return Writer.Write(Resolve(source, field, frame), field, frame);
        }
        catch (Exception exception) when (frame.Catches(exception))
        {
            return frame.Fail(exception, field, mark);
        }
    }

    internal override bool RunNamed(object source, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteRaw(field.Prefix);
        frame.Path.Set(field.ResponseName);
        if (Arguments.Length > 0 && field.Arguments.For(frame.Request).Error is { } error) return frame.Fail(error, field, frame.Mark());
        return Writer.Write(Resolve(source, field, frame), field, frame);
    }

    internal override ValueTask<bool> RunAsync(object source, PlannedField field, ResultFrame frame)
    {
        var mark = frame.Mark();
        try
        {
            var writing = Writer.WriteAsync(Resolve(source, field, frame), field, frame);
            return writing.IsCompletedSuccessfully ? writing : Wait(writing, field, frame, mark);
        }
        catch (Exception exception) when (frame.Catches(exception))
        {
            return new(frame.Fail(exception, field, mark));
        }
    }

    protected abstract TResult Resolve(object source, PlannedField field, ResultFrame frame);

    private static async ValueTask<bool> Wait(ValueTask<bool> writing, PlannedField field, ResultFrame frame, FrameMark mark)
    {
        try
        {
            return await writing.ConfigureAwait(false);
        }
        catch (Exception exception) when (frame.Catches(exception))
        {
            return frame.Fail(exception, field, mark);
        }
    }
}

internal sealed class PropertyRunner<TSource, TResult>(
    string parentType, FieldDefinition definition, BoundInput[] arguments, ValueWriter<TResult> writer, Func<TSource, TResult> resolve)
    : ResolvedRunner<TResult>(parentType, definition, arguments, writer)
{
    private readonly bool _isPlain = writer.IsPlain;

    internal override bool RunNamed(object source, PlannedField field, ResultFrame frame)
    {
        if (!_isPlain || Arguments.Length > 0) return base.RunNamed(source, field, frame);
        var value = resolve((TSource)source);
        if (Writer.TryWritePlain(field.Prefix, value, frame.Output)) return true;
        frame.Output.WriteRaw(field.Prefix);
        frame.Path.Set(field.ResponseName);
        return Writer.Write(value, field, frame);
    }

    protected override TResult Resolve(object source, PlannedField field, ResultFrame frame) => resolve((TSource)source);
}

internal sealed class CallRunner<TSource, TResult>(
    string parentType, FieldDefinition definition, BoundInput[] arguments, ValueWriter<TResult> writer, Func<TSource, FieldCall, TResult> resolve)
    : ResolvedRunner<TResult>(parentType, definition, arguments, writer)
{
    protected override TResult Resolve(object source, PlannedField field, ResultFrame frame) => resolve((TSource)source, new(field, frame));
}

/// <summary>A field whose resolver may have to wait.</summary>
internal sealed class AsyncRunner<TSource, TResult>(
    string parentType, FieldDefinition definition, BoundInput[] arguments, ValueWriter<TResult> writer,
    Func<TSource, FieldCall, CancellationToken, ValueTask<TResult>> resolve)
    : FieldRunner(parentType, definition, arguments)
{
    internal override bool IsAsync => true;

    internal override bool Run(object source, PlannedField field, ResultFrame frame) =>
        throw new InvalidOperationException($"{Coordinate} must be awaited.");

    internal override async ValueTask<bool> RunAsync(object source, PlannedField field, ResultFrame frame)
    {
        var mark = frame.Mark();
        try
        {
            var value = await resolve((TSource)source, new(field, frame), frame.Request.CancellationToken).ConfigureAwait(false);
            return await writer.WriteAsync(value, field, frame).ConfigureAwait(false);
        }
        catch (Exception exception) when (frame.Catches(exception))
        {
            return frame.Fail(exception, field, mark);
        }
    }
}
