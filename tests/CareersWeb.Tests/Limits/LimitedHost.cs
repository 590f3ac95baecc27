using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersCatalogue.Ports;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Limits;

/// <summary>The whole program with a clock that tests move, reached from any address; each test takes addresses of its own.</summary>
public sealed class LimitedHost : ProgramHost
{
    private const string AddressHeader = "Test-Address";

    private readonly ManualClock _clock = new();
    private int _addresses;

    /// <summary>An address that no other test has.</summary>
    public string NewAddress() => $"10.9.{Interlocked.Increment(ref _addresses)}.1";

    public void Move(TimeSpan time) => _clock.Now += time;

    /// <summary>A query from an address.</summary>
    public Task<HttpResponseMessage> AskAsync(string address, string query, params IEnumerable<(string Name, string Value)> headers) =>
        SendAsync(Client, address, Query(query), headers);

    public static HttpRequestMessage Query(string query) => new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };

    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, string address, HttpRequestMessage request, params IEnumerable<(string Name, string Value)> headers)
    {
        request.Headers.Add(AddressHeader, address);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    protected override void Configure(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton<IStartupFilter>(new Addresses());
        var original = services.Last(service => service.ServiceType == typeof(ICatalogue)).ImplementationFactory!;
        services.AddSingleton(provider => new CountingCatalogue((ICatalogue)original(provider)));
        services.AddSingleton<ICatalogue>(provider => provider.GetRequiredService<CountingCatalogue>());
    });

    protected override HttpClient Start(WebApplicationFactory<Program> factory)
    {
        var client = base.Start(factory);
        factory.Services.GetRequiredService<IBot>().OnTurnAsync(new Turn(Activity.Message("hello")), CancellationToken.None).GetAwaiter().GetResult();
        return client;
    }

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, then) =>
            {
                if (http.Request.Headers[AddressHeader] is [{ } address]) http.Connection.RemoteIpAddress = IPAddress.Parse(address);
                return then(http);
            });
            next(app);
        };
    }
}

/// <summary>One such host for all tests that need one; they go one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class LimitedGroup : ICollectionFixture<LimitedHost>
{
    public const string Name = "limited";
}
