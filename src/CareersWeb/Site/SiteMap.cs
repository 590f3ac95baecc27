using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site;

/// <summary>Every page: navigation, footer and <c>/sitemap.xml</c> read this list; to add a page write its file and one line here.</summary>
internal static class SiteMap
{
    public const string Home = "/";
    public const string Occupations = "/occupations";
    public const string Routes = "/routes";
    public const string Chat = "/chat";
    public const string Privacy = "/privacy";
    public const string Events = "/events";
    public const string Insights = "/insights";
    public const string Playground = "/graphql/playground";

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new(Home, "Home", LinkPlace.None),
        new(Occupations, "Find a job", LinkPlace.Navigation),
        new(Routes, "Ways in", LinkPlace.Navigation),
        new(Chat, "Chat", LinkPlace.Navigation),
        new(Events, "Answer an event's questions", LinkPlace.None),
        new(Privacy, "Privacy", LinkPlace.Footer),
        new(Playground, "Try the API", LinkPlace.Footer),
    ];

    public static string AddressOf(Occupation occupation) => $"{Occupations}/{occupation.Slug}";

    public static string AddressOf(RouteType type) => $"{Routes}/{type.Slug}";

    /// <summary>The questions of an event.</summary>
    public static string QuestionsOf(EventCode code) => $"{Events}/{code}";

    /// <summary>What people answered at an event.</summary>
    public static string InsightsOf(EventCode code) => $"{Insights}/{code}";

    /// <summary>The list of occupations with one filter set.</summary>
    public static string AddressOf(OccupationFilter filter, string value) =>
        $"{Occupations}?{Uri.EscapeDataString(filter.Key)}={Uri.EscapeDataString(value)}";

    /// <summary>The address of every page and of every record that has one, from the root.</summary>
    public static IEnumerable<string> AllAddresses(Catalogue catalogue) =>
        All.Select(page => page.Path)
            .Concat(catalogue.Contents.RouteTypes.Select(AddressOf))
            .Concat(catalogue.Entries.Select(entry => AddressOf(entry.Occupation)));

    /// <summary>Whether a page is the one looked at, or the one above it.</summary>
    public static bool IsWithin(SitePage page, string path) =>
        path == page.Path || (page.Path != Home && path.StartsWith(page.Path + "/", StringComparison.Ordinal));
}
