using CareersWeb.Limits;
using Microsoft.AspNetCore.Http;

namespace CareersWeb.Tests.Limits;

public sealed class OverloadTests
{
    [Theory]
    [InlineData("POST", "/v3/directline/conversations/abc/activities", true)]
    [InlineData("GET", "/v3/directline/conversations/abc/activities", false)]
    [InlineData("POST", "/v3/directline/conversations", false)]
    [InlineData("POST", "/graphql", false)]
    public async Task Invoke_MessageSentAwayUnread_NamesHelp(string method, string path, bool helps)
    {
        var http = new DefaultHttpContext { Request = { Method = method, Path = path }, Response = { Body = new MemoryStream() } };
        await new Overload(_ => Task.CompletedTask, new(), () => 101, () => "ring 999").InvokeAsync(http);
        http.Response.Body.Position = 0;
        var body = await new StreamReader(http.Response.Body).ReadToEndAsync();
        Assert.Equal((503, helps), (http.Response.StatusCode, body.Contains("ring 999", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, "/graphql", true)]
    [InlineData(100, "/graphql", true)]
    [InlineData(101, "/graphql", false)]
    [InlineData(101, "/", false)]
    [InlineData(100_000, "/health/live", true)]
    [InlineData(101, "/healthy", false)]
    public async Task Invoke_SoMuchWaiting_ServesOrSendsAway(long waiting, string path, bool serves)
    {
        var served = false;
        var overload = new Overload(
            _ =>
            {
                served = true;
                return Task.CompletedTask;
            },
            new(), () => waiting, () => "ring 999");
        var http = new DefaultHttpContext { Request = { Path = path }, Response = { Body = new MemoryStream() } };

        await overload.InvokeAsync(http);

        Assert.Equal(serves, served);
        Assert.Equal(serves ? (200, "") : (503, "1"), (http.Response.StatusCode, http.Response.Headers.RetryAfter.ToString()));
        http.Response.Body.Position = 0;
        Assert.Equal(!serves, (await new StreamReader(http.Response.Body).ReadToEndAsync()).Contains(Overload.Words, StringComparison.Ordinal));
    }
}
