using System.Runtime.InteropServices;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution.Plans;

/// <summary>A place to cut back to: bytes written and depth of the path.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrameMark(int Length, int Depth);

/// <summary>One thread of execution: its output, its place in the data and its errors. Fields that wait get frames of their own.</summary>
internal sealed class ResultFrame(RequestState request, int expectedBytes = 4096) : IDisposable
{
    internal RequestState Request { get; } = request;

    internal JsonOutput Output { get; } = new(request.MaximumBytes, expectedBytes);

    internal ResponsePath Path { get; } = new();

    internal List<GraphQLError> Errors { get; } = [];

    /// <summary>Answers fetched for a whole list at once, which the frame of each item reads its own from; null: none.</summary>
    internal BatchSlot[]? Batches { get; set; }

    internal FrameMark Mark() => new(Output.Length, Path.Depth);

    /// <summary>A frame that continues here and is later joined.</summary>
    internal ResultFrame Fork()
    {
        var fork = new ResultFrame(Request);
        fork.Path.CopyFrom(Path);
        return fork;
    }

    /// <summary>Appends what the fork wrote and met, and ends it.</summary>
    internal void Join(ResultFrame fork)
    {
        Output.WriteRaw(fork.Output.Written.Span);
        JoinErrors(fork);
    }

    internal void JoinErrors(ResultFrame fork)
    {
        Errors.AddRange(fork.Errors);
        fork.Dispose();
    }

    /// <summary>Whether the exception ends at the field; the rest ends the request.</summary>
    internal bool Catches(Exception exception) =>
        exception is not OutputTooLargeException && !(exception is OperationCanceledException && Request.CancellationToken.IsCancellationRequested);

    /// <summary>Records what a resolver threw. The path is where it was met, the field is the one that is nulled.</summary>
    internal bool Fail(Exception exception, PlannedField field, FrameMark mark)
    {
        return Fail(Told(exception, field), field, mark);
    }

    /// <summary>Records why one value, perhaps an item of a list, cannot be written; the nearest place that may be null becomes null.</summary>
    internal bool Refuse(Exception exception, PlannedField field)
    {
        Add(Told(exception, field), field);
        return false;
    }

    private GraphQLError Told(Exception exception, PlannedField field)
    {
        if (exception is GraphQLException known) return known.Error;
        var correlation = Request.Diagnostics?.ResolverFailed(exception, field.Runner.Coordinate, Path.ToArray());
        var error = new GraphQLError("Internal error") { Code = ErrorCodes.InternalError };
        return correlation is null ? error : error with { Extensions = new Dictionary<string, object?> { [ErrorWriter.CorrelationId] = correlation } };
    }

    /// <summary>Records the error and writes null in place of the field, where it may be null.</summary>
    internal bool Fail(GraphQLError error, PlannedField field, FrameMark mark)
    {
        Add(error, field);
        Output.Truncate(mark.Length);
        Path.Depth = mark.Depth;
        if (field.Runner.IsNonNull) return false;
        Output.WriteNull();
        return true;
    }

    /// <summary>Records that a value which may not be null is.</summary>
    internal bool FailNull(PlannedField field)
    {
        Add(new($"Cannot return null for non-nullable field {field.Runner.Coordinate}.") { Code = ErrorCodes.InternalError }, field);
        return false;
    }

    internal void Add(GraphQLError error, PlannedField field) => Errors.Add(error with
    {
        Locations = error.Locations.Count == 0 ? field.Locations : error.Locations,
        Path = Path.ToArray(),
    });

    public void Dispose() => Output.Dispose();
}
