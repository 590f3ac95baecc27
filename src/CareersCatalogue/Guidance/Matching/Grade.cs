using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>What one grade of one sort of qualification is worth.</summary>
/// <param name="Name">As it is awarded, such as <c>4</c>, <c>A*</c> or <c>Merit</c>.</param>
/// <param name="Level">The qualification level that it reaches, 0 to 7; 0 is no pass.</param>
/// <param name="Rank">The GCSE grade that colleges treat as its equal, 0 to 9, so that grades of different sorts can be compared.</param>
public sealed record Grade(string Name, int Level, int Rank);

/// <summary>Which grades each sort of qualification has, and what they are worth.</summary>
/// <remarks>
/// Levels follow <c>data/reference/qualifications.json</c>: a GCSE at 9 to 4 is level 2, at 3 to 1 level 1. Any pass at level 3 or above
/// is worth more than the GCSE that the same subject asks for, so it ranks 9.
/// </remarks>
public static class Grades
{
    private const int Best = 9;

    private static readonly Grade[] Gcse =
    [
        .. Enumerable.Range(1, Best).Reverse().Select(number => new Grade(((char)('0' + number)).ToString(), number >= 4 ? 2 : 1, number)),
        new("A*", 2, 8), new("A", 2, 7), new("B", 2, 5), new("C", 2, 4), new("D", 1, 3), new("E", 1, 2), new("F", 1, 1), new("G", 1, 1),
            new("U", 0, 0),
    ];

    private static readonly Grade[] National5 = [new("A", 2, 7), new("B", 2, 5), new("C", 2, 4), new("D", 1, 3), new("No award", 0, 0)];

    /// <summary>The grades of a sort, best first where they can be ranked; empty when the sort is not graded.</summary>
    public static IReadOnlyList<Grade> Of(QualificationType type) => type switch
    {
        QualificationType.None => [],
        QualificationType.EntryLevel => [new("Pass", 0, 0)],
        QualificationType.Gcse => Gcse,
        QualificationType.ScottishNational5 => National5,
        QualificationType.FunctionalSkills => [new("Pass", 2, 4)],
        QualificationType.BtecLevel2 => [new("Distinction*", 2, 8), new("Distinction", 2, 7), new("Merit", 2, 5), new("Pass", 2, 4)],
        QualificationType.ALevel => [.. Letters(3, "A*", "A", "B", "C", "D", "E"), new("U", 0, 0)],
        QualificationType.TLevel => [.. Letters(3, "Distinction*", "Distinction", "Merit", "Pass", "A*", "A", "B", "C", "D", "E")],
        QualificationType.ScottishHigher => [.. Letters(3, "A", "B", "C", "D"), new("No award", 0, 0)],
        QualificationType.BtecLevel3 => [.. Letters(3, "Distinction*", "Distinction", "Merit", "Pass")],
        QualificationType.AccessToHe => [.. Letters(3, "Distinction", "Merit", "Pass")],
        QualificationType.FoundationDegree => [.. Letters(5, "Distinction", "Merit", "Pass")],
        QualificationType.Degree => [.. Letters(6, "First", "2:1", "2:2", "Third", "Pass")],
        QualificationType.Masters => [.. Letters(7, "Distinction", "Merit", "Pass")],
        _ => [new("Distinction", 0, 0), new("Merit", 0, 0), new("Pass", 0, 0)],
    };

    /// <summary>The grade that a text means, whatever its case; null when the sort has none such.</summary>
    public static Grade? Read(QualificationType type, string text)
    {
        var given = text.Trim();
        foreach (var grade in Of(type))
            if (string.Equals(grade.Name, given, StringComparison.OrdinalIgnoreCase)) return grade;
        return Vocational(type) ? ReadLetters(type, given.ToUpperInvariant()) : null;
    }

    /// <summary>The lowest grade that counts as a pass at the sort's own level: what is assumed when no grade is given.</summary>
    public static Grade PassOf(QualificationType type)
    {
        var passes = Of(type).Where(grade => grade.Level == (QualificationTypes.LevelOf(type) ?? 0)).ToList();
        return passes.Count == 0 ? new("", 0, 0) : passes.OrderBy(grade => grade.Rank).First();
    }

    /// <summary>The accepted grades as a phrase, such as <c>Distinction*, Distinction, Merit or Pass</c>; empty when the sort is not
    /// graded.</summary>
    public static string Accepted(QualificationType type)
    {
        string[] names = type == QualificationType.Gcse ? ["9 to 1", "A* to G", "U"] : [.. Of(type).Select(grade => grade.Name)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    private static bool Vocational(QualificationType type) => type is QualificationType.BtecLevel2 or QualificationType.BtecLevel3;

    // Colleges write a BTEC as letters, such as DMM or D*D: the lowest of up to three counts.
    private static Grade? ReadLetters(QualificationType type, string letters)
    {
        var plain = letters.Replace("D*", "S", StringComparison.Ordinal);
        if (plain.Length is 0 or > 3 || plain.Any(letter => !"SDMP".Contains(letter, StringComparison.Ordinal))) return null;
        var lowest = plain.Max(letter => "SDMP".IndexOf(letter, StringComparison.Ordinal));
        return Of(type)[lowest];
    }

    private static IEnumerable<Grade> Letters(int level, params IEnumerable<string> names) =>
        names.Select(name => new Grade(name, level, Best));
}
