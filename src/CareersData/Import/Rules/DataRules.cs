namespace CareersData.Import.Rules;

/// <summary>Every rule, in the order in which an author wants to hear of breaches: names first, meaning last.</summary>
internal static class DataRules
{
    internal static IReadOnlyList<DataRule> All { get; } =
    [
        FileNameRule.Check,
        UniqueKeyRule.Check,
        UniqueTitleRule.Check,
        CompletenessRule.Check,
        OccupationReferenceRule.Check,
        RouteReferenceRule.Check,
        SpecialismRule.Check,
        ProgressionRule.Check,
        RouteNameRule.Check,
        RouteNationRule.Check,
        NationDifferenceRule.Check,
        WaysInRule.Check,
        MonthsRule.Check,
        RequirementRule.Check,
        RouteLevelRule.Check,
        RegisterRule.Check,
        ApprenticeshipRule.Check,
        PayScaleRule.Check,
        PayGradeRule.Check,
        CollectionFilterRule.Check,
        MythRule.Check,
        EasyReadRule.Check,
        ActivityRule.Check,
        QuestionRule.Check,
        DateRule.Check,
        SentenceRule.Check,
        WordingRule.Check,
        SimilarityRule.Check,
        ReadingAgeRule.Check,
    ];

    /// <summary>
    /// Rules that the calendar alone can break. A check fails on them; an import does not, because a service that starts with last year's figures and
    /// says their date helps more than none.
    /// </summary>
    internal static IReadOnlyList<DataRule> OfTheCalendar { get; } = [StalenessRule.Check, HelpServiceAgeRule.Check];
}
