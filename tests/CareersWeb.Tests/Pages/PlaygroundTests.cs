using CareersWeb.Graph.Playground;
using CareersWeb.Pages;
using CareersWeb.Site;

namespace CareersWeb.Tests.Pages;

public sealed class PlaygroundTests
{
    [Theory]
    [InlineData("/graphql/playground", "advanced-apprenticeships", 0)]
    [InlineData("/graphql/playground?example=search-box", "search-box", 1)]
    [InlineData("/graphql/playground?example=nosuch", "advanced-apprenticeships", 0)]
    public async Task Page_PutsTheExampleOfTheAddressIntoTheEditor(string address, string example, int open)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync(address);
        Assert.Equal(example, page.GetElementById("playground")!.GetAttribute("data-example"));
        Assert.Equal(open, page.QuerySelectorAll("details[open]").Length);
        Assert.Equal(PlaygroundExamples.Find(example)!.Document, page.GetElementById($"example-{example}")!.TextContent);
    }

    [Fact]
    public async Task Page_ShowsEveryExample_AndAnswersThatPlainLinksCanGet()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/graphql/playground");
        Assert.Equal(
            PlaygroundExamples.All.Select(example => example.Title),
            page.QuerySelectorAll("details summary").Select(summary => summary.TextContent.Trim()));
        Assert.Equal(
            PlaygroundExamples.All.Where(example => example.IsQuery).Select(example => example.AnswerAddress),
            page.Links(".playground__links a").Where(link => link.StartsWith("/graphql?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_BringsItsOwnPolicy_NextToThatOfOtherPages()
    {
        using var answer = await (await PageHost.SmallAsync()).AskAsync("/graphql/playground");
        var page = await PageHost.ParseAsync(answer);
        var nonce = page.QuerySelector("script[src]")!.GetAttribute("nonce")!;
        var policy = string.Join(", ", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(PlaygroundPolicy.With(nonce), policy);
        Assert.Equal(
            [$"style-src 'self' 'nonce-{nonce}'", "img-src 'self' data:", "trusted-types default dompurify"],
            policy.Split("; ").Except(SecurityHeaders.PolicyWith(nonce).Split("; ")));
        Assert.Equal(
            PlaygroundModel.Scripts.Select(WithoutEnding),
            page.QuerySelectorAll("body script[src]").Select(script => WithoutEnding(script.GetAttribute("src")!)));

        static string WithoutEnding(string address) => address.Split('.')[0]; // a served file's name holds a fingerprint
    }
}
