using BotProtocol.Turns;
using CareersWeb.Tests.Hosting;
using CareersWeb.Tests.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace CareersWeb.Tests.Channels;

/// <summary>The whole program as a bot of the emulator, which listens on this machine: nothing between them is replaced but the clock.</summary>
public sealed class ChannelHost : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly ManualClock _clock = new();
    private WebApplication? _emulator;
    private WebApplicationFactory<Program>? _factory;

    public ChannelEmulator Emulator { get; } = new();

    /// <summary>Where the emulator listens, as the channel's service URL.</summary>
    public string ServiceUrl { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!; // made before any test begins

    public IServiceProvider Services => _factory!.Services; // likewise

    public DateTimeOffset Now => _clock.Now;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _emulator = builder.Build();
        _emulator.Run(AnswerAsync);
        await _emulator.StartAsync();
        var address = new Uri(_emulator.Urls.First());
        ServiceUrl = $"{address}teams/";
        Emulator.KeysAddress = $"{address}v1/.well-known/keys";
        _factory = With(address, _folder, _clock);
        Client = _factory.CreateClient();
        _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question
    }

    /// <summary>What lies in the table of conversations.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "careers.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM conversations";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    public void Move(TimeSpan time) => _clock.Now += time;

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_factory is not null) await _factory.DisposeAsync();
        if (_emulator is not null) await _emulator.DisposeAsync();
        Emulator.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static WebApplicationFactory<Program> With(Uri emulator, string folder, ManualClock clock) => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(folder, "careers.db")}");
        builder.UseSetting("Catalogue:DataPath", RealData.Folder());
        builder.UseSetting("Bot:AppId", ChannelEmulator.AppId);
        builder.UseSetting("Bot:AppPassword", ChannelEmulator.AppPassword);
        builder.UseSetting("Bot:OpenIdMetadata", $"{emulator}v1/.well-known/openidconfiguration");
        builder.UseSetting("Bot:Authority", $"{emulator}botframework.com");
        builder.UseSetting("Bot:AllowedServiceHosts", $"botframework.com, {emulator.Authority}");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
    });

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var authorization = http.Request.Headers.Authorization.ToString();
        using var answer = await Emulator.AnswerAsync(
            http.Request.Method, new($"http://{http.Request.Host}{http.Request.Path.ToUriComponent()}"), authorization, await reader.ReadToEndAsync());
        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(http.Response.Body);
    }
}
