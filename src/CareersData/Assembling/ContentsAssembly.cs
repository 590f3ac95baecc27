using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersData.Documents;
using static CareersData.Assembling.Resolving;

namespace CareersData.Assembling;

/// <summary>Puts a release together from its records, which have been checked.</summary>
internal static class ContentsAssembly
{
    /// <summary>The licence of everything under <c>data/</c>.</summary>
    internal const string Licence = "CC BY 4.0";

    internal static CatalogueContents Assemble(CatalogueDocuments documents, string version, DateTimeOffset loadedAt)
    {
        var lists = new ReferenceLists(documents);
        var assembly = new OccupationAssembly(lists, documents);
        var occupations = new List<Occupation>(documents.Occupations.All.Count);
        var routes = new List<EntryRoute>();
        foreach (var document in documents.Occupations.Values)
        {
            occupations.Add(assembly.OccupationOf(document));
            routes.AddRange(assembly.RoutesOf(document, occupations[^1]));
        }

        return new()
        {
            Version = version,
            LoadedAt = loadedAt,
            Families = [.. lists.Families.Values],
            Skills = [.. lists.Skills.Values.OrderBy(skill => skill.Name, StringComparer.OrdinalIgnoreCase)],
            Subjects = [.. lists.Subjects.Values.OrderBy(subject => subject.Name, StringComparer.OrdinalIgnoreCase)],
            Regulators = [.. lists.Regulators.Values],
            RouteTypes = [.. EntryRouteKinds.List.All.Select(choice => lists.RouteTypes[choice.Key])],
            Standards = [.. lists.Standards.Values.OrderBy(standard => standard.Reference, StringComparer.Ordinal)],
            WaysToApply = [.. lists.WaysToApply.Values],
            Occupations = occupations,
            EntryRoutes = routes,
            PayScales = new([.. documents.PayScales.Values.Select(PayScaleOf)]),
            Programmes = [.. documents.Programmes.Values.Select(ProgrammeOf)],
            HelpServices = [.. documents.HelpServices.Values.Select(HelpServiceOf)],
            Funding = [.. documents.Funding.Values.Select(FundingOf)],
            Qualifications = [.. documents.Qualifications.Values.Select(QualificationOf)],
            Glossary = [.. documents.Glossary.Values.Select(term => new GlossaryTerm(new(term.Slug), term.Term, term.AlsoCalled, term.Meaning))
                .OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)],
            PayNotes = [.. documents.PayNotes.Values.Select(note => new PayNote(One(DataChoices.PayFrameworks, note.Framework), note.Name, note.Meaning))],
            Collections = [.. documents.Collections.Values.OrderBy(collection => collection.Order).Select(CollectionOf)],
            Myths = [.. documents.Myths.Values.OrderBy(myth => myth.Order).Select(MythOf)],
            EasyRead = [.. documents.EasyRead.Values.OrderBy(text => text.Occupation, StringComparer.Ordinal).Select(EasyReadOf)],
            Activities = [.. documents.Activities.Values.OrderBy(activity => activity.Order).Select(ActivityOf)],
            QuestionSets = OutreachAssembly.SetsOf(documents),
            EverydayWords = [.. documents.EverydayWords.Values.Select(EverydayWordsOf)],
            Licence = Licence,
        };
    }

    private static Collection CollectionOf(CollectionDocument collection) => new()
    {
        Slug = new(collection.Slug),
        Name = collection.Name,
        Description = collection.Description,
        Holds = new CollectionQuery([.. collection.Any.Select(all =>
            all.Select(condition => new CollectionCondition(CollectionQuery.FindFilter(condition.Filter)!, condition.Values)).ToArray())]).Holds,
    };

    private static Myth MythOf(MythDocument myth) => new(
        new(myth.Slug), OutreachAssembly.TextOf(myth.Claim), OutreachAssembly.TextOf(myth.Fact), myth.Filter, myth.Values, SourcesOf(myth.Sources));

    private static EasyRead EasyReadOf(EasyReadDocument text) => new(new(text.Occupation), [.. text.Ideas.Select(idea => new EasyReadIdea(
        One(EasyReadParts.List, idea.Part), idea.Picture, idea.Text, idea.Way is { } way ? One(EntryRouteKinds.List, way) : null))]);

    private static Activity ActivityOf(ActivityDocument activity) => new()
    {
        Slug = new(activity.Slug),
        Title = activity.Title,
        Summary = activity.Summary,
        KeyStages = activity.KeyStages,
        Minutes = activity.Minutes,
        Benchmarks = activity.Benchmarks,
        Needs = activity.Needs,
        Steps = activity.Steps,
        TalkAbout = activity.TalkAbout,
        Occupations = [.. activity.Occupations.Select(slug => new Slug(slug))],
        Collections = [.. activity.Collections.Select(slug => new Slug(slug))],
        Pages = activity.Pages,
    };

    private static EverydayWords EverydayWordsOf(EverydayWordsDocument words) =>
        new(words.Said, words.Meant, words.BothWays, words.Abbreviation);

    private static PayScale PayScaleOf(PayScaleDocument scale) => new(
        One(DataChoices.PayFrameworks, scale.Framework), One(Nations.List, scale.Nation), scale.Year, scale.EffectiveFrom,
        [.. scale.Bands.Select(BandOf)], scale.Note, SourcesOf(scale.Sources));

    private static PayBand BandOf(PayBandDocument band) =>
        new(band.Name, [.. band.Points.Select(point => new PayPoint(point.Pounds, point.Experience))]);

    private static Programme ProgrammeOf(ProgrammeDocument programme) => new(
        new(programme.Slug), programme.Name, programme.Organisation, programme.Summary, programme.Area, NationsOf(programme.Nations),
        Many(ProgrammeChoices.Audiences, programme.Audiences), Many(ProgrammeChoices.Offers, programme.Offers), programme.Url,
        programme.Status, SourcesOf(programme.Sources));

    private static HelpService HelpServiceOf(HelpServiceDocument service) => new(
        new(service.Slug), service.Name, One(HelpKinds.List, service.Kind), service.Audience, service.Summary, service.Phone, service.Text,
        service.Url, service.Hours, NationsOf(service.Nations), SourceOf(service.Source));

    private static FundingOffer FundingOf(FundingDocument offer) => new(
        new(offer.Slug), offer.Name, offer.WhoFor, NationsOf(offer.Nations), offer.AmountPounds, offer.Unit, offer.Year, offer.Repayable,
        offer.Note, SourceOf(offer.Source)) { MeansTested = offer.MeansTested };

    private static QualificationFact QualificationOf(QualificationDocument fact) => new(
        new(fact.Slug), fact.Group, fact.Name, fact.Level, fact.Meaning, SourceOf(fact.Source));
}
