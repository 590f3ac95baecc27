using System.Diagnostics.Metrics;
using System.Text.Json;
using BotProtocol.Turns;
using CareersBot.Understanding;

namespace CareersBot.Feedback;

/// <summary>
/// Counts whether answers helped. A client says so by an <c>event</c> named <c>feedback</c> with the value <c>{"helpful": true}</c> or
/// <c>false</c>; anything else is not counted. Nothing is kept but two numbers for each intent.
/// </summary>
/// <remarks>The counter <c>careers.bot.feedback</c> of the meter <c>CareersBot</c>, with the tags <c>helpful</c> and <c>intent</c>.</remarks>
public static class ChatFeedback
{
    /// <summary>The meter, for those who collect what the service measures.</summary>
    public const string MeterName = "CareersBot";

    internal const string EventName = "feedback";
    internal const string CounterName = "careers.bot.feedback";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Answers = Meter.CreateCounter<long>(CounterName, "{answer}", "Answers that people found helpful, or not.");

    /// <summary>Counts what an event says of the answer before it.</summary>
    internal static void Count(Turn turn)
    {
        if (turn.Activity.Name != EventName || turn.Activity.Value is not { ValueKind: JsonValueKind.Object } value) return;
        if (!value.TryGetProperty("helpful", out var helpful) || helpful.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) return;
        if (turn.State.Get<ConversationMemory>(ConversationMemory.Key)?.Intent is not { } intent) return; // nothing has been answered yet
        Answers.Add(1, new("helpful", helpful.GetBoolean()), new("intent", intent));
    }
}
