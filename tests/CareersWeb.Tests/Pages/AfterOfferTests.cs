using System.Net;
using CareersCatalogue.Occupations;
using CareersWeb.Site.Offers;

namespace CareersWeb.Tests.Pages;

/// <summary>What to do between an offer and the first day.</summary>
public sealed class AfterOfferTests
{
    [Fact]
    public async Task Page_ShowsEveryStep_EachWithALabelAndWhatToDo()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/after-offer");
        Assert.Equal(
            OfferStep.Checks.Concat(OfferStep.Meanwhile).Select(step => step.Name), page.AllWords(".offer-step label"));
        Assert.All(page.QuerySelectorAll(".offer-step input"), box => Assert.NotNull(page.GetElementById(box.GetAttribute("aria-describedby")!)));
        Assert.Empty(page.QuerySelectorAll(".offer-step input[name]")); // what is ticked is never sent
    }

    [Fact]
    public async Task Page_OfAJob_NamesItAndItsChecks()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/after-offer?job=paramedic");
        Assert.Contains("/occupations/paramedic", page.Links("main a"));
        await host.ReadAsync("/after-offer?job=wizard", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null, 7)]
    [InlineData(new EmploymentCheck[0], 3)]
    [InlineData(new[] { EmploymentCheck.Dbs }, 4)]
    public void ChecksOf_AJob_AreThoseOfEveryOfferAndItsOwn(EmploymentCheck[]? asked, int count)
    {
        var steps = OfferStep.ChecksOf(asked).ToList();
        Assert.Equal(count, steps.Count);
        Assert.Equal("contract", steps[^1].Key);
    }

    [Fact]
    public void Keys_AreUnique() => Assert.Distinct(OfferStep.Checks.Concat(OfferStep.Meanwhile).Select(step => step.Key));
}
