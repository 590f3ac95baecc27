using System.Globalization;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Matching;

/// <summary>What somebody filled in on the form "What suits me". It lives as long as the answer takes to make, and goes into no log.</summary>
internal sealed class MatchAnswers
{
    /// <summary>Rows for grades; a count. A whole set of GCSEs and three A levels fit.</summary>
    public const int GradeRows = 12;

    public const string TypeKey = "type";
    public const string SubjectKey = "subject";
    public const string GradeKey = "grade";
    public const string LevelKey = "level";
    public const string NationKey = "nation";
    public const string InterestKey = "interest";
    public const string EnjoyedKey = "enjoyed";
    public const string AvoidKey = "avoid";
    public const string RouteKey = "route";
    public const string PatternKey = "hours";
    public const string HybridKey = "hybrid";
    public const string SalaryKey = "salary";
    public const string TrainingKey = "training";

    private const int LongestGrade = 20;
    private const int HighestSalary = 200_000;
    private const int LongestTraining = 20;

    private MatchAnswers()
    {
    }

    /// <summary>The rows of grades as they were filled in, always as many as the form has.</summary>
    public IReadOnlyList<GradeRow> Rows { get; private init; } = [];

    public Profile Profile { get; private init; } = new();

    /// <summary>The wishes for a start that were ticked.</summary>
    public IReadOnlyList<RouteWish> Wishes { get; private init; } = [];

    /// <summary>A sentence for each thing that could not be followed.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Whether anything was said that jobs can be weighed by.</summary>
    public bool SaysAnything => Profile.SaysWhatIsHeld || Profile is not
    {
        Interests.Count: 0, EnjoyedSubjects.Count: 0, Avoid.Count: 0, Routes.Count: 0, WorkingPatterns.Count: 0,
        WantsHybridWorking: false, MinimumSalaryPounds: null, MaximumTrainingYears: null,
    };

    /// <summary>A form that nobody has filled in yet.</summary>
    public static MatchAnswers Empty { get; } = new() { Rows = [.. Enumerable.Repeat(GradeRow.Empty, GradeRows)] };

    /// <summary>Reads a form; what cannot be followed is left out and said.</summary>
    public static MatchAnswers Read(Catalogue catalogue, IFormCollection form)
    {
        var problems = new List<string>();
        var rows = Enumerable.Range(0, GradeRows).Select(place => ReadRow(catalogue, form, place, problems)).ToList();
        RouteWish[] wishes = [.. RouteWish.All.Where(wish => form[RouteKey].Contains(wish.Key))];
        return new()
        {
            Rows = rows,
            Wishes = wishes,
            Problems = problems,
            Profile = new()
            {
                Qualifications = [.. rows.Select(row => row.Held).OfType<HeldQualification>()],
                Level = ReadNumber(form, LevelKey, QualificationTypes.HighestLevel, problems),
                Nation = Nations.List.Find(form[NationKey].FirstOrDefault() ?? "")?.Value ?? Nation.England,
                Interests = Chosen(form, InterestKey, Interests.List),
                EnjoyedSubjects = [.. catalogue.Contents.Subjects.Where(subject => form[EnjoyedKey].Contains(subject.Slug.Value))],
                Avoid = Chosen(form, AvoidKey, Avoidances.List),
                Routes = [.. wishes.SelectMany(wish => wish.Kinds)],
                WorkingPatterns = Chosen(form, PatternKey, WorkingPatterns.List),
                WantsHybridWorking = form[HybridKey].Count > 0,
                MinimumSalaryPounds = ReadNumber(form, SalaryKey, HighestSalary, problems),
                MaximumTrainingYears = ReadNumber(form, TrainingKey, LongestTraining, problems),
            },
        };
    }

    private static GradeRow ReadRow(Catalogue catalogue, IFormCollection form, int place, List<string> problems)
    {
        var suffix = $"-{place}";
        var subject = catalogue.Contents.Subjects.FirstOrDefault(one => one.Slug.Value == form[SubjectKey + suffix].FirstOrDefault());
        var text = (form[GradeKey + suffix].FirstOrDefault() ?? "").Trim();
        if (text.Length > LongestGrade) text = text[..LongestGrade];
        if (QualificationTypes.List.Find(form[TypeKey + suffix].FirstOrDefault() ?? "") is not { } type) return new(null, subject, text, null);
        if (text.Length == 0) return new(type, subject, text, HeldQualification.Pass(type.Value, subject?.Name));
        if (Grades.Read(type.Value, text) is { } grade) return new(type, subject, text, new(type.Value, subject?.Name, grade, 1));
        problems.Add(UnknownGrade(type, text));
        return new(type, subject, text, null);
    }

    internal static string UnknownGrade(Choice<QualificationType> type, string text) =>
        Say("“{0}” is no grade of: {1}. Its grades are {2}. It was left out.", text, Say(type.Label), Grades.Accepted(type.Value));

    internal static string OutOfRange(string text, int most) =>
        Say("“{0}” is not a whole number from 0 to {1}, so it was left out.", text, most.ToString("N0", CultureInfo.InvariantCulture));

    private static IReadOnlyList<T> Chosen<T>(IFormCollection form, string key, ChoiceList<T> list)
        where T : struct, Enum => [.. list.All.Where(choice => form[key].Contains(choice.Key)).Select(choice => choice.Value)];

    private static int? ReadNumber(IFormCollection form, string key, int most, List<string> problems)
    {
        var text = (form[key].FirstOrDefault() ?? "").Trim();
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
            return number;
        problems.Add(OutOfRange(text.Length > LongestGrade ? text[..LongestGrade] : text, most));
        return null;
    }
}

/// <summary>One row of grades.</summary>
/// <param name="Type">The sort of qualification; null when the row is empty.</param>
/// <param name="Subject">The subject; null when none is named.</param>
/// <param name="Grade">The grade as written.</param>
/// <param name="Held">What the row comes to; null when it is empty or its grade is none.</param>
internal sealed record GradeRow(Choice<QualificationType>? Type, Subject? Subject, string Grade, HeldQualification? Held)
{
    public static GradeRow Empty { get; } = new(null, null, "", null);
}
