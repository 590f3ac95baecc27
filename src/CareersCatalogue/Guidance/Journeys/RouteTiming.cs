using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>A length of time and whether a source states it.</summary>
/// <param name="Years">At least 0.</param>
/// <param name="IsEstimate">True when it is worked out or a usual length.</param>
public readonly record struct Timing(double Years, bool IsEstimate);

/// <summary>How long a way in takes and which level it leads to.</summary>
/// <remarks>
/// The way in's own duration comes first (the middle of its range) unless the catalogue's times say that more follows, then the usual
/// length of its apprenticeship. Without either the
/// time is an estimate: the usual length of such a course, or for a step from one job to another the difference between the times that
/// the catalogue gives from age 18 to each, and at least a year, because a next step asks for experience.
/// </remarks>
public static class RouteTiming
{
    private const double ShortestStep = 1;
    private const double LongestStep = 10;
    private const double LongestInduction = 1;
    private const double ShortestInduction = 0.25;
    private const double Rounding = 1; // the catalogue's times are whole years for most jobs

    /// <summary>How long a way in takes somebody who comes from no job.</summary>
    public static Timing Of(EntryRoute route) => Stated(route) is { } years ? new(years, false) : new(UsualYears(route), true);

    /// <summary>
    /// Years of paid work and training that follow a way in before people hold the job: what the catalogue's time from age 18 to the job
    /// leaves after it. A medical degree is the start of a cardiologist's road, not its end. 0 when the way in leads straight to the job.
    /// </summary>
    public static double YearsAfter(EntryRoute route)
    {
        var startsAfter18 = route.MinimumLevel switch { >= 7 => 4, 6 => 3, _ => 0 };
        var left = (route.Occupation.TrainingYears ?? 0) - startsAfter18 - Of(route).Years;
        return left > Rounding ? left : 0;
    }

    /// <summary>Whether a way in is a course on the way to the training proper, such as a T Level before a degree.</summary>
    public static bool IsPreparation(EntryRoute route) =>
        route.Type.Kind is EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse && route.MinimumLevel < route.Occupation.MinimumLevel;

    /// <summary>How long a step between two jobs takes.</summary>
    /// <param name="from">The job before.</param>
    /// <param name="to">The job after.</param>
    /// <param name="route">The way in; null when none describes the step.</param>
    /// <param name="stepYears">What the catalogue's own career step says; null when it says nothing.</param>
    public static Timing Between(Occupation from, Occupation to, EntryRoute? route, double? stepYears)
    {
        var more = to.TrainingYears - from.TrainingYears;
        if ((stepYears ?? (route is null ? null : Stated(route))) is { } stated)
            return more > stated + Rounding ? new(Math.Min(more.Value, LongestStep), true) : new(stated, false);
        return new(more is { } known ? Math.Clamp(known, ShortestStep, LongestStep) : ShortestStep, true);
    }

    /// <summary>The qualification level that somebody has after a way in; 0 when it adds none.</summary>
    public static int LevelAfter(EntryRoute route) => route.Type.Kind switch
    {
        EntryRouteKind.FoundationApprenticeship or EntryRouteKind.ApprenticeshipIntermediate => 2,
        EntryRouteKind.ApprenticeshipAdvanced or EntryRouteKind.TLevel => 3,
        EntryRouteKind.CollegeCourse => Math.Min(3, route.MinimumLevel + 1),
        EntryRouteKind.ApprenticeshipHigher => route.Standards.Select(standard => standard.Level).DefaultIfEmpty(4).Max(),
        EntryRouteKind.ApprenticeshipDegree => route.Standards.Select(standard => standard.Level).DefaultIfEmpty(6).Max(),
        EntryRouteKind.UndergraduateDegree or EntryRouteKind.GraduateEntryDegree or EntryRouteKind.GraduateScheme => 6,
        EntryRouteKind.Postgraduate or EntryRouteKind.SpecialtyTraining => 7,
        _ => 0,
    };

    private static double? Stated(EntryRoute route) =>
        route.Duration is { } months ? (months.Minimum + months.Maximum) / 24.0
        : route.Standards.Count > 0 && route.Standards[0].TypicalMonths is { } typical ? typical / 12.0
        : null;

    private static double UsualYears(EntryRoute route) => route.Type.Kind switch
    {
        EntryRouteKind.DirectEntry or EntryRouteKind.PreEmployment => 
            Math.Clamp(route.Occupation.TrainingYears ?? ShortestInduction, ShortestInduction, LongestInduction),
        EntryRouteKind.FoundationApprenticeship or EntryRouteKind.ApprenticeshipIntermediate or EntryRouteKind.CollegeCourse
            or EntryRouteKind.Postgraduate => 1,
        EntryRouteKind.ApprenticeshipAdvanced or EntryRouteKind.ApprenticeshipHigher or EntryRouteKind.TLevel
            or EntryRouteKind.GraduateScheme or EntryRouteKind.InServiceTraining => 2,
        EntryRouteKind.ApprenticeshipDegree => 4,
        _ => 3,
    };
}
