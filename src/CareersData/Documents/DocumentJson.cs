using System.Text.Json.Serialization;

namespace CareersData.Documents;

/// <summary>Reads documents with generated code, because a whole release is read at every start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OccupationDocument))]
[JsonSerializable(typeof(EntryRouteDocument))]
[JsonSerializable(typeof(PayScaleDocument))]
[JsonSerializable(typeof(FamilyDocument))]
[JsonSerializable(typeof(RouteTypeDocument))]
[JsonSerializable(typeof(CollectionDocument))]
[JsonSerializable(typeof(MythDocument))]
[JsonSerializable(typeof(EasyReadDocument))]
[JsonSerializable(typeof(ActivityDocument))]
[JsonSerializable(typeof(IReadOnlyList<PayNoteDocument>))]
[JsonSerializable(typeof(ProgrammeDocument))]
[JsonSerializable(typeof(IReadOnlyList<SkillDocument>))]
[JsonSerializable(typeof(IReadOnlyList<SubjectDocument>))]
[JsonSerializable(typeof(IReadOnlyList<RegulatorDocument>))]
[JsonSerializable(typeof(IReadOnlyList<StandardDocument>))]
[JsonSerializable(typeof(IReadOnlyList<WayToApplyDocument>))]
[JsonSerializable(typeof(IReadOnlyList<HelpServiceDocument>))]
[JsonSerializable(typeof(IReadOnlyList<FundingDocument>))]
[JsonSerializable(typeof(IReadOnlyList<QualificationDocument>))]
[JsonSerializable(typeof(IReadOnlyList<GlossaryTermDocument>))]
[JsonSerializable(typeof(IReadOnlyList<QuestionDocument>))]
[JsonSerializable(typeof(IReadOnlyList<QuestionSetDocument>))]
[JsonSerializable(typeof(IReadOnlyList<EverydayWordsDocument>))]
internal sealed partial class DocumentJson : JsonSerializerContext;
