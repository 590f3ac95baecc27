using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Wishes;

/// <summary>What somebody has, or will have, when they start: qualification levels, no exams, school leavers.</summary>
internal static class LevelWishes
{
    internal const string Group = "level";

    private static readonly string[] Figures = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    internal static IEnumerable<WishRow> Rows()
    {
        for (var level = 1; level <= QualificationTypes.HighestLevel; level++)
            yield return new([$"level {level}", $"lvl {level}", $"lv {level}", $"level {Figures[level]}", $"l{level}"], Held(level), null,
                Group);
        foreach (var (kind, levels) in ByApprenticeship)
        {
            yield return new(
                [.. levels.SelectMany(level =>
                    Both($"level {level}").Concat(Both($"l{level}")).Concat(Both($"lvl {level}"))
                        .Append($"apprenticeship at level {level}"))],
                WayWishes.Of(kind), null, WayWishes.Group);
        }
        yield return new(
            WishRow.Split("gcse; gcses; qualification; qualifications; quals; qualis; exam; exams; exam results; grades; o levels; " +
                "certificates; set gcses; school results"),
            null, NoQualifications, "qualifications");
        yield return new(
            WishRow.Split("unqualified; no grades needed; no entry requirements; anyone can do; left school with nothing; " +
                "dropped out of school; kicked out of school"),
            NoQualifications, null, "qualifications");
        yield return new(WishRow.Split("maths gcse; english gcse; gcse maths; gcse english"), null, NoQualifications, "qualifications");
        yield return new(WishRow.Split("bad grades; low grades; poor grades; bad gcses; rubbish gcses; low gcses"), Held(1), null,
            "qualifications");
        yield return new(WishRow.Split("a level; a levels; alevel; alevels; as levels; sixth form exams"), null,
            Held(2) with { Id = "no-a-levels" }, "qualifications");
        yield return new(
            WishRow.Split("with a levels; after a levels; got a levels; have a levels; after sixth form; after college; " +
                "finished sixth form; at 18; aged 18; im 18; age 18; 18 year old"),
            Held(3), null, Group);
        yield return new(
            WishRow.Split(
                """
                school leaver; school leavers; leaving school; leave school; left school; straight from school;
                straight out of school; after school; at 16; aged 16; age 16; im 16; 16 year old; after year 11; finishing year 11;
                after gcses; with gcses; just gcses; only gcses; only got gcses; after my gcses
                """),
            Held(2), null, Group);
        yield return new(
            WishRow.Split("experience; previous experience; any experience; experience needed"), null,
            WishMeaning.Like("no-experience", "Straight into a job", EntryRouteFilter.Row,
                EntryRouteKinds.List.Of(EntryRouteKind.DirectEntry).Key), Group);
    }

    /// <summary>The kind of apprenticeship at a level; null where there is none.</summary>
    internal static EntryRouteKind? ApprenticeshipAt(int level)
    {
        foreach (var (kind, levels) in ByApprenticeship)
            if (levels.Contains(level)) return kind;
        return null;
    }

    /// <summary>The level that a meaning of this file asks for; null for any other meaning.</summary>
    internal static int? LevelOf(WishMeaning meaning) =>
        meaning.Id.StartsWith(LevelId, StringComparison.Ordinal) ? int.Parse(meaning.Id.AsSpan(LevelId.Length),
            CultureInfo.InvariantCulture) : null;

    private const string LevelId = "level-";

    private static readonly (EntryRouteKind Kind, int[] Levels)[] ByApprenticeship =
    [
        (EntryRouteKind.ApprenticeshipIntermediate, [2]), (EntryRouteKind.ApprenticeshipAdvanced, [3]),
        (EntryRouteKind.ApprenticeshipHigher, [4, 5]), (EntryRouteKind.ApprenticeshipDegree, [6, 7]),
    ];

    private static WishMeaning NoQualifications { get; } = WishMeaning.Hard(
        "no-qualifications", "No qualifications needed", WishMeaning.Refusals, MinimumLevelFilter.Row, "0") with { Kind = WishKind.Avoid };

    private static IEnumerable<string> Both(string level) => [$"{level} apprenticeship", $"apprenticeship {level}", $"{level} apprentice"];

    private static WishMeaning Held(int level) => WishMeaning.Hard(
        LevelId + level.ToString(CultureInfo.InvariantCulture), $"Start with {RequirementWording.ShortLevel(level)}",
            WishMeaning.Levels,
        MinimumLevelFilter.Row, level.ToString(CultureInfo.InvariantCulture));
}
