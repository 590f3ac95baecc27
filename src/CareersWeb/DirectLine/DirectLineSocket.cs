using System.Net.WebSockets;
using System.Text;
using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>Carries a stream's frames over a WebSocket until either side closes it.</summary>
internal static class DirectLineSocket
{
    private const int ReceiveBytes = 1_024;

    public static async Task RunAsync(WebSocket socket, DirectLineStream stream, CancellationToken cancellationToken)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = ListenAsync(socket, gone);
        try
        {
            await foreach (var frame in stream.ReadFramesAsync(gone.Token))
                await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, gone.Token);
            if (socket.State == WebSocketState.Open)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, stream.CloseReason ?? "The conversation is gone.", cancellationToken);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The client has gone; there is nobody to tell.
        }
        catch (WebSocketException)
        {
            // The connection broke; the client comes back with its watermark.
        }

        await gone.CancelAsync();
        await listening;
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
