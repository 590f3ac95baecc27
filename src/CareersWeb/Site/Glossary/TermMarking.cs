using System.Globalization;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using Microsoft.AspNetCore.Html;

namespace CareersWeb.Site.Glossary;

/// <summary>
/// Marks the first place on a page where each word of the glossary stands, so that touching it shows what it means. The boxes are
/// popovers, which open without script; one request marks one page.
/// </summary>
internal sealed class TermMarking(ICatalogue catalogue)
{
    /// <summary>Most words marked on one page; a page full of marks is hard to read. A count.</summary>
    public const int Most = 25;

    private readonly TermFinder _finder = TermFinder.Of(catalogue.Current.Catalogue);
    private readonly List<GlossaryTerm> _shown = [];
    private string _subject = "";

    /// <summary>The words marked so far, in the order of the page.</summary>
    public IReadOnlyList<GlossaryTerm> Shown => _shown;

    /// <summary>The id of the box that explains a term.</summary>
    public static string BoxOf(GlossaryTerm term) => "term-" + term.Slug;

    /// <summary>Leaves alone what the whole page explains.</summary>
    public void IsAbout(string subject) => _subject = subject;

    /// <summary>The text, encoded, with the words that have not been marked before as buttons.</summary>
    public IHtmlContent Mark(string text)
    {
        var content = new HtmlContentBuilder();
        foreach (var (piece, term) in _finder.Split(text))
        {
            if (term is null || _shown.Count == Most || _shown.Contains(term) || string.Equals(piece, _subject, StringComparison.OrdinalIgnoreCase))
            {
                content.Append(piece);
                continue;
            }

            _shown.Add(term);
            content.AppendHtml(new HtmlFormattableString(
                CultureInfo.InvariantCulture, "<button type=\"button\" class=\"term\" popovertarget=\"{0}\">{1}</button>", BoxOf(term), piece));
        }

        return content;
    }
}
