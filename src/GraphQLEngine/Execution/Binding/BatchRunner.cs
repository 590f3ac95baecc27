using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>A field that is answered once for all objects of a list; a lone object is a list of one.</summary>
internal sealed class BatchRunner<TSource, TResult>(
    string parentType, FieldDefinition definition, BoundInput[] arguments, ValueWriter<TResult> writer,
    Func<IReadOnlyList<TSource>, FieldCall, CancellationToken, ValueTask<IReadOnlyList<TResult>>> resolve)
    : FieldRunner(parentType, definition, arguments), IBatchRunner
{
    internal override bool IsAsync => true;

    public bool Accepts(object source) => source is TSource;

    public object Start(IReadOnlyList<object> sources, PlannedField field, ResultFrame frame) =>
        Answer([.. sources.Cast<TSource>()], field, frame);

    internal override bool Run(object source, PlannedField field, ResultFrame frame) =>
        throw new InvalidOperationException($"{Coordinate} must be awaited.");

    internal override async ValueTask<bool> RunAsync(object source, PlannedField field, ResultFrame frame)
    {
        var mark = frame.Mark();
        try
        {
            var slot = frame.Batches?.FirstOrDefault(batch => batch.Field == field);
            var answers = slot is null ? Answer([(TSource)source], field, frame) : (Task<IReadOnlyList<TResult>>)slot.Answers;
            frame.Batches = null; // those of this list are not those of the lists below
            var values = await answers.ConfigureAwait(false);
            return await writer.WriteAsync(values[slot?.Index ?? 0], field, frame).ConfigureAwait(false);
        }
        catch (Exception exception) when (frame.Catches(exception))
        {
            return frame.Fail(exception, field, mark);
        }
    }

    private async Task<IReadOnlyList<TResult>> Answer(IReadOnlyList<TSource> sources, PlannedField field, ResultFrame frame)
    {
        if (field.Arguments.For(frame.Request).Error is not null) return []; // each item's own field reports it
        var answers = await resolve(sources, new(field, frame), frame.Request.CancellationToken).ConfigureAwait(false);
        return answers.Count == sources.Count
            ? answers
            : throw new InvalidOperationException($"{Coordinate} gave {answers.Count} answers for {sources.Count} objects.");
    }
}
