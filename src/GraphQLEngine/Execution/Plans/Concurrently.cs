namespace GraphQLEngine.Execution.Plans;

/// <summary>Waiting for work that was started side by side.</summary>
internal static class Concurrently
{
    /// <summary>Waits until all have ended, well or badly: frames are pooled, so none may be left writing. Cancellation then passes on.</summary>
    internal static async Task AllEnd(IReadOnlyList<Task<bool>?> tasks, RequestState request)
    {
        foreach (var task in tasks)
            if (task is not null) await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        request.CancellationToken.ThrowIfCancellationRequested();
    }
}
