using System.Globalization;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

/// <summary>How long the training takes.</summary>
internal static class RouteLengthIntent
{
    private const string Shortest = "Shortest training";

    internal static Intent Row { get; } = new()
    {
        Id = "route_length",
        Labels = ["How long does it take?", Shortest],
        Rule = ask => ask.Message.Mentions.Count != 1 || ask.Message.Has("pay") ? 0
            : ByAge.In(ask.Message) is not null ? 1.2
            : Hoped(ask.Message) is not null && ask.Message.Says("in") && !ask.Message.Says("old", "ago", "experience", "worked", "been", "after") ? 0.9
            : ask.Message.Words.Count <= 7 && ask.Message.Says("years", "yrs") ? 0.3 : 0,
        Policy = ask =>
        {
            if (ask.Message.Text == Shortest && ask.Memory.Listed.Take(3).Select(ask.Catalogue.Find).OfType<CatalogueEntry>().ToList() is { Count: > 1 } listed)
                return RouteLengthReplies.Shortest(listed);
            if (ask.Message.Pointed.Count > 1) return RouteLengthReplies.Shortest(ask.Message.Pointed);
            return ask.Occupation is { } entry ? RouteLengthReplies.Job(ask, entry) : RouteLengthReplies.WhichJob;
        },
    };

    /// <summary>The years that somebody hopes for, as in "in 3 years" or "in 18 months"; null when none are said.</summary>
    internal static double? Hoped(Understanding.Understood message)
    {
        for (var i = 1; i < message.Words.Count; i++)
        {
            if (!int.TryParse(message.Words[i - 1], CultureInfo.InvariantCulture, out var number)) continue;
            if (message.Words[i] is "years" or "year" or "yrs" && number is > 0 and < 20) return number;
            if (message.Words[i] is "months" or "month" && number is > 0 and < 120) return number / 12.0;
        }

        return null;
    }
}
