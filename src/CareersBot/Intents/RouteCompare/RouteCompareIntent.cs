using CareersBot.Intents.RouteLength;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteCompare;

/// <summary>University or apprenticeship: paid or not, and how long.</summary>
internal static class RouteCompareIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "route_compare",
        Labels = ["Uni or apprenticeship?"],
        Policy = ask => RouteCompareReplies.Ways(ask.Occupation),
    };
}

internal static class RouteCompareReplies
{
    internal static Answer Ways(CatalogueEntry? entry)
    {
        if (entry is null)
        {
            return new("At uni you study full time and usually take a loan. In an apprenticeship you work, learn and get paid, but places are few. Both can lead to the same job. Which job do you mean?")
            {
                Actions = ["Adult nurse", "Paramedic", "Apprenticeship jobs"],
            };
        }

        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).DistinctBy(route => route.Type.Kind).Take(3)
            .Select(route => $"{Wording.Lower(route.Type.Name)} ({(route.EarnWhileYouLearn ? "paid" : "not paid")}{(route.Duration is { Maximum: > 0 } length ? ", " + RouteLengthReplies.Months(length) : "")})").ToList();
        return new(ways.Count == 1 ? $"I know one way in for {Wording.A(entry)}: {ways[0]}." : $"Ways in for {Wording.A(entry)}: {Wording.Join(ways)}.")
        {
            Actions = ["How do I get in?", "How long does it take?", "Apprenticeships", "Money for study"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
