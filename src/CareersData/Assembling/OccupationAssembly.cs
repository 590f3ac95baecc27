using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersData.Documents;
using static CareersData.Assembling.Resolving;

namespace CareersData.Assembling;

/// <summary>Makes occupations and their ways in, with what they refer to.</summary>
internal sealed class OccupationAssembly(ReferenceLists lists, CatalogueDocuments documents)
{
    private static readonly Dictionary<EntryRouteKind, int> PlaceOfKind =
        EntryRouteKinds.List.All.Select((choice, place) => (choice.Value, place)).ToDictionary(pair => pair.Value, pair => pair.place);

    internal Occupation OccupationOf(OccupationDocument document)
    {
        var parent = document.SpecialismOf is { } slug && documents.Occupations.TryFind(slug, out var found) ? found.Value : null;
        return OccupationOf(document, parent);
    }

    private Occupation OccupationOf(OccupationDocument document, OccupationDocument? parent) => new()
    {
        Slug = new(document.Slug),
        Title = document.Title,
        AlternativeTitles = document.AlternativeTitles,
        Family = lists.Families[document.Family],
        Subfamily = document.Subfamily,
        SpecialismOf = document.SpecialismOf is { } slug ? new Slug(slug) : null,
        Summary = document.Summary,
        Differs = document.Differs,
        Tasks = document.Tasks,
        WhereYouWork = document.WhereYouWork ?? parent?.WhereYouWork,
        TypicalDay = document.TypicalDay ?? parent?.TypicalDay,
        InheritedFields = [.. Inheritance.Of(document, parent)],
        Skills = Named(lists.Skills, document.Skills),
        UsefulSubjects = Named(lists.Subjects, document.UsefulSubjects),
        Interests = Many(Interests.List, document.Interests),
        Settings = Many(Settings.List, document.Settings),
        PatientContact = One(PatientContacts.List, document.PatientContact),
        IsClinical = document.Clinical,
        WorkingPatterns = Many(WorkingPatterns.List, document.WorkingPatterns),
        HybridWorking = One(HybridWorkings.List, document.HybridWorking),
        Checks = Many(EmploymentChecks.List, document.Checks),
        Pay = GradingOf(document.Pay),
        Registration = document.Registration is { } registration ? RegistrationOf(registration) : null,
        MinimumLevel = document.MinimumLevel,
        TrainingYears = document.TrainingYears,
        OnlyRouteReason = document.OnlyRouteReason,
        Progression = [.. Inheritance.ProgressionOf(document, parent).Select(StepOf)],
        Rewarding = document.Rewarding,
        Challenging = document.Challenging,
        GoodToKnow = document.GoodToKnow,
        Nations = NationsOf(document.Nations),
        SocCode = document.SocCode,
        Sources = SourcesOf(document.Sources),
        LastReviewed = document.LastReviewed,
    };

    /// <summary>The ways into an occupation, easiest start first.</summary>
    internal IEnumerable<EntryRoute> RoutesOf(OccupationDocument document, Occupation occupation) => document.EntryRoutes
        .Select(route => RouteOf(Written(route), occupation))
        .OrderBy(route => route.MinimumLevel).ThenBy(route => PlaceOfKind[route.Type.Kind]);

    private EntryRouteDocument Written(EntryRouteDocument route) =>
        documents.Resolve(route) ?? throw new InvalidOperationException($"No shared way in is called {route.Route}.");

    private EntryRoute RouteOf(EntryRouteDocument route, Occupation occupation)
    {
        var type = lists.RouteTypes[route.Type];
        return new()
        {
            Slug = new(route.Slug),
            Occupation = occupation,
            Type = type,
            Title = route.Title,
            Summary = route.Summary,
            Requirements = [.. route.Requirements.Select(RequirementOf)],
            MinimumLevel = route.MinimumLevel,
            Duration = route.DurationMonths is { } months ? new(months.Minimum, months.Maximum) : null,
            EarnWhileYouLearn = route.EarnWhileYouLearn,
            Standards = Named(lists.Standards, route.ApprenticeshipStandards),
            WaysToApply = Named(lists.WaysToApply, route.HowToApply),
            LeadsToRegister = route.LeadsToRegister is { } register ? lists.Regulators[register] : null,
            Nations = NationsOf(route, type.Nations, occupation.Nations),
            NationDifferences = [.. DifferencesOf(route.NationDifferences), .. type.NationDifferences],
            Sources = route.Sources is { } sources ? SourcesOf(sources) : occupation.Sources,
        };
    }

    private Requirement RequirementOf(RequirementDocument requirement) => new(
        One(RequirementKinds.List, requirement.Kind), requirement.Level, requirement.Count, requirement.Grade,
        Named(lists.Subjects, requirement.Subjects), requirement.Essential, requirement.Text, AlternativesOf(requirement));

    private IReadOnlyList<QualificationType> AlternativesOf(RequirementDocument requirement) => requirement.Alternatives is { } written
        ? Many(QualificationTypes.List, written)
        : UsualAlternatives.Of(requirement.Level, requirement.Count, Named(lists.Subjects, requirement.Subjects));

    private static CareerStep StepOf(CareerStepDocument step) => new(new(step.Occupation), One(StepKinds.List, step.Kind), step.How, step.Years);

    private Registration RegistrationOf(RegistrationDocument registration) => new(
        lists.Regulators[registration.Regulator], registration.ProtectedTitle, registration.Mandatory,
        Named(lists.Regulators, registration.Alternatives));

    private static PayGrading GradingOf(PayGradingDocument pay) =>
        new(One(DataChoices.PayFrameworks, pay.Framework), pay.FirstGrade, pay.TopGrade, pay.Note);
}
