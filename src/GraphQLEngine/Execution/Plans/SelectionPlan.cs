using GraphQLEngine.Errors;

namespace GraphQLEngine.Execution.Plans;

/// <summary>The fields to write of one object, merged and in order.</summary>
internal sealed class SelectionPlan(PlannedField[] fields, SelectionFragments? fragments = null, GraphQLError? failure = null)
{
    internal PlannedField[] Fields { get; } = fields;

    /// <summary>Whether every object that it is asked of fails.</summary>
    internal bool Fails => failure is not null;

    /// <summary>Whether any field, here or below, may have to wait.</summary>
    internal bool IsAsync { get; } = fields.Any(field => field.IsAsync);

    /// <summary>Writes the object.</summary>
    /// <returns>False when a field that may not be null is.</returns>
    internal bool Write(object source, ResultFrame frame)
    {
        if (failure is not null) return Fail(failure, frame);
        if (fragments is null) return WriteFields(source, frame);
        if (fragments.TryWrite(source, frame.Output)) return true;
        var (start, errors) = (frame.Output.Length, frame.Errors.Count);
        if (!WriteFields(source, frame)) return false;
        if (frame.Errors.Count == errors) fragments.Add(source, frame.Output.Written.Span[start..]);
        return true;
    }

    private bool WriteFields(object source, ResultFrame frame)
    {
        frame.Path.Push();
        var (fields, depth, index, start) = (Fields, frame.Path.Depth, 0, 0);
        while (true)
        {
            try
            {
                for (; index < fields.Length; index++)
                {
                    start = frame.Output.Length;
                    if (!fields[index].Runner.RunNamed(source, fields[index], frame)) return Leave(frame);
                }

                break;
            }
            catch (Exception exception) when (frame.Catches(exception))
            {
                if (!Fail(exception, fields[index++], new(start, depth), frame)) return Leave(frame);
            }
        }

        End(frame);
        return true;
    }

    /// <summary>The edge of a field's resolver: its name is written again, so that null can follow where it may.</summary>
    private static bool Fail(Exception exception, PlannedField field, FrameMark before, ResultFrame frame)
    {
        if (frame.Path.Depth == before.Depth) frame.Path.Set(field.ResponseName);
        frame.Output.Truncate(before.Length);
        frame.Output.WriteRaw(field.Prefix);
        return frame.Fail(exception, field, before with { Length = frame.Output.Length });
    }

    /// <summary>Writes the object; fields that may have to wait start first and run side by side.</summary>
    internal async ValueTask<bool> WriteAsync(object source, ResultFrame frame)
    {
        frame.Path.Push();
        var forks = new ResultFrame?[Fields.Length];
        var waiting = new Task<bool>?[Fields.Length];
        for (var index = 0; index < Fields.Length; index++)
        {
            if (!Fields[index].IsAsync) continue;
            frame.Path.Set(Fields[index].ResponseName);
            var fork = forks[index] = frame.Fork();
            fork.Batches = frame.Batches;
            waiting[index] = Fields[index].RunAsync(source, fork).AsTask();
        }

        await Concurrently.AllEnd(waiting, frame.Request).ConfigureAwait(false);
        var succeeded = true;
        for (var index = 0; index < Fields.Length; index++)
        {
            if (succeeded)
            {
                frame.Output.WriteRaw(Fields[index].Prefix);
                frame.Path.Set(Fields[index].ResponseName);
            }

            if (waiting[index] is { } task && forks[index] is { } fork)
            {
                var written = await task.ConfigureAwait(false);
                if (succeeded) frame.Join(fork);
                else fork.Dispose();
                succeeded &= written;
            }
            else if (succeeded) succeeded = Fields[index].Run(source, frame);
        }

        if (!succeeded) return Leave(frame);
        End(frame);
        return true;
    }

    /// <summary>Writes the object; each field starts when the one before has ended, as mutations must.</summary>
    internal async ValueTask<bool> WriteSeriallyAsync(object source, ResultFrame frame)
    {
        frame.Path.Push();
        foreach (var field in Fields)
        {
            frame.Output.WriteRaw(field.Prefix);
            frame.Path.Set(field.ResponseName);
            var written = field.IsAsync ? await field.RunAsync(source, frame).ConfigureAwait(false) : field.Run(source, frame);
            if (!written) return Leave(frame);
        }

        End(frame);
        return true;
    }

    /// <summary>The selection hangs on a condition that is neither true nor false: every object that it is asked of fails.</summary>
    private static bool Fail(GraphQLError failure, ResultFrame frame)
    {
        frame.Errors.Add(failure with { Path = frame.Path.ToArray() });
        return false;
    }

    private void End(ResultFrame frame)
    {
        frame.Path.Pop();
        if (Fields.Length == 0) frame.Output.WriteByte((byte)'{');
        frame.Output.WriteByte((byte)'}');
    }

    private static bool Leave(ResultFrame frame)
    {
        frame.Path.Pop();
        return false;
    }
}
