using System.Runtime.InteropServices;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes lists, by span or index where the C# type allows.</summary>
internal sealed class ListWriter<TList, TItem>(ValueWriter<TItem> item, bool isNonNull) : ValueWriter<TList>(isNonNull) where TList : IEnumerable<TItem>
{
    private readonly bool _isPlain = item.IsPlain;

    protected override bool WriteValue(TList value, PlannedField field, ResultFrame frame)
    {
        if (_isPlain && value is EncodedText[] texts && EncodedTextWriter.TryWriteList(texts, frame.Output)) return true;
        frame.Output.WriteByte((byte)'[');
        frame.Path.Push();
        var succeeded = value switch
        {
            TItem[] array => WriteSpan(array, field, frame),
            List<TItem> list => WriteSpan(CollectionsMarshal.AsSpan(list), field, frame),
            ArraySegment<TItem> part => WriteSpan(part, field, frame),
            _ => WriteEach(value, field, frame),
        };
        frame.Path.Pop();
        frame.Output.WriteByte((byte)']');
        return succeeded;
    }

    protected override async ValueTask<bool> WriteValueAsync(TList value, PlannedField field, ResultFrame frame)
    {
        var items = value as IReadOnlyList<TItem> ?? [.. value];
        frame.Output.WriteByte((byte)'[');
        frame.Path.Push();
        var batches = BatchStarter.Start(items, field, frame);
        var forks = new ResultFrame[items.Count];
        var waiting = new Task<bool>[items.Count];
        for (var index = 0; index < waiting.Length; index++)
        {
            frame.Path.Set(index);
            var fork = forks[index] = frame.Fork();
            fork.Batches = batches.For(index);
            waiting[index] = Item(items[index], field, fork).AsTask();
        }

        await Concurrently.AllEnd(waiting, frame.Request).ConfigureAwait(false);
        var succeeded = true;
        for (var index = 0; index < waiting.Length; index++)
        {
            var written = await waiting[index].ConfigureAwait(false);
            if (succeeded && index > 0) frame.Output.WriteByte((byte)',');
            if (succeeded) frame.Join(forks[index]);
            else forks[index].Dispose();
            succeeded &= written;
        }

        frame.Path.Pop();
        frame.Output.WriteByte((byte)']');
        return succeeded;
    }

    /// <summary>An item whose own writing throws, its type unknown for one, nulls the whole field: the exception waits in the task.</summary>
    private async ValueTask<bool> Item(TItem value, PlannedField field, ResultFrame fork) =>
        await item.WriteAsync(value, field, fork).ConfigureAwait(false);

    private bool WriteSpan(ReadOnlySpan<TItem> items, PlannedField field, ResultFrame frame)
    {
        for (var index = 0; index < items.Length; index++)
        {
            if (_isPlain && item.TryWritePlain(index == 0 ? [] : ","u8, items[index], frame.Output)) continue;
            if (!WriteItem(items[index], index, field, frame)) return false;
        }

        return true;
    }

    private bool WriteEach(TList items, PlannedField field, ResultFrame frame)
    {
        var index = 0;
        foreach (var value in items)
            if (!WriteItem(value, index++, field, frame)) return false;
        return true;
    }

    private bool WriteItem(TItem value, int index, PlannedField field, ResultFrame frame)
    {
        if (index > 0) frame.Output.WriteByte((byte)',');
        frame.Path.Set(index);
        frame.Request.CancellationToken.ThrowIfCancellationRequested();
        return item.Write(value, field, frame);
    }
}
