using System.Text.Json;
using BotProtocol.Activities;
using CareersBot.Intents;
using CareersCatalogue.Occupations;

namespace CareersBot.Replies;

/// <summary>A pressed button of a card: what it asks, and of which job.</summary>
/// <param name="Question">One of <see cref="CardQuestions.All"/>.</param>
/// <param name="Job">The job of the card; it may have left the catalogue since.</param>
/// <remarks>
/// What comes back from a channel may have been changed on the way, so it is held against the list of actions, the form of slugs and the
/// conversation that the card was shown in. Whatever else is in it is dropped. Pressing twice asks twice, and changes nothing twice.
/// </remarks>
internal sealed record CardPress(CardQuestion Question, Slug Job)
{
    /// <summary>Where it stands in a button's data.</summary>
    internal const string Name = "careers";

    private const int MaximumTurnLength = 300;

    /// <summary>Whether a message is a press of some card, ours or not: it has a value, and no words but perhaps the button's label.</summary>
    internal static bool IsOne(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } && (string.IsNullOrWhiteSpace(activity.Text) || CardQuestions.All.Any(action => action.Label == activity.Text));

    /// <summary>The press in a message; null when it is none of ours, or has been changed.</summary>
    internal static CardPress? Read(Activity activity)
    {
        if (!IsOne(activity) || activity.Value is not { } value) return null;
        if (!value.TryGetProperty(Name, out var data) || data.ValueKind != JsonValueKind.Object) return null;
        if (CardQuestions.Find(Text(data, "action")) is not { } action || Text(data, "job") is not { } job || !Slug.IsWellFormed(job)) return null;
        return IsOfConversation(Text(data, "turn"), activity.Conversation?.Id) ? new(action, new(job)) : null;
    }

    // The turn that the card answered begins with its conversation's identifier.
    private static bool IsOfConversation(string? turn, string? conversation) =>
        turn is not null && turn.Length <= MaximumTurnLength && (conversation is null || turn.StartsWith(conversation, StringComparison.Ordinal));

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;
}
