using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CareersWeb.Site;

namespace CareersWeb.Tests.Language;

/// <summary>The pages below /cy: in Welsh wherever they do not say that they are in English, and leading to Welsh pages.</summary>
public sealed partial class WelshPageTests
{
    public static TheoryData<string> InWelsh =>
    [
        "/", "/occupations", "/occupations?q=nurse&family=estates", "/occupations?q=xyzzy", "/occupations?jobs=paramedic,gardener", "/occupations?page=9&sort=x",
        "/occupations/adult-nurse", "/occupations/electrician", "/routes", "/routes/apprenticeship-advanced", "/routes/traineeship", "/subjects", "/subjects/maths",
        "/collections", "/collections/emergency", "/saved", "/saved?jobs=paramedic,gardener", "/saved?code=x", "/compare", "/compare?job=paramedic&job=gardener",
        "/compare?add=nurs", "/match", "/help", "/help?nation=wales", "/privacy", "/print", "/print?q=xyzzy", "/events",
        "/pathways", "/pathways?to=paramedic&level=2", "/pathways?to=nurs", "/programmes", "/programmes?audience=teachers&nation=wales",
        "/glossary", "/glossary?q=dbs", "/glossary?q=xyzzy", "/for-advisers", "/for-families", "/chat", "/graphql/playground",
        "/graphql/playground?example=job-card", "/occupations/electrician/ways-in", "/occupations/electrician/for-families",
        "/occupations/adult-nurse/for-families", "/occupations?family=piracy&page=0", "/developers", "/easy-read", "/occupations/electrician/easy-read",
        "/activities", "/activities?stage=3", "/activities/a-day-with-tools", "/evidence", "/evidence?year=9", "/interview-questions", "/interview-questions?job=paramedic", "/apply",
        "/apply?job=electrician", "/apply?job=nurs", "/quiz", "/after-offer?job=paramedic", "/class",
    ];

    [Theory]
    [MemberData(nameof(InWelsh))]
    public async Task Page_IsInWelsh_WhereItDoesNotSayOtherwise(string address)
    {
        var page = await ReadAsync(address);
        Assert.Equal("cy", page.DocumentElement.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("main")!.GetAttribute("lang"));
        Assert.Empty(EnglishIn(page));
    }

    [Fact]
    public async Task Links_StayAmongWelshPages_AndTheSwitchLeadsToTheSamePageInEnglish()
    {
        var page = await ReadAsync("/occupations?q=nurse&family=nursing");
        var links = page.QuerySelectorAll("a[href^='/']:not([hreflang])").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Empty(links.Where(link => !link.StartsWith("/cy", StringComparison.Ordinal)).Except(["/occupations.csv?q=nurse&family=nursing"]));
        Assert.Equal("/cy/occupations", page.QuerySelector("#explorer")!.GetAttribute("action"));
        Assert.Equal("/occupations?q=nurse&family=nursing", page.QuerySelector(".site-header__language")!.GetAttribute("href"));

        var english = await (await PageHost.SmallAsync()).ReadAsync("/occupations?q=nurse&family=nursing");
        var there = english.QuerySelector(".site-header__language")!;
        Assert.Equal(("/cy/occupations?q=nurse&family=nursing", "cy", "Cymraeg"), (there.GetAttribute("href"), there.GetAttribute("lang"), there.Words()));
        Assert.Empty(english.QuerySelectorAll("a[href^='/cy']:not([hreflang]), [lang]:not(html):not(.site-header__language)"));
    }

    [Fact]
    public async Task Pages_NameTheirOtherLanguage()
    {
        foreach (var page in new[] { await ReadAsync("/routes"), await (await PageHost.SmallAsync()).ReadAsync("/routes") })
        {
            Assert.Equal(
                [("en", "http://localhost/routes"), ("cy", "http://localhost/cy/routes")],
                page.QuerySelectorAll("link[rel=alternate]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        }
    }

    [Fact]
    public async Task LostPage_IsToldInWelsh_WithItsStatus()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/cy/occupations/nobody", HttpStatusCode.NotFound);
        Assert.Equal("Ni allwn ddod o hyd i’r dudalen honno", page.QuerySelector("h1")!.Words());
        Assert.Equal("cy", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/cy/graphql/schema.graphql")]
    [InlineData("/cy/occupations.csv")]
    [InlineData("/cy/occupations/suggestions?q=nurse")]
    [InlineData("/cy/site.css")]
    [InlineData("/cymru")]
    [InlineData("/cy/cy/routes")]
    public async Task WhatHasNoLanguage_IsNotBelowTheWelshPages(string address)
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Redirect_KeepsTheLanguage()
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync("/cy/saved?code=k7qfm-2xd9r");
        Assert.Equal("/cy/saved/K7QFM-2XD9R", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task NumbersAndPlaces_HaveTheirWelshForms()
    {
        var page = await ReadAsync("/occupations/electrician");
        var words = page.QuerySelector("main")!.Words();
        Assert.Contains("Tua 3 blynedd", words, StringComparison.Ordinal);
        Assert.Contains("Cyflog yn Lloegr", words, StringComparison.Ordinal);
        Assert.Contains("Tachwedd 2026", words, StringComparison.Ordinal);
        Assert.Contains("12 swydd", (await ReadAsync("/")).QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/pathways?to=paramedic&from=paramedic&level=9", "Nid oes lefel o gymwysterau fel hynny, felly mae hyn yn dechrau heb ddim.")]
    [InlineData("/pathways?to=xyzzy", "Ni wyddom am swydd o’r enw “xyzzy”.")]
    [InlineData("/occupations/electrician/ways-in?first=teleport", "Dewiswch ddwy ffordd wahanol i mewn o’r rhestrau.")]
    public async Task WhatCannotBeFollowed_IsSaidInWelsh(string address, string message)
    {
        var page = await ReadAsync(address, HttpStatusCode.BadRequest);
        Assert.Contains(message, page.AllWords("[role=alert] li"));
        Assert.Empty(page.QuerySelectorAll("[role=alert] [lang]"));
        Assert.Empty(EnglishIn(page));
    }

    /// <summary>What stands on a page as Welsh and is not.</summary>
    internal static IReadOnlyList<string> EnglishIn(IHtmlDocument page) => [.. WelshTextOf(page).Where(text => EnglishWord().IsMatch(text))];

    private static async Task<IHtmlDocument> ReadAsync(string address, HttpStatusCode status = HttpStatusCode.OK) =>
        await (await PageHost.SmallAsync()).ReadAsync(CareersWeb.Site.Language.SiteLanguage.InWelsh(address), status);

    // Text that stands under the page's own language, with what is read out of attributes; the site's name is a name.
    private static IEnumerable<string> WelshTextOf(IHtmlDocument page) =>
        page.Body!.Descendants<IText>().Where(text => text.ParentElement is { } parent && IsWelsh(parent) && parent.LocalName is not ("script" or "code"))
            .Select(text => text.Text)
            .Concat(page.QuerySelectorAll("[aria-label]").Where(IsWelsh).Select(element => element.GetAttribute("aria-label")!))
            .Concat(page.QuerySelectorAll("title").Where(IsWelsh).Select(title => title.TextContent))
            .Where(text => !text.Contains(".nhs.uk", StringComparison.Ordinal)) // the name of a website
            .Select(text => text.Replace(SiteName.Text, "", StringComparison.Ordinal).Replace("paramedic, computers, helping children", "", StringComparison.Ordinal));

    private static bool IsWelsh(IElement element) => element.Closest("[lang]")?.GetAttribute("lang") == "cy";

    [GeneratedRegex(@"\b(the|and|you|your|this|with|what|for|are|jobs?|of|is|not|ways?|years?|months?|from|any|all)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishWord();
}
