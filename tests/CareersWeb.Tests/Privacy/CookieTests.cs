using CareersWeb.Site;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareersWeb.Tests.Privacy;

/// <summary>No visit sets a cookie, and no key for cookies is kept.</summary>
[Collection(RealGroup.Name)]
public sealed class CookieTests(RealHost host)
{
    public static TheoryData<string> Pages =>
    [
        .. SiteMap.All.Select(page => page.Path), "/occupations/paramedic", "/occupations/paramedic/ways-in", "/occupations/paramedic/for-families",
        "/routes/t-level", "/subjects/biology", "/saved?jobs=paramedic", "/saved/22222-BBBBB", "/events/ZZZZZZ", "/events/ZZZZZZ/poster",
        "/insights/ZZZZZZ", "/print", "/occupations.csv?q=nurse", "/nowhere",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Visit_SetsNoCookie(string address)
    {
        using var answer = await host.Client.GetAsync(address);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/match", "interest=technology-and-data")]
    [InlineData("/saved?jobs=paramedic", "")]
    [InlineData("/saved/22222-BBBBB", "")]
    [InlineData("/events", "receipt=2222")]
    [InlineData("/chat/token", "")]
    public async Task Form_SetsNoCookie(string address, string body)
    {
        using var form = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await host.Client.PostAsync(address, form);
        Assert.NotEqual(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public void Keys_LiveInMemoryAlone()
    {
        Assert.IsType<EphemeralDataProtectionProvider>(host.Services.GetRequiredService<IDataProtectionProvider>());
        Assert.DoesNotContain(host.Services.GetServices<IHostedService>(), service => service.GetType().FullName!.Contains("DataProtection", StringComparison.Ordinal));
    }
}
