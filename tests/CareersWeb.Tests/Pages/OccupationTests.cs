using System.Net;
using System.Text.Json;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersWeb.Tests.Pages;

public sealed class OccupationTests
{
    [Fact]
    public async Task Occupation_ShowsItsFacts()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/adult-nurse");
        Assert.Equal("Adult nurse", page.QuerySelector("h1")!.Words());
        Assert.Equal("Also called: nurse, staff nurse", page.QuerySelector(".job-head__also")!.Words());
        Assert.Equal(
            [
                "Pay in England £32,073 to £56,515 a year", "You can start with A levels, or other level 3", "Training About 3 years", "Hours Shifts",
                "Where you work Hospital", "Kind of work Clinical: care, treatment or tests", "Patients Lots of patient contact", "Working from home On site",
                "Register You must join the register of the Nursing and Midwifery Council", "Family Nursing",
            ],
            page.AllWords(".facts__item"));
        Assert.Equal(["/occupations/stroke-nurse"], page.Links("[aria-labelledby=specialisms] a"));
    }

    [Fact]
    public async Task Pay_IsShownForEachNationThatHasAScale()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/adult-nurse");
        Assert.Equal(["England £32,073 £56,515 1 April 2026", "Scotland £34,073 £58,515 1 April 2026"], page.AllWords("[aria-labelledby=pay] tbody tr"));
    }

    [Fact]
    public async Task Pay_WithoutAScale_SaysWhoSetsIt()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/gp-receptionist");
        Assert.Empty(page.QuerySelectorAll("table"));
        Assert.Equal(
            ["Set by the employer.", "The employer decides.", "The practice sets the pay."],
            page.AllWords("[aria-labelledby=pay] p"));
    }

    [Fact]
    public async Task WaysIn_CanBeCompared()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/electrician");
        var routes = page.QuerySelectorAll(".route");
        Assert.Equal(["Straight into a job", "Advanced apprenticeship (level 3)"], routes.Select(route => route.QuerySelector("h3")!.Words()));
        Assert.Equal(
            ["You can start with GCSEs, or other level 2", "How long 18 months to 2 years", "Paid Yes, while you learn", "Where England"],
            routes[1].AllWords(".route__facts > div"));
        Assert.Equal(
            [
                "Level 2 qualifications, such as GCSEs at grades 9 to 4", "Senior healthcare support worker (level 3, usually 2 years)",
                "Look on the NHS job site. jobs.nhs.uk",
            ],
            routes[1].AllWords("li"));
        Assert.Equal("/routes/apprenticeship-advanced", routes[1].Links(".route__kind a")[0]);
    }

    [Fact]
    public async Task Specialism_LeadsToItsParent()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/stroke-nurse");
        Assert.Equal(["/occupations/adult-nurse"], page.Links(".job-head a"));
    }

    [Fact]
    public async Task Related_GiveTheirReasons()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/data-analyst");
        var first = page.QuerySelector("[aria-labelledby=related] .card")!;
        Assert.Equal("Cyber security analyst", first.QuerySelector("h3")!.Words());
        Assert.Contains("Same interest: Technology and data", first.AllWords(".reasons li"));
    }

    [Fact]
    public async Task WrittenTexts_AndSteps_AreShown()
    {
        var plain = SmallCatalogue.Make("porter", "Porter", SmallCatalogue.Estates, "2", "2", PatientContact.Some, []);
        var written = new Occupation
        {
            Slug = new("head-porter"), Title = "Head porter", Family = plain.Family, Summary = plain.Summary, PatientContact = plain.PatientContact, IsClinical = plain.IsClinical,
            HybridWorking = plain.HybridWorking, Pay = plain.Pay, MinimumLevel = 0, Nations = plain.Nations, LastReviewed = plain.LastReviewed,
            Tasks = ["Plan the day."], TypicalDay = "Up early.", WhereYouWork = "All over the hospital.", Checks = [EmploymentCheck.Dbs],
            Rewarding = ["Thanks from patients."], Challenging = ["Miles of walking."], GoodToKnow = ["You wear a radio."],
            Progression = [new(new("porter"), StepKind.Training, "With a course", 2), new(new("gone"), StepKind.Experience, "Somehow", null)],
            Sources = [SmallCatalogue.Source, new("Somebody's memory", null, Evidence.Recalled, new(2026, 1, 31))],
        };
        var catalogue = new Catalogue(SmallCatalogue.Contents([plain, written]));
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        var page = await host.ReadAsync("/occupations/head-porter");

        Assert.Equal(["Plan the day."], page.AllWords("[aria-labelledby=tasks] li"));
        Assert.Equal(["Up early."], page.AllWords("[aria-labelledby=day] p"));
        Assert.Equal(["All over the hospital."], page.AllWords("[aria-labelledby=tasks] p"));
        Assert.Equal(["Thanks from patients."], page.AllWords(".card--good li"));
        Assert.Equal(["Miles of walking."], page.AllWords(".card--hard li"));
        Assert.Equal(["Checks before you start: Criminal record check (DBS, or your nation's own). What to do when you have an offer", "You wear a radio."], page.AllWords("[aria-labelledby=good-to-know] li"));
        Assert.Equal(["Porter from £25,272 With more training: With a course (about 2 years)"], page.AllWords("[aria-labelledby=next] li"));
        Assert.Equal(["Checked Test source read on 21 November 2026", "Check with Somebody's memory noted on 31 January 2026"], page.AllWords(".sources li"));
    }

    [Fact]
    public async Task Markup_IsAnOccupation()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/adult-nurse");
        using var markup = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Occupation", markup.RootElement.GetProperty("@type").GetString());
        Assert.Equal("http://localhost/occupations/adult-nurse", markup.RootElement.GetProperty("mainEntityOfPage").GetProperty("@id").GetString());
        Assert.Equal(32_073, markup.RootElement.GetProperty("estimatedSalary").GetProperty("value").GetProperty("minValue").GetInt32());
    }

    [Fact]
    public async Task HostileCatalogue_StaysText()
    {
        const string Hostile = "</script><script>alert('x')</script>&<img src=x>";
        var catalogue = new Catalogue(SmallCatalogue.Contents([SmallCatalogue.Make("bad", Hostile, SmallCatalogue.Estates, "2", "2", PatientContact.None, [Hostile])]));
        await using var host = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))));
        foreach (var address in new[]
        {
            "/", "/occupations", "/occupations/bad", "/occupations/bad/for-families", "/occupations/bad/ways-in", "/routes/direct-entry", "/compare?job=bad",
            "/pathways?to=bad", "/print", "/saved?jobs=bad",
        })
        {
            var page = await host.ReadAsync(address);
            Assert.Empty(page.QuerySelectorAll("img, script:not([type='application/ld+json']):not([src])"));
        }

        using var markup = JsonDocument.Parse((await host.ReadAsync("/occupations/bad")).QuerySelector("script:not([src])")!.TextContent);
        Assert.Equal(Hostile, markup.RootElement.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/occupations/nobody")]
    [InlineData("/occupations/ADULT-NURSE")]
    [InlineData("/routes/teleport")]
    public async Task UnknownSlug_IsNotFound(string address)
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync(address, HttpStatusCode.NotFound);
        Assert.Equal(CareersWeb.Pages.ErrorModel.NotFoundHeading, page.QuerySelector("h1")!.Words());
    }
}
