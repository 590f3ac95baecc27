using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>How a job shows that it has something that a person may want to avoid.</summary>
/// <param name="Avoidance">What it is.</param>
/// <param name="Applies">Whether the job has it.</param>
/// <param name="Reason">The sentence that says so.</param>
public sealed record AvoidanceRule(Avoidance Avoidance, Func<CatalogueEntry, bool> Applies, string Reason);

/// <summary>
/// One rule for each thing to avoid. Hours, subjects, training and contact stand in the catalogue as fields; blood and lifting are
/// found by the words of the job's summary, tasks and what people find hard, so their reasons say only that it may come up.
/// </summary>
public static class AvoidanceRules
{
    private const double LongTrainingYears = 3;

    private static readonly string[] BloodWords =
        ["blood", "bleed", "wound", "surgery", "surgeon", "operation", "operating", "injection", "inject", "needle", "stitch", "drip",
            "birth", "post-mortem"];

    private static readonly string[] LiftingWords = ["lift", "heavy", "carry", "hoist", "stretcher", "push beds", "trolley"];
    private static readonly string[] SciencesTaught = ["biology", "chemistry", "physics", "science"];

    /// <summary>Each thing to avoid once, in the order of <see cref="Avoidances.List"/>.</summary>
    public static IReadOnlyList<AvoidanceRule> All { get; } =
    [
        new(Avoidance.Blood, entry => entry.Occupation.Settings.Contains(Setting.Theatre) || Mentions(entry, BloodWords),
            "Blood, wounds or needles may come up, which you want to avoid."),
        new(Avoidance.PatientContact, entry => entry.Occupation.PatientContact != PatientContact.None,
            "It is done with patients at least part of the time, which you want to avoid."),
        new(Avoidance.Nights, entry => Works(entry, WorkingPattern.Nights), "Some nights are worked, which you want to avoid."),
        new(Avoidance.Weekends, entry => Works(entry, WorkingPattern.Weekends), "Some weekends are worked, which you want to avoid."),
        new(Avoidance.University, NeedsUniversity, "Every way in goes through university, which you want to avoid."),
        new(Avoidance.LongTraining, entry => entry.Occupation.TrainingYears > LongTrainingYears,
            "Training usually takes more than three years, which you want to avoid."),
        new(Avoidance.HeavyLifting, entry => Needs(entry, "helping-people-move") || Mentions(entry, LiftingWords),
            "Lifting or carrying may come up, which you want to avoid."),
        new(Avoidance.Maths, entry => Teaches(entry, "maths", "statistics") || Needs(entry, "numeracy", "statistics", "budgeting")
            || entry.Occupation.Interests.Contains(Interest.NumbersAndMoney), "It uses figures, which you want to avoid."),
        new(Avoidance.Science, entry => Teaches(entry, SciencesTaught) || Needs(entry, "laboratory-skills", "scientific-thinking")
            || entry.Occupation.Interests.Contains(Interest.ScienceAndLabs), "It builds on science, which you want to avoid."),
        new(Avoidance.PublicSpeaking, entry => Needs(entry, "public-speaking", "teaching")
            || entry.Occupation.Interests.Contains(Interest.TeachingAndTraining),
                "It asks you to speak to groups, which you want to avoid."),
    ];

    private static bool Works(CatalogueEntry entry, WorkingPattern pattern) => entry.Occupation.WorkingPatterns.Contains(pattern);

    private static bool Needs(CatalogueEntry entry, params ReadOnlySpan<string> skills)
    {
        foreach (var skill in entry.Occupation.Skills)
            if (skills.Contains(skill.Slug.Value)) return true;
        return false;
    }

    private static bool Teaches(CatalogueEntry entry, params ReadOnlySpan<string> subjects)
    {
        foreach (var subject in entry.Occupation.UsefulSubjects)
            if (subjects.Contains(subject.Slug.Value)) return true;
        return false;
    }

    // A degree apprenticeship has a job at its heart; only ways in that are nothing but a course count as university.
    private static bool NeedsUniversity(CatalogueEntry entry)
    {
        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)
            && route.MinimumLevel <= entry.Occupation.MinimumLevel).ToList();
        return entry.Occupation.MinimumLevel >= 6 || (ways.Count > 0 && ways.TrueForAll(route => route.Type.Kind
            is EntryRouteKind.UndergraduateDegree or EntryRouteKind.GraduateEntryDegree or EntryRouteKind.Postgraduate
            or EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse));
    }

    private static bool Mentions(CatalogueEntry entry, string[] words)
    {
        foreach (var text in entry.Occupation.Challenging.Concat(entry.Occupation.Tasks).Prepend(entry.Occupation.Summary))
            foreach (var word in words)
                if (StartsWord(text, word)) return true;
        return false;
    }

    private static bool StartsWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(text[at - 1])) at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }
}
