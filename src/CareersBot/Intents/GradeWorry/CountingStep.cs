using CareersBot.Intents.RouteLength;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>The one step on which a job depends, such as its degree, said plainly where no smaller steps lead to it.</summary>
internal static class CountingStep
{
    private const int Secondary = 2;

    /// <summary>The step, its length, what it asks for and how that can be got, in two sentences; null when no way in from school is held.</summary>
    internal static (EntryRoute Way, string Text)? Of(Ask ask, CatalogueEntry goal)
    {
        var ways = Beginning.FromSchool(goal, ask.Nation);
        var way = ways.Where(one => one.MinimumLevel <= Secondary).OrderBy(one => one.MinimumLevel).ThenBy(one => !EntryRouteKinds.IsApprenticeship(one.Type.Kind)).FirstOrDefault() // training before a post that wants skill
            ?? ways.Where(one => one.Type.Kind == EntryRouteKind.UndergraduateDegree).OrderBy(one => one.Duration is null).FirstOrDefault() ?? (ways.Count > 0 ? ways[0] : null);
        if (way is null) return null;
        var length = way.Duration is { Maximum: > 0 } months ? $" ({RouteLengthReplies.Months(months)}{(RouteTiming.YearsAfter(way) > 0 ? ", then paid training" : "")})" : "";
        if (way.MinimumLevel < Secondary) return (way, $"{Wording.Upper(Wording.A(goal))} has a way in without top grades: {Wording.Lower(way.Title)}{length}.");
        return (way, $"For {Wording.A(goal)} {(way.MinimumLevel == Secondary ? "there is this way" : "one step counts")}: {Wording.Lower(way.Title)}{length}. {Asks(way)}");
    }

    private static string Asks(EntryRoute way) => way.MinimumLevel switch
    {
        Secondary => $"It asks for {RequirementWording.ShortLevel(way.MinimumLevel)}: a resit or Functional Skills can do that.",
        _ => $"It asks for {RequirementWording.ShortLevel(way.MinimumLevel)}: college or Access to HE can give you that.",
    };
}
