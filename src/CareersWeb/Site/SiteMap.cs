using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Classes;
using CareersWeb.Site.Digest;
using CareersWeb.Site.Support;

namespace CareersWeb.Site;

/// <summary>Every page: navigation, footer and <c>/sitemap.xml</c> read this list; to add a page write its file and one line here.</summary>
internal static class SiteMap
{
    public const string Home = "/";
    public const string Occupations = "/occupations";
    public const string OccupationsAsCsv = "/occupations.csv";
    public const string Suggestions = "/occupations/suggestions";
    public const string Print = "/print";
    public const string Routes = "/routes";
    public const string Subjects = "/subjects";
    public const string Collections = "/collections";
    public const string Saved = "/saved";
    public const string Compare = "/compare";
    public const string Match = "/match";
    public const string Pathways = "/pathways";
    public const string Glossary = "/glossary";
    public const string Programmes = "/programmes";
    public const string Help = "/help";
    public const string ForAdvisers = "/for-advisers";
    public const string ForFamilies = "/for-families";
    public const string Chat = "/chat";
    public const string Privacy = "/privacy";
    public const string Events = "/events";
    public const string Insights = "/insights";
    public const string Playground = "/graphql/playground";
    public const string Developers = "/developers";
    public const string EasyRead = "/easy-read";
    public const string Activities = "/activities";
    public const string Evidence = "/evidence";
    public const string EvidenceAsCsv = "/evidence.csv";
    public const string Digest = "/digest";
    public const string DigestFile = "/digest.atom";
    public const string Complaints = "/complaints";
    public const string AfterOffer = "/after-offer";
    public const string InterviewQuestions = "/interview-questions";
    public const string Apply = "/apply";
    public const string Quiz = "/quiz";
    public const string Class = "/class";

    /// <summary>What addresses call a year group.</summary>
    public const string YearKey = "year";

    /// <summary>What addresses call the place of a digest.</summary>
    public const string PlaceKey = "place";

    /// <summary>What addresses call the job of an application, an interview or an offer.</summary>
    public const string JobKey = "job";

    private const string FamiliesEnding = "/for-families";
    private const string WaysInEnding = "/ways-in";
    private const string EasyReadEnding = "/easy-read";

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new(Home, "Home", LinkPlace.None),
        new(Occupations, "Find a job", LinkPlace.Navigation),
        new(Routes, "Ways in", LinkPlace.Navigation),
        new(Match, "What suits me", LinkPlace.Navigation),
        new(Chat, "Chat", LinkPlace.Navigation),
        new(Subjects, "Jobs by subject", LinkPlace.Explore),
        new(Collections, "Jobs by theme", LinkPlace.Explore),
        new(Saved, "Saved jobs", LinkPlace.None),
        new(Compare, "Compare jobs", LinkPlace.Decide),
        new(Pathways, "Plan a path to a job", LinkPlace.Decide),
        new(Programmes, "Programmes that help you start", LinkPlace.Decide),
        new(Digest, "Jobs of the week", LinkPlace.Decide),
        new(Quiz, "Interest quiz", LinkPlace.Decide),
        new(Apply, "Write an application", LinkPlace.Decide),
        new(InterviewQuestions, "Get ready for an interview", LinkPlace.Decide),
        new(AfterOffer, "You have an offer", LinkPlace.Decide),
        new(ForFamilies, "For parents and carers", LinkPlace.Help),
        new(ForAdvisers, "For careers advisers", LinkPlace.Help),
        new(Activities, "Activities for a lesson", LinkPlace.Help),
        new(Evidence, "Evidence for the Gatsby benchmarks", LinkPlace.None),
        new(EasyRead, "Easy read", LinkPlace.Help),
        new(Help, "People who can help", LinkPlace.Help),
        new(Glossary, "Words explained", LinkPlace.Help),
        new(Events, "Answer an event's questions", LinkPlace.None),
        new(Class, "A code for a class", LinkPlace.None),
        new(Privacy, "Privacy", LinkPlace.About),
        new(Complaints, "Complain or report a mistake", LinkPlace.About),
        new(Playground, "Try the API", LinkPlace.About),
        new(Developers, "For developers", LinkPlace.About),
    ];

    /// <summary>The groups of links at the foot of every page, in the order of display.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<SitePage> Pages)> Footer { get; } =
    [
        ("Explore", [.. All.Where(page => page.Place is LinkPlace.Navigation or LinkPlace.Explore)]),
        ("Decide", [.. All.Where(page => page.Place == LinkPlace.Decide)]),
        ("Help", [.. All.Where(page => page.Place == LinkPlace.Help)]),
        ("About", [.. All.Where(page => page.Place == LinkPlace.About)]),
    ];

    public static string AddressOf(Occupation occupation) => $"{Occupations}/{occupation.Slug}";

    public static string AddressOf(RouteType type) => $"{Routes}/{type.Slug}";

    public static string AddressOf(Subject subject) => $"{Subjects}/{subject.Slug}";

    public static string AddressOf(Collection collection) => $"{Collections}/{collection.Slug}";

    /// <summary>A term in the glossary.</summary>
    public static string AddressOf(GlossaryTerm term) => $"{Glossary}#{term.Slug}";

    /// <summary>An occupation as its page tells it to parents and carers.</summary>
    public static string ForFamiliesOf(Occupation occupation) => AddressOf(occupation) + FamiliesEnding;

    /// <summary>An occupation in short sentences with pictures; not every one has that page.</summary>
    public static string EasyReadOf(Occupation occupation) => AddressOf(occupation) + EasyReadEnding;

    public static string AddressOf(Activity activity) => $"{Activities}/{activity.Slug}";

    /// <summary>What to do between an offer and the first day in a job.</summary>
    public static string AfterOfferFor(Occupation occupation) => $"{AfterOffer}?{JobKey}={occupation.Slug}";

    /// <summary>What may be asked in an interview for a job.</summary>
    public static string InterviewQuestionsFor(Occupation occupation) => $"{InterviewQuestions}?{JobKey}={occupation.Slug}";

    /// <summary>Help with an application for a job.</summary>
    public static string ApplyFor(Occupation occupation) => $"{Apply}?{JobKey}={occupation.Slug}";

    /// <summary>Programmes that offer something.</summary>
    public static string ProgrammesThat(ProgrammeOffer offer) =>
        $"{Programmes}?{ProgrammeQuery.OfferKey}={ProgrammeChoices.Offers.Of(offer).Key}";

    /// <summary>A programme in the list of programmes.</summary>
    public static string AddressOf(Programme programme) => $"{Programmes}#{programme.Slug}";

    /// <summary>This week's digest of a place.</summary>
    public static string DigestOf(DigestPlace place) => $"{Digest}?{PlaceKey}={place.Key}";

    /// <summary>The digest of a place for feed readers.</summary>
    public static string DigestAsFeed(DigestPlace place) => $"{DigestFile}?{PlaceKey}={place.Key}";

    /// <summary>The evidence pack of a year group.</summary>
    public static string EvidenceFor(SchoolYear year) => $"{Evidence}?{YearKey}={year.Number}";

    /// <summary>Two ways into an occupation side by side.</summary>
    public static string WaysInOf(Occupation occupation) => AddressOf(occupation) + WaysInEnding;

    /// <summary>A list of occupations that was saved under a code.</summary>
    public static string AddressOf(ListCode code) => $"{Saved}/{code}";

    /// <summary>The questions of an event.</summary>
    public static string QuestionsOf(EventCode code) => $"{Events}/{code}";

    /// <summary>The sheet of paper that leads to the questions of an event.</summary>
    public static string PosterOf(EventCode code) => $"{Events}/{code}/poster";

    /// <summary>What people answered at an event.</summary>
    public static string InsightsOf(EventCode code) => $"{Insights}/{code}";

    /// <summary>The list of occupations with one filter set.</summary>
    public static string AddressOf(OccupationFilter filter, string value) =>
        $"{Occupations}?{Uri.EscapeDataString(filter.Key)}={Uri.EscapeDataString(value)}";

    /// <summary>The address of every page and of every record that has one, from the root.</summary>
    public static IEnumerable<string> AllAddresses(Catalogue catalogue) =>
        All.Select(page => page.Path)
            .Concat(catalogue.Contents.RouteTypes.Select(AddressOf))
            .Concat(FacetCounts.Of(SubjectFilter.Row, catalogue, catalogue.Entries).Select(bucket => $"{Subjects}/{bucket.Choice.Value}"))
            .Concat(catalogue.Contents.Collections.Select(AddressOf))
            .Concat(catalogue.Contents.Activities.Select(AddressOf))
            .Concat(catalogue.Contents.EasyRead.Select(text => $"{Occupations}/{text.Occupation}{EasyReadEnding}"))
            .Concat(catalogue.Entries.Select(entry => AddressOf(entry.Occupation)));

    /// <summary>Whether an address is that of a page, which has a language, and not that of a file or of the API.</summary>
    public static bool IsPage(string path) =>
        (All.Any(page => IsWithin(page, path)) || path is Print || path.StartsWith(Insights + "/", StringComparison.Ordinal))
        && path.LastIndexOf('.') <= path.LastIndexOf('/') && path != Suggestions;

    /// <summary>Whether a page is the one looked at, or the one above it.</summary>
    public static bool IsWithin(SitePage page, string path) =>
        path == page.Path || (page.Path != Home && path.StartsWith(page.Path + "/", StringComparison.Ordinal));
}
