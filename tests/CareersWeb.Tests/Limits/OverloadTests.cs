using CareersWeb.Limits;
using Microsoft.AspNetCore.Http;

namespace CareersWeb.Tests.Limits;

public sealed class OverloadTests
{
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
            new(), () => waiting);
        var http = new DefaultHttpContext { Request = { Path = path }, Response = { Body = new MemoryStream() } };

        await overload.InvokeAsync(http);

        Assert.Equal(serves, served);
        Assert.Equal(serves ? (200, "") : (503, "1"), (http.Response.StatusCode, http.Response.Headers.RetryAfter.ToString()));
        http.Response.Body.Position = 0;
        Assert.Equal(!serves, (await new StreamReader(http.Response.Body).ReadToEndAsync()).Contains(Overload.Words, StringComparison.Ordinal));
    }
}
