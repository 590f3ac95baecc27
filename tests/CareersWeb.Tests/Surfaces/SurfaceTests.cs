using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CareersData.Surfaces;
using CareersWeb.Surfaces;
using CareersWeb.Tests.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Surfaces;

/// <summary>The whole program with one surface off after the other; the rest must go on.</summary>
[Collection(LimitedGroup.Name)]
public sealed class SurfaceTests(LimitedHost host)
{
    private const string Reason = "We are mending a wrong figure.";

    private static readonly (Surface Surface, string Method, string Path)[] Doors =
    [
        (Surface.Api, "POST", "/graphql"),
        (Surface.Api, "GET", "/download/occupations.jsonl"),
        (Surface.Bot, "POST", "/v3/directline/conversations"),
        (Surface.Bot, "POST", "/chat/token"),
        (Surface.Bot, "POST", "/api/messages"),
        (Surface.Widget, "GET", "/widget.js"),
        (Surface.Widget, "GET", "/embed/occupation/paramedic"),
        (Surface.Outreach, "GET", "/events/ABC"),
        (Surface.Outreach, "GET", "/insights/ABC"),
        (Surface.Outreach, "GET", "/class"),
    ];

    public static TheoryData<Surface> All => [.. Enum.GetValues<Surface>()];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Surface_SwitchedOff_Answers503WithTheReasonAndTheOthersGoOn(Surface surface)
    {
        using var switched = await SwitchAsync(surface);
        foreach (var door in Doors)
        {
            using var answer = await host.Client.SendAsync(new(new(door.Method), door.Path));
            if (door.Surface != surface)
            {
                Assert.NotEqual(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                continue;
            }

            Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.CacheControl?.NoStore));
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains(Reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var page = await host.Client.GetAsync("/occupations");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var ready = await host.Client.GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.Equal($"{surface}", ready.GetProperty("surfacesOff")[0].GetProperty("surface").GetString());
    }

    [Fact]
    public async Task Surface_OffForABrowser_IsAPageWithTheReason()
    {
        using var switched = await SwitchAsync(Surface.Outreach);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/insights/ABC");
        asked.Headers.Accept.ParseAdd("text/html");
        using var answer = await host.Client.SendAsync(asked);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<h1>This part is switched off for now</h1>", page, StringComparison.Ordinal);
        Assert.Contains(Reason, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bot_Off_IsToldToCallersOfTheApi()
    {
        const string Message = """mutation { sendMessage(input: { text: "hi" }) { replies { text } errors { code message } } }""";
        using (await SwitchAsync(Surface.Bot))
        {
            using var refused = await host.AskAsync(host.NewAddress(), Message);
            var error = (await LimitedHost.ReadAsync(refused)).GetProperty("data").GetProperty("sendMessage").GetProperty("errors")[0];
            Assert.Equal(("BOT_OFF", Reason), (error.GetProperty("code").GetString(), error.GetProperty("message").GetString()));
        }

        using var answered = await host.AskAsync(host.NewAddress(), Message);
        Assert.DoesNotContain(Reason, await answered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/GraphQL/", Surface.Api)]
    [InlineData("/graphqlx", null)]
    [InlineData("/occupations/paramedic", null)]
    [InlineData("/health/ready", null)]
    [InlineData("/eventsomething", null)]
    public void Of_Path_IsASurfaceOrNone(string path, Surface? expected) => Assert.Equal(expected, SurfacePaths.Of(path));

    private async Task<IDisposable> SwitchAsync(Surface surface)
    {
        var board = host.Services.GetRequiredService<SurfaceBoard>();
        var store = host.Services.GetRequiredService<SurfaceStore>();
        await store.SwitchOffAsync(surface, Reason, CancellationToken.None);
        board.Replace(await store.ReadOffAsync(CancellationToken.None));
        return new On(async () =>
        {
            await store.SwitchOnAsync(surface, CancellationToken.None);
            board.Replace(await store.ReadOffAsync(CancellationToken.None));
        });
    }

    private sealed class On(Func<Task> back) : IDisposable
    {
        public void Dispose() => back().GetAwaiter().GetResult();
    }
}
