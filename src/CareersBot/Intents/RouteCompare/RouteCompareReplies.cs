using CareersBot.Intents.RouteLength;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteCompare;

internal static class RouteCompareReplies
{
    private const string NotKnown = "Not known";

    internal static Answer Ways(CatalogueEntry entry, IReadOnlyList<EntryRoute> all, RouteWish? wish)
    {
        var ways = Sorted(all, wish);
        var said = ways.Select(way => $"{Named(way)}: {(way.EarnWhileYouLearn ? "paid" : "not paid")}{(Time(way) is var time && time == NotKnown ? "" : ", " + Wording.Lower(time))}, from level {way.MinimumLevel}");
        var text = Best(ways, wish) is { } best ? $"{best} {string.Join(". ", said.Select((way, place) => place == 0 && best.EndsWith(" is", StringComparison.Ordinal) ? way : Wording.Upper(way)))}."
            : $"Ways to be {Wording.A(entry)}. {string.Join(". ", said.Select(Wording.Upper))}.";
        return new(wish == RouteWish.Time ? text : $"{text} {Money(ways)}")
        {
            Actions = ["Money for study", "Apprenticeships", "How do I get in?", "Where are jobs listed?"],
            Entries = [entry],
            Sources = [.. ways.Select(way => way.Sources.Count > 0 ? way.Sources[0] : entry.Occupation.Sources[0]), .. ways.Select(way => way.Type.Sources[0])],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
            Simpler = $"{Wording.Upper(Wording.Lower(ways[0].Type.Name))} or {Wording.Lower(ways[1].Type.Name)}: both work.",
            Card = new($"Ways to be {Wording.A(entry)}")
            {
                Table = new(
                    [.. ways.Select(way => way.Type.Name)],
                    [
                        ("Time", [.. ways.Select(Time)]),
                        ("Pay while you train", [.. ways.Select(way => way.EarnWhileYouLearn ? "Yes, a wage" : "No")]),
                        ("Cost", [.. ways.Select(way => way.Type.Cost ?? NotKnown)]),
                        ("Level to start", [.. ways.Select(way => RequirementWording.LevelPhrase(way.MinimumLevel))]),
                    ]),
                SourceLine = Sourcing.Line(ways[0].Type.Sources[0]),
            },
        };
    }

    internal static Answer Only(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways) => new(ways.Count == 0
        ? $"I don't hold ways in to compare for {Wording.A(entry)}. A careers adviser can help."
        : $"I know one way in for {Wording.A(entry)}: {Wording.Lower(ways[0].Type.Name)} ({(ways[0].EarnWhileYouLearn ? "paid" : "not paid")}).{(entry.Occupation.OnlyRouteReason is { } reason ? " " + reason : "")}")
    {
        Actions = ["How do I get in?", "How long does it take?", "Jobs like this"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    internal static Answer InGeneral(IReadOnlyList<RouteType> types, RouteWish? wish) => new(types.Count < 2
        ? "At uni you study and usually take a loan. In an apprenticeship you work, learn and get paid, but places are few. Both can lead to the same job. Which job do you mean?"
        : $"{Best(types, wish)}{string.Join(" ", types.Select(type => $"{type.Name}: {(type.EarnWhileYouLearn ? "paid, free to you" : "not paid")}{(type.UsualLength is { } length ? $", {Wording.Lower(length)}" : "")}."))} {(wish is null ? "Both can lead to the same job, but paid places are fewer. " : "")}Which job do you mean?")
    {
        Actions = ["Adult nurse", "Paramedic", "Money for study", "Apprenticeship jobs"],
        Sources = [.. types.Select(type => type.Sources[0])],
        Card = types.Count < 2 ? null : new("Ways to train")
        {
            Table = new(
                [.. types.Take(CardContent.MostColumns).Select(type => type.Name)],
                [
                    ("Time", [.. types.Take(CardContent.MostColumns).Select(type => type.UsualLength ?? NotKnown)]),
                    ("Pay while you train", [.. types.Take(CardContent.MostColumns).Select(type => type.EarnWhileYouLearn ? "Yes, a wage" : "No")]),
                    ("Cost", [.. types.Take(CardContent.MostColumns).Select(type => type.Cost ?? NotKnown)]),
                ]),
            SourceLine = Sourcing.Line(types[0].Sources[0]),
        },
    };

    // Without a job there is no quickest: the lengths of both depend on the job.
    private static string Best(IReadOnlyList<RouteType> types, RouteWish? wish) => wish switch
    {
        RouteWish.Time => "It depends on the job. ",
        RouteWish.Money when types.FirstOrDefault(type => type.EarnWhileYouLearn) is { } paid => $"The cheapest for you: {Wording.Lower(paid.Name)}. ",
        _ => "",
    };

    // The wish is answered first; where a length is not held, none is called the quickest.
    private static string? Best(IReadOnlyList<EntryRoute> ways, RouteWish? wish) => wish switch
    {
        RouteWish.Money when ways[0].EarnWhileYouLearn => "The cheapest for you is",
        RouteWish.Money => "None of these is paid.",
        RouteWish.Time => "I don't hold the length of every way, so I name none the quickest.", // where it is held, QuickestWays has answered
        _ => null,
    };

    private static IReadOnlyList<EntryRoute> Sorted(IReadOnlyList<EntryRoute> ways, RouteWish? wish) => wish switch
    {
        RouteWish.Time => [.. ways.OrderBy(way => way.Duration?.Minimum ?? int.MaxValue)],
        RouteWish.Money => [.. ways.OrderBy(way => !way.EarnWhileYouLearn)],
        _ => ways,
    };

    private static string Named(EntryRoute way) => Wording.Lower(way.Type.Name) + (Beginning.Condition(way) is { } condition ? $" ({condition})" : "");

    private static string Time(EntryRoute way) => way.Duration is { Maximum: > 0 } length ? Wording.Upper(RouteLengthReplies.Months(length)) : way.Type.UsualLength ?? NotKnown;

    private static string Money(IReadOnlyList<EntryRoute> ways) => ways.Any(way => EntryRouteKinds.IsApprenticeship(way.Type.Kind)) && ways.Any(way => !way.EarnWhileYouLearn)
        ? "An apprenticeship costs you nothing, but places are few." : "Ask what each costs.";
}
