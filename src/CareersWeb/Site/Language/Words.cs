using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CareersCatalogue.Outreach;
using Microsoft.AspNetCore.Html;

namespace CareersWeb.Site.Language;

/// <summary>What the pages say, in the language of the page. English stands where it is said and is the key of its row in Welsh.</summary>
/// <remarks>Source: <c>Site/Language/welsh.json</c>.</remarks>
internal static class Words
{
    private const string Resource = "Language/welsh.json";

    private static readonly Lazy<IReadOnlyList<WelshRow>> Read = new(ReadRows);
    private static readonly Lazy<FrozenDictionary<string, string>> ByEnglish =
        new(() => Read.Value.ToFrozenDictionary(row => row.En, row => row.Cy, StringComparer.Ordinal));

    private static readonly Lazy<string> OfScripts = new(() => JsonSerializer.Serialize(
        Read.Value.Where(row => row.Script).ToDictionary(row => row.En, row => row.Cy, StringComparer.Ordinal)));

    /// <summary>Every row.</summary>
    internal static IReadOnlyList<WelshRow> Rows => Read.Value;

    /// <summary>The Welsh of what scripts say, as JSON: English to Welsh.</summary>
    public static string Scripts => OfScripts.Value;

    /// <summary>Says it in the page's language. A test sees to it that every text said has a row.</summary>
    public static string Say(string english) => SiteLanguage.IsWelsh ? ByEnglish.Value.GetValueOrDefault(english, english) : english;

    /// <summary>The same with values in the places {0}, {1} and so on.</summary>
    public static string Say(string english, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, Say(english), values);

    /// <summary>A label that may come from the catalogue: where nobody has translated it, it is marked as English.</summary>
    public static IHtmlContent Label(string english) =>
        SiteLanguage.IsWelsh && ByEnglish.Value.TryGetValue(english, out var welsh) ? new HtmlContentBuilder().Append(welsh) : Marked(english);

    /// <summary>A text that has both languages beside each other in the data; English, marked as such, where it has no Welsh.</summary>
    public static IHtmlContent In(LocalText text) =>
        SiteLanguage.IsWelsh && text.Welsh is { } welsh ? new HtmlContentBuilder().Append(welsh) : Marked(text.English);

    /// <summary>Whether there is Welsh for a text.</summary>
    public static bool IsKnown(string english) => ByEnglish.Value.ContainsKey(english);

    private static IHtmlContent Marked(string english) => SiteLanguage.IsWelsh
        ? new HtmlContentBuilder().AppendHtml($"<span lang=\"{SiteLanguage.EnglishTag}\">").Append(english).AppendHtml("</span>")
        : new HtmlContentBuilder().Append(english);

    private static List<WelshRow> ReadRows()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"There is no {Resource}.");
        return JsonSerializer.Deserialize<List<WelshRow>>(stream, JsonSerializerOptions.Web) ?? [];
    }
}

/// <summary>One text of the pages in both languages.</summary>
/// <param name="En">As the page has it; unique. {0}, {1} and so on stand for values.</param>
/// <param name="Cy">The same in Welsh.</param>
/// <param name="Script">Whether a script says it.</param>
internal sealed record WelshRow(string En, string Cy, bool Script = false);
