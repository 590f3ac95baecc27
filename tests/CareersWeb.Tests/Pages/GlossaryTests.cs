using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersWeb.Site.Glossary;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class GlossaryTests
{
    private static readonly GlossaryTerm Dbs = new(new("dbs-check"), "DBS check", ["DBS", "criminal record check"], "A check of <b>records</b>.");
    private static readonly GlossaryTerm TLevel = new(new("t-level"), "T Level", [], "A course.");
    private static readonly GlossaryTerm Placement = new(new("placement"), "Clinical placement", ["placement"], "Time at work.");

    [Theory]
    [InlineData("You need a DBS check first.", "You need a |[DBS check]| first.")]
    [InlineData("A dbs or DBS?", "A dbs or |[DBS]|?")]
    [InlineData("Criminal record checks", "Criminal record checks")]
    [InlineData("Take a t level", "Take a t level")]
    [InlineData("T Level", "[T Level]")]
    [InlineData("A placement.", "A placement.")]
    [InlineData("", "")]
    public void Text_IsSplitAtTheLongestTerms(string text, string pieces) => Assert.Equal(
        pieces, string.Join('|', TermFinder.Of(Catalogue()).Split(text).Select(piece => piece.Term is null ? piece.Text : $"[{piece.Text}]")));

    [Fact]
    public void Term_IsMarkedOnce_AndNotWhereThePageIsAboutIt()
    {
        var catalogue = Catalogue();
        var marking = new TermMarking(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        marking.IsAbout("T Level");
        Assert.Equal("A T Level &lt;and&gt; a <button type=\"button\" class=\"term\" popovertarget=\"term-dbs-check\">DBS</button>", Write("A T Level <and> a DBS"));
        Assert.Equal("Another DBS", Write("Another DBS"));
        Assert.Equal([Dbs], marking.Shown);

        string Write(string text)
        {
            using var writer = new StringWriter();
            marking.Mark(text).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
            return writer.ToString();
        }
    }

    [Fact]
    public void Marks_HaveALimit()
    {
        var terms = Enumerable.Range(0, TermMarking.Most + 1).Select(number => new GlossaryTerm(new($"word-{number}"), $"Word{number}", [], "It means so.")).ToList();
        var catalogue = Catalogue([.. terms]);
        var marking = new TermMarking(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        marking.Mark(string.Join(' ', terms.Select(term => term.Term)));
        Assert.Equal(terms.Take(TermMarking.Most), marking.Shown);
    }

    [Fact]
    public async Task Page_ListsTermsUnderTheirLetters_AndFindsThem()
    {
        var catalogue = Catalogue();
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        var all = await host.ReadAsync("/glossary");
        Assert.Equal(["D", "T", "C"], all.AllWords("main h2"));
        Assert.Equal(["DBS check (also: DBS, criminal record check) A check of <b>records</b>."], all.AllWords("#dbs-check"));
        Assert.Equal(["T Level A course."], (await host.ReadAsync("/glossary?q=t LEV")).AllWords(".glossary__item"));
        Assert.Empty((await host.ReadAsync("/glossary?q=xyzzy")).QuerySelectorAll(".glossary__item"));
    }

    private static Catalogue Catalogue(params IReadOnlyList<GlossaryTerm> terms)
    {
        var contents = SmallCatalogue.Contents([.. SmallCatalogue.Occupations()]);
        return new(new CatalogueContents
        {
            Version = contents.Version, LoadedAt = contents.LoadedAt, Families = contents.Families, Skills = contents.Skills, Subjects = contents.Subjects,
            Regulators = contents.Regulators, RouteTypes = contents.RouteTypes, Standards = contents.Standards, WaysToApply = contents.WaysToApply,
            Occupations = contents.Occupations, EntryRoutes = contents.EntryRoutes, PayScales = contents.PayScales, Programmes = contents.Programmes,
            HelpServices = contents.HelpServices, Funding = contents.Funding, Qualifications = contents.Qualifications, EverydayWords = contents.EverydayWords,
            Licence = contents.Licence, Glossary = terms.Count > 0 ? terms : [Dbs, TLevel, Placement],
        });
    }
}
