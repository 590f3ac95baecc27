using System.Text;
using System.Text.Json.Serialization;
using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>
/// An activity in the order of its conversation. It is kept as the JSON it is stored as, and made an object when somebody looks at it:
/// most turns carry what was said before along unread.
/// </summary>
[JsonConverter(typeof(LoggedActivityJson))]
public sealed class LoggedActivity
{
    private readonly byte[] _json;
    private Activity? _activity; // null until somebody looks

    internal LoggedActivity(long sequence, int characters, byte[] json, Activity? activity = null) =>
        (Sequence, Characters, _json, _activity) = (sequence, characters, json, activity);

    /// <summary>At least 1, unique in the conversation and growing, not always by one.</summary>
    public long Sequence { get; }

    /// <summary>Length of the activity as JSON text, for the limit on a conversation's size.</summary>
    public int Characters { get; }

    /// <summary>The activity as clients see it.</summary>
    public Activity Activity => _activity ??= ActivityJson.Parse(_json)!; // written from an activity, so it is none of "null"

    /// <summary>The same as JSON in UTF-8.</summary>
    internal ReadOnlySpan<byte> Json => _json;

    /// <summary>An activity at a place of its conversation.</summary>
    /// <param name="sequence">Its place, from 1.</param>
    /// <param name="activity">The activity, complete.</param>
    public static LoggedActivity Of(long sequence, Activity activity)
    {
        var json = ActivityJson.WriteUtf8(activity);
        return new(sequence, Encoding.UTF8.GetCharCount(json), json, activity);
    }
}
