using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Faults.Tests.Networks;

/// <summary>
/// The network between a host and its database: a port of this machine whose connections lead to the server's socket, and which can be slow,
/// lossy, silent or cut.
/// </summary>
internal sealed class Wire : IDisposable
{
    private const double LostShare = 0.05;

    private static readonly TimeSpan SentAgainAfter = TimeSpan.FromMilliseconds(300); // what TCP takes to send again what was lost
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> _open = [];
    private readonly CancellationTokenSource _end = new();
    private readonly string _server;
    private readonly Random _random;
    private volatile bool _isCut;

    /// <param name="server">The file of the server's socket.</param>
    /// <param name="seed">Of what is lost.</param>
    public Wire(string server, int seed)
    {
        (_server, _random) = (server, new(seed));
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How long everything takes, each way.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Whether a twentieth of what is sent has to be sent again.</summary>
    public bool IsLossy { get; set; }

    /// <summary>Whether nothing comes through, and nobody is told.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Whether every connection is broken off, and every new one.</summary>
    public bool IsCut
    {
        set
        {
            _isCut = value;
            if (value) Break();
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        Break();
        _end.Dispose();
    }

    private void Break()
    {
        foreach (var socket in _open.Keys) socket.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = CarryAsync(await _listener.AcceptSocketAsync(_end.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the wire is taken away
        }
    }

    private async Task CarryAsync(Socket host)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _open[host] = _open[server] = true;
        try
        {
            if (_isCut) return;
            await server.ConnectAsync(new UnixDomainSocketEndPoint(_server), _end.Token);
            await await Task.WhenAny(PassAsync(host, server), PassAsync(server, host));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // one side has gone, or the wire is cut
        }
        finally
        {
            host.Dispose();
            _open.TryRemove(host, out _);
            _open.TryRemove(server, out _);
        }
    }

    private async Task PassAsync(Socket from, Socket to)
    {
        var bytes = new byte[65_536];
        while (await from.ReceiveAsync(bytes, _end.Token) is var count and > 0)
        {
            if (Delay > TimeSpan.Zero) await Task.Delay(Delay, _end.Token);
            if (IsLossy && IsLost()) await Task.Delay(SentAgainAfter, _end.Token);
            while (IsSilent) await Task.Delay(Look, _end.Token);
            for (var sent = 0; sent < count;) sent += await to.SendAsync(bytes.AsMemory(sent..count), _end.Token);
        }
    }

    private bool IsLost()
    {
        lock (_random) return _random.NextDouble() < LostShare;
    }
}
