using CareersCatalogue.Filters;
using CareersCatalogue.Ports;

namespace CareersWeb.Site.Explorer;

/// <summary>
/// Completions for the search boxes of the pages, as JSON. The API's <c>suggest</c> gives the same, but costs points, and a whole school
/// that shares one address would soon have typed them away.
/// </summary>
internal static class SearchSuggestions
{
    /// <summary>Most letters that are looked at; more have no completion. A count.</summary>
    internal const int MaximumLetters = 60;

    private const int Most = 8;
    private const int FewestLetters = 2;

    /// <summary>The best completions first; empty for one letter, and for more than anybody's job is called.</summary>
    public static IResult Answer(HttpContext http, ICatalogue catalogue)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        var prefix = (http.Request.Query[OccupationQuery.TextKey].FirstOrDefault() ?? "").Trim();
        if (prefix.Length is < FewestLetters or > MaximumLetters) return Results.Json(Array.Empty<Row>());
        return Results.Json(catalogue.Current.Search.Suggest(prefix, Most).Select(Of).OfType<Row>());
    }

    private static Row? Of(Suggestion suggestion) => suggestion switch
    {
        { Entry: { } entry } => new(
            suggestion.Text,
            string.Equals(suggestion.Text, entry.Occupation.Title, StringComparison.OrdinalIgnoreCase) ? "" : entry.Occupation.Title,
            entry.Occupation.Title, SiteMap.AddressOf(entry.Occupation)),
        { Family: { } family } => new(suggestion.Text, "Kind of work", null, SiteMap.AddressOf(FamilyFilter.Row, family.Slug.Value)),
        _ => null,
    };

    /// <param name="Text">What to show.</param>
    /// <param name="Note">What else to show beside it; empty for nothing.</param>
    /// <param name="Title">The title of the occupation it means; null when it means a family.</param>
    /// <param name="Address">Where it leads.</param>
    private sealed record Row(string Text, string Note, string? Title, string Address);
}
