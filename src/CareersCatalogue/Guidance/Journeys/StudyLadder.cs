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

    /// <summary>Years beside a job to make up English and maths for a way in that asks for level 1 or 2.</summary>
    public const double YearsBesideWork = 1;

    /// <summary>Highest level that can be made up beside a job.</summary>
    public const int HighestBesideWork = 2;

    /// <summary>The rungs from a level up to at least another, lowest first; empty when it is held already.</summary>
    public static IReadOnlyList<StudyRung> Between(int held, int needed)
    {
        var rungs = new List<StudyRung>();
        foreach (var rung in Rungs)
            if (rung.To > held && rung.From < needed) rungs.Add(rung);
        return rungs;
    }
}
