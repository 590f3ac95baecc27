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
        MonthsRule.Check,
        RequirementRule.Check,
        ApprenticeshipRule.Check,
        PayScaleRule.Check,
        PayGradeRule.Check,
        DateRule.Check,
        SentenceRule.Check,
        WordingRule.Check,
        SimilarityRule.Check,
    ];
}
