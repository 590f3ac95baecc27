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
public sealed class LimitedHost : IDisposable
{
    private const string AddressHeader = "Test-Address";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;
    private readonly ManualClock _clock = new();
    private int _addresses;

    public LimitedHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", RealData.Folder());
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(_clock);
                services.AddSingleton<IStartupFilter>(new Addresses());
                var original = services.Last(service => service.ServiceType == typeof(ICatalogue)).ImplementationFactory!;
                services.AddSingleton(provider => new CountingCatalogue((ICatalogue)original(provider)));
                services.AddSingleton<ICatalogue>(provider => provider.GetRequiredService<CountingCatalogue>());
            });
        });
        Client = _factory.CreateClient();
        var bot = _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question
        bot.OnTurnAsync(new Turn(Activity.Message("hello")), CancellationToken.None).GetAwaiter().GetResult();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>An address that no other test has.</summary>
    public string NewAddress() => $"10.9.{Interlocked.Increment(ref _addresses)}.1";

    /// <summary>The same program over the same database with another setting; to be disposed.</summary>
    public WebApplicationFactory<Program> With(params IEnumerable<(string Key, string Value)> settings) => _factory.WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    });

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

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
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
