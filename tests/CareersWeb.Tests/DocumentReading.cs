using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CareersWeb.Tests;

/// <summary>Reads pages the way people do.</summary>
internal static class DocumentReading
{
    /// <summary>The text of an element in one line.</summary>
    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text of each element that a selector finds.</summary>
    public static IReadOnlyList<string> AllWords(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(Words)];

    /// <summary>The address of each link that a selector finds, as the page writes it.</summary>
    public static IReadOnlyList<string> Links(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    /// <summary>The titles of the occupations in a list.</summary>
    public static IReadOnlyList<string> Jobs(this IHtmlDocument page) => page.AllWords(".job__title");

    /// <summary>What a filter's value is called, with its count; null when the page does not offer it.</summary>
    public static string? Option(this IHtmlDocument page, string key, string value) => page.QuerySelector($"label[for='{key}-{value}']")?.Words();
}
