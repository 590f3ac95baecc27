using Json = CareersData.Documents.DocumentJson;

namespace CareersData.Documents;

/// <summary>What <c>data/</c> consists of, one row for each folder and list. A new kind of record is a row here and a schema.</summary>
internal static class DataKinds
{
    internal static IReadOnlyList<DataKind> All { get; } =
    [
        new FolderKind<FamilyDocument>("families/", Json.Default.FamilyDocument, documents => documents.Families),
        new ListKind<SkillDocument>("reference/skills.json",
            Json.Default.IReadOnlyListSkillDocument, documents => documents.Skills),
        new ListKind<SubjectDocument>("reference/subjects.json",
            Json.Default.IReadOnlyListSubjectDocument, documents => documents.Subjects),
        new ListKind<RegulatorDocument>("reference/regulators.json",
            Json.Default.IReadOnlyListRegulatorDocument, documents => documents.Regulators),
        new ListKind<StandardDocument>("reference/apprenticeship-standards.json",
            Json.Default.IReadOnlyListStandardDocument, documents => documents.Standards),
        new ListKind<WayToApplyDocument>("reference/ways-to-apply.json",
            Json.Default.IReadOnlyListWayToApplyDocument, documents => documents.WaysToApply),
        new FolderKind<RouteTypeDocument>("route-types/", Json.Default.RouteTypeDocument, documents => documents.RouteTypes),
        new FolderKind<EntryRouteDocument>("entry-routes/", Json.Default.EntryRouteDocument, documents => documents.SharedRoutes),
        new FolderKind<OccupationDocument>("occupations/", Json.Default.OccupationDocument, documents => documents.Occupations),
        new FolderKind<PayScaleDocument>("pay/", Json.Default.PayScaleDocument, documents => documents.PayScales),
        new ListKind<PayNoteDocument>("reference/pay-notes.json",
            Json.Default.IReadOnlyListPayNoteDocument, documents => documents.PayNotes),
        new FolderKind<CollectionDocument>("collections/", Json.Default.CollectionDocument, documents => documents.Collections),
        new FolderKind<MythDocument>("myths/", Json.Default.MythDocument, documents => documents.Myths),
        new FolderKind<EasyReadDocument>("easy-read/", Json.Default.EasyReadDocument, documents => documents.EasyRead),
        new FolderKind<ActivityDocument>("activities/", Json.Default.ActivityDocument, documents => documents.Activities),
        new FolderKind<ProgrammeDocument>("programmes/", Json.Default.ProgrammeDocument, documents => documents.Programmes),
        new ListKind<HelpServiceDocument>("reference/help-services.json",
            Json.Default.IReadOnlyListHelpServiceDocument, documents => documents.HelpServices),
        new ListKind<FundingDocument>("reference/funding.json",
            Json.Default.IReadOnlyListFundingDocument, documents => documents.Funding),
        new ListKind<QualificationDocument>("reference/qualifications.json",
            Json.Default.IReadOnlyListQualificationDocument, documents => documents.Qualifications),
        new ListKind<GlossaryTermDocument>("reference/glossary.json", Json.Default.IReadOnlyListGlossaryTermDocument, documents => documents.Glossary),
        new ListKind<QuestionDocument>("outreach/questions.json",
            Json.Default.IReadOnlyListQuestionDocument, documents => documents.Questions),
        new ListKind<QuestionSetDocument>("outreach/question-sets.json",
            Json.Default.IReadOnlyListQuestionSetDocument, documents => documents.QuestionSets),
        new ListKind<EverydayWordsDocument>("language/synonyms.json",
            Json.Default.IReadOnlyListEverydayWordsDocument, documents => documents.EverydayWords),
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
