using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareersWeb.Tests.Hosting;

/// <summary>The stream of a chat over a socket of its own, to the end of the program.</summary>
public sealed class StreamTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;
    private readonly HttpClient _client;

    public StreamTests()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", RealData.Folder());
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        _client = new() { BaseAddress = _factory.ClientOptions.BaseAddress };
    }

    [Fact]
    public async Task Stream_OpenWhenTheProgramStops_IsClosedKindlyAndDoesNotHoldItUp()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var socket = await OpenAsync(limit.Token);
        Assert.Contains("\"watermark\"", await ReadAsync(socket, limit.Token), StringComparison.Ordinal);
        _factory.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Null(await ReadAsync(socket, limit.Token));
        Assert.Equal((WebSocketCloseStatus.EndpointUnavailable, "The service is restarting."), (socket.CloseStatus, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task Stream_EmptyAndNonsenseFramesOfTheClient_MeanNothing()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var socket = await OpenAsync(limit.Token);
        Assert.NotNull(await ReadAsync(socket, limit.Token));
        foreach (var frame in new[] { "", "{\"x\":1}", new string('x', 5_000) })
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
        Assert.Null(await ReadAsync(socket, limit.Token));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.CloseStatus);
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<ClientWebSocket> OpenAsync(CancellationToken cancellationToken)
    {
        using var issued = await _client.PostAsync("/chat/token", null, cancellationToken);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("token").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await _client.SendAsync(request, cancellationToken);
        var address = (await started.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("streamUrl").GetString()!; // a started conversation has one
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(address), cancellationToken);
        return socket;
    }

    /// <summary>The next frame; null when the socket is closed.</summary>
    private static async Task<string?> ReadAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[65_536];
        var received = await socket.ReceiveAsync(buffer, cancellationToken);
        return received.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
