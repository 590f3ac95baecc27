namespace CareersSearch.Queries;

/// <summary>The buffers that one search at a time uses; kept for the next.</summary>
internal sealed class Workspace(int documentCount)
{
    private readonly Stack<ScoreBuffer> _free = new();

    /// <summary>An empty buffer; give it back when done.</summary>
    internal ScoreBuffer Rent() => _free.TryPop(out var buffer) ? buffer : new(documentCount);

    internal void Return(ScoreBuffer buffer)
    {
        buffer.Clear();
        _free.Push(buffer);
    }
}
