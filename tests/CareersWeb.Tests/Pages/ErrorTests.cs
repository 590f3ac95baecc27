using System.Net;
using System.Text.Json;
using CareersWeb.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CareersWeb.Tests.Pages;

public sealed class ErrorTests
{
    private const string Secret = "the database password";

    [Fact]
    public async Task UnknownPage_IsAPageForBrowsers_AndNothingForPrograms()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/nowhere", HttpStatusCode.NotFound);
        Assert.Equal(ErrorModel.NotFoundHeading, page.QuerySelector("h1")!.Words());
        Assert.NotEmpty(page.Links("main a"));

        using var answer = await host.AskAsync("/nowhere", "application/json");
        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task OurMistake_NamesTheRequestAndTellsNothing()
    {
        await using var host = await PageHost.StartAsync(more: app => app.MapGet("/broken", string () => throw new InvalidOperationException(Secret)));
        var page = await host.ReadAsync("/broken", HttpStatusCode.InternalServerError);
        Assert.Equal(ErrorModel.OursHeading, page.QuerySelector("h1")!.Words());
        Assert.NotEmpty(page.QuerySelector("code")!.Words());
        Assert.DoesNotContain(Secret, page.DocumentElement.TextContent, StringComparison.Ordinal);

        using var answer = await host.AskAsync("/broken", "application/json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(500, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("correlationId").GetString()!);
        Assert.DoesNotContain(Secret, problem.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerWithABody_IsLeftAlone()
    {
        await using var host = await PageHost.StartAsync(more: app => app.MapGet("/refused", () => Results.Text("no", statusCode: 400)));
        using var answer = await host.AskAsync("/refused");
        Assert.Equal("no", await answer.Content.ReadAsStringAsync());
    }
}
