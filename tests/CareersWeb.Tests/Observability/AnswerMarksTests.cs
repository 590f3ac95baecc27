using System.Net;
using CareersWeb.Observability;

namespace CareersWeb.Tests.Observability;

/// <summary>Whatever is answered names its request.</summary>
[Collection(ObservedGroup.Name)]
public sealed class AnswerMarksTests(ObservedHost host)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/graphql", HttpStatusCode.BadRequest)]
    [InlineData("/v3/directline/conversations/none/activities", HttpStatusCode.Unauthorized)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Answer_OfAnyKind_NamesItsRequest(string address, HttpStatusCode status)
    {
        using var first = await host.Client.GetAsync(address);
        using var second = await host.Client.GetAsync(address);

        Assert.Equal(status, first.StatusCode);
        Assert.Matches("^[0-9a-f]{32}$", Mark(first));
        Assert.NotEqual(Mark(first), Mark(second));
    }

    [Fact]
    public async Task Answer_ToACallerWithATrace_GoesOnWithIt()
    {
        const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(Trace, Mark(answer));
    }

    [Fact]
    public async Task Answer_InDevelopmentAlone_SaysWhatTimeItTook()
    {
        await using var production = host.With(("environment", "Production"));
        using var client = production.CreateClient();

        using var timed = await host.Client.GetAsync("/health/live"); // tests run in development
        using var plain = await client.GetAsync("/health/live");

        Assert.Matches(@"^app;dur=\d+\.\d$", Assert.Single(timed.Headers.GetValues("Server-Timing")));
        Assert.False(plain.Headers.Contains("Server-Timing"));
        Assert.Matches("^[0-9a-f]{32}$", Mark(plain));
    }

    private static string Mark(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues(AnswerMarks.CorrelationHeader));
}
