namespace CareersCatalogue.Guidance.Journeys;

/// <summary>One stretch of study that raises a person's level.</summary>
/// <param name="From">Level before, 0 to 7.</param>
/// <param name="To">Level after.</param>
/// <param name="Years">How long it usually takes full time.</param>
/// <param name="How">What it is, in plain English.</param>
public sealed record StudyRung(int From, int To, double Years, string How);

/// <summary>
/// How somebody without a job gets from one qualification level to the next. The times are the usual lengths of full-time courses; they
/// are estimates, because colleges differ, and every step made of them says so.
/// </summary>
public static class StudyLadder
{
    /// <summary>From the lowest rung to the highest, without gaps.</summary>
    public static IReadOnlyList<StudyRung> Rungs { get; } =
    [
        new(0, 1, 1, "Take a level 1 course at college, with English and maths."),
        new(1, 2, 1, "Take or retake GCSEs, or a level 2 course with Functional Skills in English and maths."),
        new(2, 3, 2, "Take A levels, a T Level or a BTEC at sixth form or college."),
        new(3, 6, 3, "Take a degree; check first which subjects the next step accepts."),
        new(6, 7, 1, "Take a master's degree or another course after your degree."),
    ];

    /// <summary>Highest level that can be made up beside a job; above it people leave work or train in the job itself.</summary>
    public const int HighestBesideWork = 3;

    /// <summary>Highest level for which nobody has to leave a job to begin anew in another.</summary>
    public const int HighestWithoutLeaving = 2;

    /// <summary>Years beside a job to make up a level: one for English and maths at level 2, two more for level 3; 0 when it is
    /// held.</summary>
    /// <param name="held">0 to 8.</param>
    /// <param name="needed">0 to 3.</param>
    public static double YearsBesideWork(int held, int needed) => (held < Math.Min(2, needed) ? 1 : 0) + (held < 3 && needed == 3 ? 2 : 0);

    /// <summary>Years of full-time study from a level up to another; 0 when it is held.</summary>
    public static double YearsBetween(int held, int needed)
    {
        double years = 0;
        foreach (var rung in Rungs)
            if (rung.To > held && rung.From < needed) years += rung.Years;
        return years;
    }

    /// <summary>The rungs from a level up to at least another, lowest first; empty when it is held already.</summary>
    public static IReadOnlyList<StudyRung> Between(int held, int needed)
    {
        var rungs = new List<StudyRung>();
        foreach (var rung in Rungs)
            if (rung.To > held && rung.From < needed) rungs.Add(rung);
        return rungs;
    }
}
