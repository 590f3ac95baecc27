using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersCatalogue.Ports;
using CareersWeb.Graph;
using CareersWeb.Limits;
using CareersWeb.Site;
using CareersWeb.Site.Interviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace CareersWeb.Tests;

/// <summary>The pages and the API that they link to, over a catalogue that a test chooses.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private static readonly Lazy<Task<PageHost>> Small = new(() => StartAsync());

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private PageHost(WebApplication app)
    {
        _app = app;
        _client = app.GetTestClient();
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>The pages over the twelve occupations; one host for all tests, which change nothing in it.</summary>
    public static Task<PageHost> SmallAsync() => Small.Value;

    public static async Task<PageHost> StartAsync(
        ICatalogue? catalogue = null, Action<WebApplication>? more = null, InMemorySavedLists? lists = null, params IEnumerable<(string Key, string Value)> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "CareersWeb",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(new PatientClock());
        builder.Services.AddSingleton(catalogue ?? FixedCatalogue.Small());
        builder.Services.AddSingleton<ISavedLists>(lists ?? new InMemorySavedLists());
        builder.Services.AddSingleton<IUrgentReplies, HelpForACry>();
        builder.Services.AddLimits();
        builder.Services.AddSingleton(NhsValues.Read(Path.Combine(RepositoryFolder.Root, "data")));
        builder.Services.AddPages();
        builder.Services.AddCareersGraph();
        var app = builder.Build();
        app.UsePages();
        app.UseCors();
        app.MapPages();
        app.MapGraphQL();
        more?.Invoke(app);
        await app.StartAsync();
        return new(app);
    }

    /// <summary>What a browser gets.</summary>
    public async Task<IHtmlDocument> ReadAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await _client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        return await ParseAsync(answer);
    }

    /// <summary>The page in an answer.</summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>The answer as it came, to a browser or to a program.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, string accept = "text/html, */*;q=0.8")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        return await _client.SendAsync(request);
    }

    /// <summary>The answer to a filled-in form.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(
        string address, IReadOnlyList<(string Key, string Value)> fields, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Key, field.Value))),
        };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Help for whoever says "i want to die"; all else can wait.</summary>
internal sealed class HelpForACry : IUrgentReplies
{
    public string ForAnybody => "Ring somebody now.";

    public Activity? ReplyTo(Activity message) => message.Text == "i want to die" ? Activity.Message(ForAnybody) : null;
}
