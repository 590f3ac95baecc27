using System.Globalization;
using CareersBot.Understanding;
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
        Rule = ask => IsOfSeveral(ask.Message) ? 1.2
            : ask.Message.Mentions.Count != 1 || ask.Message.Has("pay") ? 0
            : ByAge.In(ask.Message) is not null ? 1.2
            : Hoped(ask.Message) is not null && ask.Message.Says("in") && !ask.Message.Says("old", "ago", "experience", "worked", "been", "after") ? 0.9
            : ask.Message.Words.Count <= 7 && ask.Message.Says("years", "yrs") ? 0.3 : 0,
        Policy = ask =>
        {
            if (ask.Message.Text == Shortest && ask.Memory.Listed.Take(3).Select(ask.Catalogue.Find).OfType<CatalogueEntry>().ToList() is { Count: > 1 } listed)
                return RouteLengthReplies.Shortest(listed);
            if (ask.Message.Occupations is { Count: 2 or 3 } named && ask.Message.Mentions.Count > 1)
                return RouteLengthReplies.Shortest(named) with { Remember = memory => memory.Pairing([.. named.Select(job => job.Occupation.Slug.Value)]) };
            if (ask.Message.Pointed.Count > 1) return RouteLengthReplies.Shortest(ask.Message.Pointed);
            return ask.Occupation is { } entry ? RouteLengthReplies.Job(ask, entry) : RouteLengthReplies.WhichJob;
        },
    };

    // "nurse or paramedic, which takes longer", "how long is a radiographer compared to a sonographer"; what is paid longer is asked elsewhere.
    private static bool IsOfSeveral(Understood message) => message.Mentions.Count is 2 or 3 && !message.Has("pay")
        && (message.Says("quicker", "quickest", "faster", "fastest", "longer", "longest", "shorter", "shortest") || message.Words is ["how", "long", ..])
        && !message.Says("from", "after", "then", "shifts", "hours", "days");

    /// <summary>The years that somebody hopes for, as in "in 3 years" or "in 18 months"; null when none are said.</summary>
    internal static double? Hoped(Understood message)
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
