using CareersCatalogue.Filters;
using CareersCatalogue.Guidance;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Jobs;
using CareersWeb.Site.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>All there is to say about one occupation.</summary>
internal sealed class OccupationModel(ICatalogue catalogue) : PageModel
{
    private const int MostRelated = 6;
    private const int MostShown = 12;

    private readonly CatalogueSnapshot _snapshot = catalogue.Current;

    public CatalogueEntry Entry { get; private set; } = null!; // set before the page is drawn

    /// <summary>The page's own absolute address.</summary>
    public string Address => SiteRegistration.OriginOf(Request) + SiteLanguage.AddressOf(SiteMap.AddressOf(Entry.Occupation));

    public IReadOnlyList<(string Name, string Address)> Trail =>
    [
        ("Home", SiteMap.Home),
        ("Find a job", SiteMap.Occupations),
        (Entry.Occupation.Family.Name, SiteMap.AddressOf(FamilyFilter.Row, Entry.Occupation.Family.Slug.Value)),
    ];

    /// <summary>What the job's pay framework means; null when the release does not say.</summary>
    public string? PayMeaning => _snapshot.Catalogue.NoteOn(Entry.Occupation.Pay.Framework)?.Meaning;

    /// <summary>Whether somebody has written it in easy read.</summary>
    public bool HasEasyRead => _snapshot.Catalogue.FindEasyRead(Entry.Occupation.Slug.Value) is not null;

    public IReadOnlyList<PayRow> Pay { get; private set; } = [];

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public IReadOnlyList<RelatedOccupation> Related { get; private set; } = [];

    /// <summary>Jobs that people move on to, as far as the release has them.</summary>
    public IReadOnlyList<(CareerStep Step, CatalogueEntry To)> Next { get; private set; } = [];

    /// <summary>The ways in as a picture; null when none leads to the post by itself.</summary>
    public PathwayPicture? Picture => PathwayPicture.Of(Entry, Next.Select(next => next.To));

    /// <summary>The headings of the page and their anchors.</summary>
    public IEnumerable<(string Name, string Anchor)> Sections
    {
        get
        {
            var job = Entry.Occupation;
            if (job.Tasks.Count > 0) yield return ("What you would do", "tasks");
            if (job.TypicalDay is not null) yield return ("A typical day", "day");
            if (job.Rewarding.Count > 0 || job.Challenging.Count > 0) yield return ("The good and the hard", "good-and-hard");
            yield return ("Ways in", "ways-in");
            yield return ("Pay", "pay");
            if (job.Skills.Count > 0 || job.UsefulSubjects.Count > 0) yield return ("Skills and subjects", "skills");
            if (job.GoodToKnow.Count > 0 || job.Checks.Count > 0) yield return ("Good to know", "good-to-know");
            if (Entry.Specialisms.Count > 0) yield return ("Specialisms", "specialisms");
            if (Next.Count > 0) yield return ("What next", "next");
            if (Related.Count > 0) yield return ("Jobs like this one", "related");
            yield return ("Where this comes from", "sources");
        }
    }

    /// <summary>Whether a text is that of the core occupation.</summary>
    public bool IsInherited(string field) => Entry.Occupation.InheritedFields.Contains(field);

    /// <summary>As many of a list as are shown without being asked for.</summary>
    public static IReadOnlyList<CatalogueEntry> FirstOf(IReadOnlyList<CatalogueEntry> entries) => [.. entries.Take(MostShown)];

    /// <summary>What <see cref="FirstOf"/> leaves.</summary>
    public static IReadOnlyList<CatalogueEntry> RestOf(IReadOnlyList<CatalogueEntry> entries) => [.. entries.Skip(MostShown)];

    public IActionResult OnGet(string slug)
    {
        if (_snapshot.Catalogue.Find(slug) is not { } entry) return NotFound();
        Entry = entry;
        Pay = [.. PayRow.Of(entry, _snapshot.Catalogue)];
        Sources = JobSources.Of(entry, Pay);
        Related = [.. _snapshot.Related.Of(entry).Take(MostRelated)];
        Next = [.. entry.Occupation.Progression.Select(step => (step, To: _snapshot.Catalogue.Find(step.To.Value))).Where(item => item.To is not null).Select(item => (item.step, item.To!))];
        return Page();
    }
}
