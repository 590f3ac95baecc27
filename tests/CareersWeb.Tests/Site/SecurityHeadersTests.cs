using CareersWeb.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CareersWeb.Tests.Site;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/occupations")]
    [InlineData("/chat")]
    [InlineData("/embed/chat")]
    [InlineData("/nowhere")]
    [InlineData("/broken")]
    [InlineData("/sitemap.xml")]
    [InlineData("/favicon.svg")]
    public async Task EveryAnswer_CarriesThem(string address)
    {
        await using var host = await PageHost.StartAsync(more: app => app.MapGet("/broken", string () => throw new InvalidOperationException()));
        using var answer = await host.AskAsync(address);
        var nonce = (await PageHost.ParseAsync(answer)).QuerySelector("script[src]")?.GetAttribute("nonce");
        Assert.Equal(
            [KeptPages.Has(address) ? KeptPages.PolicyWith(nonce!) : SecurityHeaders.PolicyWith(nonce), "nosniff", "same-origin", "same-origin"],
            new[] { "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy" }
                .Select(name => string.Join(", ", answer.Headers.GetValues(name))));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public void PagesThatAreKept_MayBeginTheirWorker_AndNothingElse()
    {
        var usual = SecurityHeaders.PolicyWith("n").Split("; ");
        var kept = KeptPages.PolicyWith("n").Split("; ");
        Assert.Equal(["trusted-types careers-saved", "worker-src 'self'"], kept.Except(usual));
        Assert.Equal(["trusted-types 'none'"], usual.Except(kept));
        Assert.All(["/saved", "/occupations", "/occupations/adult-nurse"], path => Assert.True(KeptPages.Has(path), path));
        Assert.All(["/", "/saved/K7QFM-2XD9R", "/occupationsx", "/help", "/graphql/playground"], path => Assert.False(KeptPages.Has(path), path));
    }

    [Fact]
    public async Task Script_RunsByANonceOfItsOwnAnswer()
    {
        var host = await PageHost.SmallAsync();
        var nonces = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await host.AskAsync("/chat");
            var page = await PageHost.ParseAsync(answer);
            var nonce = page.QuerySelector("script[src]")!.GetAttribute("nonce")!;
            Assert.Equal([SecurityHeaders.PolicyWith(nonce)], answer.Headers.GetValues("Content-Security-Policy"));
            nonces.Add(nonce);
        }

        Assert.NotEqual(nonces[0], nonces[1]);
    }

    [Fact]
    public async Task Endpoint_MayBringItsOwn()
    {
        await using var host = await PageHost.StartAsync(more: app => app.MapGet("/framed", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "frame-ancestors https://partner.example";
            return "framed";
        }));
        using var answer = await host.AskAsync("/framed");
        Assert.Equal(["frame-ancestors https://partner.example"], answer.Headers.GetValues("Content-Security-Policy"));
    }
}
