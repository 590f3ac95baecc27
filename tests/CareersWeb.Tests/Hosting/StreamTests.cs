using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CareersWeb.Tests.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareersWeb.Tests.Hosting;

/// <summary>The stream of a chat over a socket of its own, to the end of the program.</summary>
[Collection(ListeningGroup.Name)]
public sealed class StreamTests(ListeningHost host)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Stream_OpenWhenTheProgramStops_IsClosedKindlyAndDoesNotHoldItUp()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var stopped = new ListeningHost();
        using var socket = await OpenAsync(stopped, limit.Token);
        Assert.Contains("\"watermark\"", await ReadAsync(socket, limit.Token), StringComparison.Ordinal);
        stopped.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Null(await ReadAsync(socket, limit.Token));
        Assert.Equal((WebSocketCloseStatus.EndpointUnavailable, "The service is restarting."), (socket.CloseStatus, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task Stream_EmptyAndNonsenseFramesOfTheClient_MeanNothing()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var socket = await OpenAsync(host, limit.Token);
        Assert.NotNull(await ReadAsync(socket, limit.Token));
        foreach (var frame in new[] { "", "{\"x\":1}", new string('x', 5_000) })
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
        Assert.Null(await ReadAsync(socket, limit.Token));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.CloseStatus);
    }

    private static async Task<ClientWebSocket> OpenAsync(ListeningHost host, CancellationToken cancellationToken)
    {
        using var issued = await host.Client.PostAsync("/chat/token", null, cancellationToken);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("token").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await host.Client.SendAsync(request, cancellationToken);
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
