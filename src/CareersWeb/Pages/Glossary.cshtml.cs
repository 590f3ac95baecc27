using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The terms that readers meet, explained.</summary>
internal sealed class GlossaryModel(ICatalogue catalogue) : PageModel
{
    private const string Digits = "0-9";

    private readonly IReadOnlyList<GlossaryTerm> _all = catalogue.Current.Catalogue.Contents.Glossary;

    /// <summary>The letters asked for; empty for all terms.</summary>
    public string Text { get; private set; } = "";

    public IReadOnlyList<GlossaryTerm> Found { get; private set; } = [];

    public int Total => _all.Count;

    /// <summary>The terms found under their first letters.</summary>
    public IEnumerable<IGrouping<string, GlossaryTerm>> Letters => Found.GroupBy(term =>
        char.IsAsciiLetter(term.Term[0]) ? char.ToUpperInvariant(term.Term[0]).ToString() : Digits);

    public void OnGet()
    {
        var text = (Request.Query[OccupationQuery.TextKey].FirstOrDefault() ?? "").Trim();
        Text = text.Length > OccupationQuery.MaximumTextLength ? text[..OccupationQuery.MaximumTextLength] : text;
        Found = [.. _all.Where(term => term.AlsoCalled.Prepend(term.Term).Any(name => name.Contains(Text, StringComparison.OrdinalIgnoreCase)))];
    }
}
