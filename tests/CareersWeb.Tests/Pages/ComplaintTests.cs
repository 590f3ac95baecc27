using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Pages;

/// <summary>How somebody finds whom to complain to.</summary>
public sealed class ComplaintTests
{
    [Fact]
    public async Task Nobody_WhenNoneIsNamed_IsSaidSo_OneTapFromEveryPage()
    {
        var host = await PageHost.SmallAsync();
        Assert.Contains("/complaints", (await host.ReadAsync("/")).Links("footer a"));
        var page = await host.ReadAsync("/complaints");
        Assert.Contains("Nobody is named yet", page.AllWords("main h2"));
        Assert.Empty(page.QuerySelectorAll("a[href^='mailto:']"));
        Assert.Contains("/events#delete", page.Links("main a"));
    }

    [Theory]
    [InlineData("help@college.example", "mailto:help@college.example")]
    [InlineData("https://college.example/complain", "https://college.example/complain")]
    public async Task WhoeverIsNamed_StandsOnThePageAndInThePrivacyNotice(string contact, string link)
    {
        await using var host = await PageHost.StartAsync(settings: [("Complaints:Name", "Anytown College"), ("Complaints:Contact", contact)]);
        foreach (var address in new[] { "/complaints", "/privacy" })
        {
            var page = await host.ReadAsync(address);
            Assert.Contains("Anytown College", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
            Assert.Equal(contact, page.QuerySelector($"main a[href='{link}']")!.Words());
        }
    }
}
