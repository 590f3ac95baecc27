using System.Net;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Applications;
using CareersWeb.Site.Interviews;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>The two pages to write on: questions of an interview, and prompts for an application.</summary>
public sealed class SheetTests
{
    private static readonly NhsValues Values = NhsValues.Read(Path.Combine(RepositoryFolder.Root, "data"));

    [Theory]
    [InlineData("/interview-questions")]
    [InlineData("/interview-questions?job=paramedic")]
    [InlineData("/apply")]
    [InlineData("/apply?job=paramedic")]
    public async Task WhatIsWritten_HasAPlaceOnTheDevice_AndNoneInAForm(string address)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync(address);
        var fields = page.QuerySelectorAll("[data-sheet] textarea, [data-sheet] [type=checkbox], [data-sheet] [data-keep]");
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.False(field.HasAttribute("name") || field.Closest("form") is not null, field.OuterHtml));
        Assert.Distinct(fields.Select(field => field.GetAttribute("data-keep") ?? throw new InvalidOperationException(field.OuterHtml)));
        Assert.NotNull(page.QuerySelector("[data-sheet] [data-sheet-clear]"));
        Assert.Contains("You can print the sheet and write on it.", page.QuerySelector("[data-sheet] noscript")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("textarea"), box => Assert.True(box.HasAttribute("maxlength"), box.OuterHtml));
    }

    [Fact]
    public async Task Questions_AskForEachValue_AndSayWhatIsListenedFor()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/interview-questions");
        var asked = page.AllWords("[aria-labelledby=group-values] h3");
        Assert.Equal(Values.Values.Select(value => value.Question), asked);
        Assert.Equal(page.QuerySelectorAll(".sheet__item").Length, page.QuerySelectorAll(".sheet__item > .quiet").Length);
        Assert.All(page.AllWords(".sheet__item > .quiet"), text => Assert.StartsWith("They listen for: ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("What the job asks for", page.AllWords("h2"));
    }

    [Fact]
    public async Task Questions_OfAJob_AskForItsSkills_AndLeadOn()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/interview-questions?job=paramedic");
        Assert.Contains("The job asks for this. Tell us about a time you showed it. Working in a team", page.AllWords("h3"));
        Assert.Superset(
            new HashSet<string>(["/occupations/paramedic", "/apply?job=paramedic", "/after-offer?job=paramedic", "/programmes?offer=mock-interview"]),
            page.Links("main a").ToHashSet());
        Assert.Contains("/interview-questions?job=paramedic", (await host.ReadAsync("/occupations/paramedic")).Links(".actions a"));
    }

    [Fact]
    public void Bank_OfAFullRecord_AsksForTheHardPartAndShortTasks_EachOnce()
    {
        var entry = Entry(tasks: ["Lift", new string('x', 40), "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "Carry", "Drop"], hard: ["It is cold.", "It is dark."]);
        var groups = QuestionBank.For(entry, Values);
        Assert.Equal(["you", "work", QuestionBank.ValuesKey], groups.Select(group => group.Key));
        Assert.Equal(["why", "full-hard", "asked-back"], groups[0].Questions.Select(question => question.Key));
        Assert.Equal("It is cold.", groups[0].Questions[1].Record);
        Assert.Equal(["full-task-1", "full-task-2", "full-task-3", "skill-teamwork"], groups[1].Questions.Select(question => question.Key));
        Assert.Equal(14, groups[1].Questions[2].Record!.Split(' ').Length); // fifteen words would be left out
        Assert.Distinct(groups.SelectMany(group => group.Questions).Select(question => question.Key));
    }

    [Fact]
    public async Task Application_ShowsWhatTheRecordAsksFor_OfTheWayStraightIn_OrTheRegister()
    {
        var host = await PageHost.SmallAsync();
        var electrician = await host.ReadAsync("/apply?job=electrician");
        Assert.Contains("No set qualifications", electrician.AllWords("[aria-labelledby=job-asks] li"));
        Assert.Contains("Working in a team", electrician.AllWords("[aria-labelledby=job-asks] .sheet__title"));
        Assert.Equal(Values.Values.Select(value => value.Name), electrician.AllWords("[aria-labelledby=values] .sheet__title"));

        var paramedic = (await host.ReadAsync("/apply?job=paramedic")).QuerySelector("[aria-labelledby=job-asks]")!.Words();
        Assert.Contains("You have to be on a register: Health and Care Professions Council", paramedic, StringComparison.Ordinal);
        Assert.DoesNotContain("To go straight into the job", paramedic, StringComparison.Ordinal);
        Assert.Null((await host.ReadAsync("/apply")).QuerySelector("[aria-labelledby=job-asks]"));
    }

    [Fact]
    public void MustHaves_AreThoseOfWaysStraightIntoTheJob_EachOnce_WhatOnlyHelpsLast()
    {
        var entry = Entry([], []);
        Assert.Equal(entry.Routes[0].Requirements.Select(requirement => requirement.Text), ApplicationPrompt.MustHaves(entry).Select(requirement => requirement.Text));
        Assert.Equal(2, entry.Routes.Count); // the apprenticeship asks for level 2, which is left out
    }

    [Theory]
    [InlineData("job=paramedic", HttpStatusCode.OK, true)]
    [InlineData("job=PARAMEDIC", HttpStatusCode.OK, true)]
    [InlineData("job=", HttpStatusCode.OK, false)]
    [InlineData("job=nurs", HttpStatusCode.OK, false)]
    [InlineData("job=wizard", HttpStatusCode.BadRequest, false)]
    public async Task Job_IsFound_OrAskedFor_OrUnknown(string query, HttpStatusCode status, bool isFound)
    {
        var host = await PageHost.SmallAsync();
        foreach (var address in new[] { "/apply", "/interview-questions" })
        {
            var page = await host.ReadAsync($"{address}?{query}", status);
            Assert.Equal(isFound, page.Links(".sheet-for a").Contains("/occupations/paramedic"));
            Assert.Equal(status == HttpStatusCode.BadRequest ? ["We know no job called “wizard”."] : [], page.AllWords("[role=alert] li:not(.tags li)"));
            Assert.Equal(query == "job=nurs", page.Links(".tags a").Contains($"{address}?job=stroke-nurse"));
        }
    }

    private static CatalogueEntry Entry(IReadOnlyList<string> tasks, IReadOnlyList<string> hard)
    {
        var plain = SmallCatalogue.Make("full", "Full", SmallCatalogue.Estates, "2", "2", PatientContact.None, []);
        var full = new Occupation
        {
            Slug = plain.Slug, Title = plain.Title, Family = plain.Family, Summary = plain.Summary, PatientContact = plain.PatientContact, IsClinical = false,
            HybridWorking = plain.HybridWorking, Pay = plain.Pay, MinimumLevel = 0, Nations = plain.Nations, Sources = plain.Sources,
            LastReviewed = plain.LastReviewed, Skills = plain.Skills, Tasks = tasks, Challenging = hard,
        };
        return new Catalogue(SmallCatalogue.Contents([full])).Find("full")!;
    }
}
