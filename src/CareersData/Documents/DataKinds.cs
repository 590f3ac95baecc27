namespace CareersData.Documents;

/// <summary>What <c>data/</c> consists of, one row for each folder and list. A new kind of record is a row here and a schema.</summary>
internal static class DataKinds
{
    internal static IReadOnlyList<DataKind> All { get; } =
    [
        new FolderKind<FamilyDocument>("families/", documents => documents.Families, DocumentJson.Default.FamilyDocument),
        new ListKind<SkillDocument>("reference/skills.json", documents => documents.Skills, DocumentJson.Default.IReadOnlyListSkillDocument),
        new ListKind<SubjectDocument>("reference/subjects.json", documents => documents.Subjects, DocumentJson.Default.IReadOnlyListSubjectDocument),
        new ListKind<RegulatorDocument>("reference/regulators.json", documents => documents.Regulators, DocumentJson.Default.IReadOnlyListRegulatorDocument),
        new ListKind<StandardDocument>("reference/apprenticeship-standards.json", documents => documents.Standards, DocumentJson.Default.IReadOnlyListStandardDocument),
        new ListKind<WayToApplyDocument>("reference/ways-to-apply.json", documents => documents.WaysToApply, DocumentJson.Default.IReadOnlyListWayToApplyDocument),
        new FolderKind<RouteTypeDocument>("route-types/", documents => documents.RouteTypes, DocumentJson.Default.RouteTypeDocument),
        new FolderKind<EntryRouteDocument>("entry-routes/", documents => documents.SharedRoutes, DocumentJson.Default.EntryRouteDocument),
        new FolderKind<OccupationDocument>("occupations/", documents => documents.Occupations, DocumentJson.Default.OccupationDocument),
        new FolderKind<PayScaleDocument>("pay/", documents => documents.PayScales, DocumentJson.Default.PayScaleDocument),
        new FolderKind<ProgrammeDocument>("programmes/", documents => documents.Programmes, DocumentJson.Default.ProgrammeDocument),
        new ListKind<HelpServiceDocument>("reference/help-services.json", documents => documents.HelpServices, DocumentJson.Default.IReadOnlyListHelpServiceDocument),
        new ListKind<FundingDocument>("reference/funding.json", documents => documents.Funding, DocumentJson.Default.IReadOnlyListFundingDocument),
        new ListKind<QualificationDocument>("reference/qualifications.json", documents => documents.Qualifications, DocumentJson.Default.IReadOnlyListQualificationDocument),
        new ListKind<GlossaryTermDocument>("reference/glossary.json", documents => documents.Glossary, DocumentJson.Default.IReadOnlyListGlossaryTermDocument),
        new ListKind<EverydayWordsDocument>("language/synonyms.json", documents => documents.EverydayWords, DocumentJson.Default.IReadOnlyListEverydayWordsDocument),
    ];

    /// <summary>The kind that a file belongs to; null when there is none.</summary>
    internal static DataKind? Of(string path)
    {
        foreach (var kind in All)
            if (kind.Owns(path))
                return kind;
        return null;
    }
}
