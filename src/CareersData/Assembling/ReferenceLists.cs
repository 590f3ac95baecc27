using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersData.Documents;
using static CareersData.Assembling.Resolving;

namespace CareersData.Assembling;

/// <summary>The records that occupations and ways in refer to, by what they are called.</summary>
internal sealed class ReferenceLists(CatalogueDocuments documents)
{
    internal Dictionary<string, Family> Families { get; } = documents.Families.Values.OrderBy(family => family.Order)
        .ToDictionary(family => family.Slug, family => new Family(new(family.Slug), family.Name, family.Description));

    internal Dictionary<string, Skill> Skills { get; } = documents.Skills.Values
        .ToDictionary(skill => skill.Slug, skill => new Skill(new(skill.Slug), skill.Name));

    internal Dictionary<string, Subject> Subjects { get; } = documents.Subjects.Values
        .ToDictionary(subject => subject.Slug, subject => new Subject(new(subject.Slug), subject.Name, subject.Words));

    internal Dictionary<string, Regulator> Regulators { get; } = documents.Regulators.Values
        .ToDictionary(regulator => regulator.Abbreviation, RegulatorOf);

    internal Dictionary<string, RouteType> RouteTypes { get; } = documents.RouteTypes.Values
        .ToDictionary(type => type.Slug, RouteTypeOf);

    // A standard whose reference is not known cannot be named by a way in, so the catalogue does not carry it yet.
    internal Dictionary<string, ApprenticeshipStandard> Standards { get; } = documents.Standards.Values
        .Where(standard => standard.Reference is not null).ToDictionary(standard => standard.Reference!, StandardOf);

    internal Dictionary<string, WayToApply> WaysToApply { get; } = documents.WaysToApply.Values
        .ToDictionary(way => way.Slug, way => new WayToApply(new(way.Slug), way.Text, way.Url));

    private static Regulator RegulatorOf(RegulatorDocument regulator) => new(
        regulator.Abbreviation, regulator.Name, One(DataChoices.RegisterKinds, regulator.Kind), regulator.Url, SourceOf(regulator.Source));

    private static ApprenticeshipStandard StandardOf(StandardDocument standard) => new(
        standard.Reference!, standard.Title, standard.Level, standard.TypicalMonths, standard.Status, standard.Note, standard.Url,
        SourceOf(standard.Source));

    private static RouteType RouteTypeOf(RouteTypeDocument type) => new()
    {
        Kind = One(EntryRouteKinds.List, type.Slug),
        Name = type.Name,
        Description = type.Description,
        WhoFor = type.WhoFor,
        MinimumAge = type.MinimumAge,
        UsualLength = type.UsualLength,
        EarnWhileYouLearn = type.EarnWhileYouLearn,
        Cost = type.Cost,
        Nations = NationsOf(type.Nations),
        NationDifferences = DifferencesOf(type.NationDifferences),
        Available = type.Available,
        Url = type.Url,
        Sources = SourcesOf(type.Sources),
    };
}
