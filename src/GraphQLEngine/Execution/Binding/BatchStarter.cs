using GraphQLEngine.Execution.Plans;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Starts, for a list of objects, the fields that are answered for the whole list at once.</summary>
internal sealed class BatchStarter
{
    private readonly List<(PlannedField Field, object Answers, int[] Index)> _started = [];

    internal static BatchStarter Start<TItem>(IReadOnlyList<TItem> items, PlannedField list, ResultFrame frame)
    {
        var starter = new BatchStarter();
        foreach (var field in list.Selections.SelectMany(selection => selection.Fields))
            if (field.Runner is IBatchRunner runner) starter.Add(runner, items, field, frame);
        return starter;
    }

    /// <summary>The shares of the item at this index; null when nothing was started.</summary>
    internal BatchSlot[]? For(int index) => _started.Count == 0
        ? null
        : [.. from started in _started where started.Index[index] >= 0 select new BatchSlot(started.Field, started.Answers, started.Index[index])];

    private void Add<TItem>(IBatchRunner runner, IReadOnlyList<TItem> items, PlannedField field, ResultFrame frame)
    {
        var sources = new List<object>(items.Count);
        var index = new int[items.Count];
        for (var item = 0; item < index.Length; item++)
        {
            index[item] = -1;
            if (items[item] is not { } source || !runner.Accepts(source)) continue;
            index[item] = sources.Count;
            sources.Add(source);
        }

        if (sources.Count > 0) _started.Add((field, runner.Start(sources, field, frame), index));
    }
}

/// <summary>A field that is answered for many objects at once.</summary>
internal interface IBatchRunner
{
    /// <summary>Whether the object is one that the field is of.</summary>
    bool Accepts(object source);

    /// <summary>Starts answering; the task that is returned carries what goes wrong.</summary>
    object Start(IReadOnlyList<object> sources, PlannedField field, ResultFrame frame);
}
