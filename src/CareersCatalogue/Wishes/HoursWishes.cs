using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;

namespace CareersCatalogue.Wishes;

/// <summary>When somebody wants to work, and whether from home.</summary>
internal static class HoursWishes
{
    internal const string Group = "hours";

    // Who asks for nights may still work by day; who asks for school hours can work no others.
    private static readonly (WorkingPattern Pattern, bool IsDemand, string Refused, string Words)[] Said =
    [
        (WorkingPattern.OfficeHours, true, "No office hours",
            "9 to 5; nine to five; 9 til 5; 9 5; office hours; monday to friday; mon to fri; mon fri; weekdays only; weekdays; " +
                "daytime only; day shifts only; normal hours; regular hours"),
        (WorkingPattern.PartTime, true, "Not part time",
            "part time; parttime; a few hours; few hours a week; reduced hours; fewer hours"),
        (WorkingPattern.TermTime, true, "Not only in term time",
            "term time; termtime; school hours; school holidays off; term time only"),
        (WorkingPattern.Flexible, false, "No flexible hours",
            "flexible; flexible hours; flexitime; flexi time; choose my hours; flexible working"),
        (WorkingPattern.Nights, false, "No nights",
            "night; nights; night shift; night shifts; night work; working nights; overnight; late nights; " +
            "through the night"),
        (WorkingPattern.Weekends, false, "No weekends",
            "weekend; weekends; saturday; saturdays; sunday; sundays; working weekends; weekend work"),
        (WorkingPattern.Shifts, false, "No shifts",
            "shift; shifts; shift work; shiftwork; rota; rotas; working shifts; 12 hour shifts; long days; " +
            "unsocial hours"),
        (WorkingPattern.OnCall, false, "Not on call",
            "on call; oncall; being on call"),
    ];

    internal static IEnumerable<WishRow> Rows()
    {
        foreach (var (pattern, isDemand, refused, words) in Said)
        {
            var choice = WorkingPatterns.List.Of(pattern);
            var wanted = isDemand
                ? WishMeaning.Hard(choice.Key, choice.Label, WishMeaning.Hours, WorkingPatternFilter.Row, choice.Key)
                : WishMeaning.Like(choice.Key, choice.Label, WorkingPatternFilter.Row, choice.Key);
            yield return new(
                WishRow.Split(words), wanted,
                WishMeaning.Avoid($"no-{choice.Key}", refused, WishMeaning.Hours,
                    WorkingPatternFilter.Row, choice.Key), Group);
        }
        yield return new(
            WishRow.Split(
                """
                from home; work from home; working from home; work at home; wfh; home working; homeworking; remote; remotely;
                hybrid; hybrid working; remote working; from my bedroom; from my laptop
                """),
            WishMeaning.Hard("from-home", "Working from home, at least sometimes", WishMeaning.Hours, HybridWorkingFilter.Row, "yes",
                "sometimes"),
            WishMeaning.Avoid("not-from-home", "Not from home", WishMeaning.Hours, HybridWorkingFilter.Row, "yes"), Group);
    }
}
