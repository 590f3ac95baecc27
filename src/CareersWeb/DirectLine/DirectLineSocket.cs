using System.Net.WebSockets;
using System.Text;
using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>Carries a stream's frames over a WebSocket until either side closes it.</summary>
internal static class DirectLineSocket
{
    private const int ReceiveBytes = 1_024;

    private const string Restarting = "The service is restarting."; // clients come back with their watermark

    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    /// <param name="socket">Open.</param>
    /// <param name="stream">What to send.</param>
    /// <param name="cancellationToken">Set when the connection is gone.</param>
    /// <param name="stopping">Set when the program is to stop, which open sockets must not hold up.</param>
    public static async Task RunAsync(WebSocket socket, DirectLineStream stream, CancellationToken cancellationToken, CancellationToken stopping)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone.Token, stopping); // not for listening: to end that breaks the socket
        var listening = ListenAsync(socket, gone);
        try
        {
            await foreach (var frame in stream.ReadFramesAsync(ending.Token))
                await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, gone.Token);
            if (socket.State == WebSocketState.Open)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, stream.CloseReason ?? "The conversation is gone.", cancellationToken);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The client has gone, or the program stops.
        }
        catch (WebSocketException)
        {
            // The connection broke; the client comes back with its watermark.
        }

        if (stopping.IsCancellationRequested)
        {
            await SayGoodbyeAsync(socket);
            await Task.WhenAny(listening, Task.Delay(ClosingTime, CancellationToken.None)); // to end listening at once would break the goodbye off
        }

        await gone.CancelAsync();
        await listening;
    }

    private static async Task SayGoodbyeAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(ClosingTime);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, Restarting, limit.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            // It is gone already, or does not listen.
        }
    }

    // Clients send empty frames to keep the connection alive; anything they send has no meaning, and their close ends the stream.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource gone)
    {
        var buffer = new byte[ReceiveBytes];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), gone.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            if (socket.State == WebSocketState.CloseReceived) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            return;
        }
        catch (WebSocketException)
        {
            // Broken off: ends the stream like a close.
        }

        await gone.CancelAsync();
    }
}
