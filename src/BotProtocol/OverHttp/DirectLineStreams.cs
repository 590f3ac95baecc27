using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>The open streams of this process: one for each conversation, the newest.</summary>
internal sealed class DirectLineStreams
{
    private readonly Dictionary<ConversationId, DirectLineStream> _open = [];
    private readonly Lock _lock = new();

    internal DirectLineStream Open(BotConversations conversations, ConversationId id, Watermark after)
    {
        var stream = new DirectLineStream(this, conversations, id, after);
        lock (_lock)
        {
            if (_open.TryGetValue(id, out var older)) older.Replace(); // still in the table, so not disposed
            _open[id] = stream;
        }

        return stream;
    }

    internal void Close(DirectLineStream stream)
    {
        lock (_lock)
        {
            if (_open.TryGetValue(stream.Id, out var current) && current == stream) _open.Remove(stream.Id);
        }
    }
}
