using CareersBot.Intents;
using CareersBot.Safety;
using CareersCatalogue.Ports;

namespace CareersBot.Replies;

/// <summary>Gives an answer the form that every reply has: two to five short actions, each once.</summary>
internal static class ReplyForm
{
    private const int MostActions = 5;
    private static readonly string[] WaysOut = ["What jobs are there?", "Talk to a person"];

    internal static BotReply Of(Answer answer, string intent)
    {
        var actions = answer.Actions.Where(label => label.Length <= Wording.LongestAction).Distinct(StringComparer.Ordinal).Take(MostActions).ToList();
        foreach (var way in WaysOut)
            if (actions.Count < 2 && !actions.Contains(way, StringComparer.Ordinal)) actions.Add(way);
        return new(answer.Text, actions, [.. answer.Entries.Select(entry => entry.Occupation.Slug).Distinct()], [.. answer.Sources.Distinct()], answer.Intent ?? intent);
    }

    internal static BotReply Of(SafetyAnswer answer) => new(answer.Text, answer.Actions, [], [.. answer.Sources.Distinct()], answer.Door);
}
