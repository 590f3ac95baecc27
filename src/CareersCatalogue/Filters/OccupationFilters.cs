namespace CareersCatalogue.Filters;

/// <summary>Every filter, in the order in which people are shown them.</summary>
public static class OccupationFilters
{
    /// <summary>The list; to add a filter write its file and one line here.</summary>
    public static IReadOnlyList<OccupationFilter> All { get; } =
    [
        EntryRouteFilter.Row,
        MinimumLevelFilter.Row,
        PaidTrainingFilter.Row,
        FamilyFilter.Row,
        CollectionFilter.Row,
        ClinicalFilter.Row,
        InterestFilter.Row,
        SettingFilter.Row,
        PatientContactFilter.Row,
        HybridWorkingFilter.Row,
        WorkingPatternFilter.Row,
        SubjectFilter.Row,
        SkillFilter.Row,
        TrainingFilter.Row,
        StartingSalaryFilter.Row,
        BandFilter.Row,
        RegulatorFilter.Row,
        NationFilter.Row,
        SpecialismFilter.Row,
    ];

    /// <summary>The filter with this key; null when there is none.</summary>
    public static OccupationFilter? Find(string key)
    {
        foreach (var filter in All)
            if (filter.Key == key)
                return filter;
        return null;
    }
}
