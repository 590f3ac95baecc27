using System.Text.Json;

namespace BotProtocol.Activities;

/// <summary>Reads activities that come from outside, within limits. Mistakes are values.</summary>
/// <param name="limits">The bounds to keep.</param>
public sealed class ActivityReader(ActivityLimits limits)
{
    /// <summary>Reads one activity.</summary>
    /// <param name="utf8">The body as it came: JSON in UTF-8, untrusted.</param>
    public ActivityReading Read(ReadOnlySpan<byte> utf8)
    {
        if (JsonBounds.Check(utf8, limits) is { } broken) return new(null, [broken]);
        try
        {
            return ActivityJson.Parse(utf8) is { } activity ? Check(activity) : new(null, [ActivityProblem.WrongShape("")]);
        }
        catch (JsonException mistake)
        {
            return new(null, [ActivityProblem.WrongShape(mistake.Path is { Length: > 2 } path ? path[2..] : "")]);
        }
    }

    private ActivityReading Check(Activity activity)
    {
        var problems = new List<ActivityProblem>();
        if (string.IsNullOrWhiteSpace(activity.Type)) problems.Add(ActivityProblem.Missing("type"));
        CheckCount("attachments", activity.Attachments.Count, limits.MaximumAttachments, problems);
        CheckCount("entities", activity.Entities.Count, limits.MaximumEntities, problems);
        CheckLists(activity, problems);
        CheckLength("id", activity.Id, problems);
        CheckLength("from.id", activity.From?.Id, problems);
        CheckLength("recipient.id", activity.Recipient?.Id, problems);
        CheckLength("conversation.id", activity.Conversation?.Id, problems);
        return problems.Count == 0 ? new(activity, []) : new(null, problems);
    }

    /// <summary>The serializer lets null into lists and required strings; nothing behind this door expects it.</summary>
    private static void CheckLists(Activity activity, List<ActivityProblem> problems)
    {
        if (activity.Attachments.Any(one => one?.ContentType is null)) problems.Add(ActivityProblem.Missing("attachments.contentType"));
        if (activity.Entities.Any(one => one?.Type is null)) problems.Add(ActivityProblem.Missing("entities.type"));
        if (activity.MembersAdded.Contains(null!)) problems.Add(ActivityProblem.WrongShape("membersAdded"));
        if (activity.MembersRemoved.Contains(null!)) problems.Add(ActivityProblem.WrongShape("membersRemoved"));
        if (activity.SuggestedActions is not { } suggested) return;
        if (suggested.To.Contains(null!)) problems.Add(ActivityProblem.WrongShape("suggestedActions.to"));
        if (suggested.Actions.Any(one => one?.Type is null)) problems.Add(ActivityProblem.Missing("suggestedActions.actions.type"));
    }

    private static void CheckCount(string path, int count, int maximum, List<ActivityProblem> problems)
    {
        if (count > maximum) problems.Add(ActivityProblem.TooMany(path, maximum));
    }

    private void CheckLength(string path, string? id, List<ActivityProblem> problems)
    {
        if (id?.Length > limits.MaximumIdCharacters) problems.Add(ActivityProblem.TooLong(path, limits.MaximumIdCharacters));
    }
}
