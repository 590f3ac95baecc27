using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>What a person's qualifications come to. Everything here only grows when a qualification is added.</summary>
/// <remarks>
/// A whole level 2 is five GCSEs or National 5s at grade 4 or C, or a vocational award; a whole level 3 is two A levels, three Highers, or
/// one BTEC, T Level or Access diploma. A level given without details counts as whole, with English and maths, and no other subject.
/// </remarks>
public sealed class Holdings
{
    /// <summary>GCSEs that make a whole level 2; a count.</summary>
    public const int WholeLevel2 = 5;

    private const int WholeLevel3 = 6; // an A level is worth 3 of these, a Higher 2
    private readonly IReadOnlyList<(HeldQualification Qualification, string? Subject)> _held;
    private readonly int _statedLevel;

    /// <summary>Adds up a profile.</summary>
    public Holdings(Profile profile, IReadOnlyList<Subject> subjects)
    {
        _held = [.. profile.Qualifications.Where(held => held.Grade.Level > 0)
            .Select(held => (held, held.Subject is null ? null : Equivalence.FindSubject(subjects, held.Subject)?.Slug.Value))];
        _statedLevel = profile.Level ?? 0;
        Level3Points = _held.Sum(item => item.Qualification.Count * PointsOf(item.Qualification.Type));
        WholeLevel = FindWholeLevel();
    }

    /// <summary>Highest whole level, 0 to 8.</summary>
    public int WholeLevel { get; }

    /// <summary>Progress towards a whole level 3; 6 is whole.</summary>
    public int Level3Points { get; }

    /// <summary>A levels still needed for a whole level 3; 0 when it is held, null when none is held to build on.</summary>
    public int? MissingALevels => WholeLevel >= 3 ? 0 : Level3Points == 0 ? null : (WholeLevel3 - Level3Points + 2) / 3;

    /// <summary>Passes that count towards a number of GCSEs at this rank.</summary>
    public int Passes(int rank) => WholeLevel >= 3 || _statedLevel >= 2
        ? int.MaxValue
        : _held.Where(item => item.Qualification.Grade.Rank >= rank)
            .Sum(item => item.Qualification.Count * (item.Qualification.Type == QualificationType.BtecLevel2 ? 2 : 1));

    /// <summary>Whether a subject is held as a requirement asks: by a sort that it accepts, at its level, at its grade.</summary>
    public bool HasSubject(Requirement requirement, string subject)
    {
        var level = requirement.Level ?? 1;
        if (level <= 2 && _statedLevel >= 2 && subject is "english" or "maths") return true;
        var rank = level == 2 ? RankOf(requirement.Grade) : 0;
        foreach (var (qualification, held) in _held)
        {
            if (held is null || !Equivalence.Serves(subject, held, level)) continue;
            if (qualification.Grade.Level >= Math.Min(level, 2) && qualification.Grade.Rank >= rank
                && Equivalence.Accepts(requirement, qualification.Type)) return true;
        }

        return false;
    }

    /// <summary>The GCSE rank of a grade that a requirement names; a plain pass when it names none.</summary>
    public static int RankOf(string? grade) => grade is null ? 4 : Grades.Read(QualificationType.Gcse, grade)?.Rank ?? 4;

    private static int PointsOf(QualificationType type) => type switch
    {
        QualificationType.ALevel => 3,
        QualificationType.ScottishHigher => 2,
        QualificationType.BtecLevel3 or QualificationType.TLevel or QualificationType.AccessToHe => WholeLevel3,
        _ => 0,
    };

    private int FindWholeLevel()
    {
        var higher = _held.Where(item => item.Qualification.Grade.Level > 3).Select(item =>
            item.Qualification.Grade.Level).DefaultIfEmpty(0).Max();
        if (higher > 0 || _statedLevel >= 3) return Math.Max(higher, _statedLevel);
        if (Level3Points >= WholeLevel3) return 3;
        var gcses = _held.Where(item => item.Qualification.Grade.Level == 2
            && item.Qualification.Type != QualificationType.FunctionalSkills)
            .Sum(item => item.Qualification.Count);
        var vocational = _held.Any(item => item.Qualification.Type == QualificationType.BtecLevel2);
        if (gcses >= WholeLevel2 || vocational || Level3Points > 0 || _statedLevel == 2) return 2;
        return _held.Count > 0 || _statedLevel == 1 ? 1 : 0;
    }
}
