using CareersWeb.Tests.Hosting;
using CareersWeb.Tests.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace CareersWeb.Tests.Channels;

/// <summary>The whole program as a bot of the emulator, which listens on this machine: nothing between them is replaced but the clock.</summary>
public sealed class ChannelHost : ProgramHost, IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private WebApplication? _emulator;

    public ChannelEmulator Emulator { get; } = new();

    /// <summary>Where the emulator listens, as the channel's service URL.</summary>
    public string ServiceUrl { get; private set; } = "";

    private Uri Address => new(_emulator!.Urls.First()); // it listens before any test begins

    public DateTimeOffset Now => _clock.Now;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _emulator = builder.Build();
        _emulator.Run(AnswerAsync);
        await _emulator.StartAsync();
        ServiceUrl = $"{Address}teams/";
        Emulator.KeysAddress = $"{Address}v1/.well-known/keys";
    }

    /// <summary>What lies in the table of conversations.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
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
        if (_emulator is not null) await _emulator.DisposeAsync();
        Emulator.Dispose();
    }

    protected override void Configure(IWebHostBuilder builder) => builder
        .UseSetting("Bot:AppId", ChannelEmulator.AppId)
        .UseSetting("Bot:AppPassword", ChannelEmulator.AppPassword)
        .UseSetting("Bot:OpenIdMetadata", $"{Address}v1/.well-known/openidconfiguration")
        .UseSetting("Bot:Authority", $"{Address}botframework.com")
        .UseSetting("Bot:AllowedServiceHosts", $"botframework.com, {Address.Authority}")
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock));

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
