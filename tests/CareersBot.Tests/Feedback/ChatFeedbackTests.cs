using System.Diagnostics.Metrics;
using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Feedback;
using CareersBot.Understanding;

namespace CareersBot.Tests.Feedback;

public sealed class ChatFeedbackTests
{
    [Theory]
    [InlineData("feedback", """{"helpful":true}""", "pay", "True pay")]
    [InlineData("feedback", """{"helpful":false,"text":"my name is Ann"}""", "pay", "False pay")]
    [InlineData("feedback", """{"helpful":"true"}""", "pay", "")]
    [InlineData("feedback", "true", "pay", "")]
    [InlineData("feedback", """{"helpful":true}""", null, "")]
    [InlineData("webchat/join", """{"helpful":true}""", "pay", "")]
    public void Count_Event_CountsWhichItWasAndTheIntentAlone(string name, string value, string? intent, string expected)
    {
        var state = new TurnState();
        if (intent is not null) state.Set(ConversationMemory.Key, new ConversationMemory { Intent = intent });
        var turn = new Turn(new Activity { Type = ActivityTypes.Event, Name = name, Value = JsonSerializer.Deserialize<JsonElement>(value) }, state);
        var counted = new List<string>();
        var thread = Environment.CurrentManagedThreadId; // other tests may count at the same time
        using var listener = new MeterListener { InstrumentPublished = (instrument, all) => { if (instrument.Meter.Name == ChatFeedback.MeterName) all.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId == thread && instrument.Name == ChatFeedback.CounterName) counted.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value)));
        });
        listener.Start();
        ChatFeedback.Count(turn);
        Assert.Equal(expected.Length == 0 ? [] : [expected], counted);
        Assert.Empty(turn.Replies);
    }
}
