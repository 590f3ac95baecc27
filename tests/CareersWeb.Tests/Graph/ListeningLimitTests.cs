using System.Net.Sockets;
using System.Text;

namespace CareersWeb.Tests.Graph;

/// <summary>What the server does with the bytes of a body that it will not take, seen from the other end of the wire.</summary>
public sealed class ListeningLimitTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task BodySaidToBeTooLong_IsRefusedBeforeAByteOfItIsSent()
    {
        await using var host = await GraphHost.StartAsync(listens: true);
        Assert.StartsWith("HTTP/1.1 413", await TalkAsync(host, "Content-Length: 10000000\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyOfSpacesWithoutEnd_IsRefusedOnceItPassesTheLimit_AndTheConnectionEnds()
    {
        await using var host = await GraphHost.StartAsync(listens: true);
        var chunk = "1000\r\n" + new string(' ', 0x1000) + "\r\n";
        var answer = await TalkAsync(host, "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat(chunk, 17)));
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("\"limit\":\"bodyBytes\",\"maximum\":65536", answer, StringComparison.Ordinal);
        Assert.Contains("Connection: close", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task BodyWithinTheLimit_InChunks_IsAnswered()
    {
        await using var host = await GraphHost.StartAsync(listens: true);
        const string Body = "{\"query\":\"{ __typename }\"}";
        var answer = await TalkAsync(host, $"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n{Body.Length:x}\r\n{Body}\r\n0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.EndsWith("{\"data\":{\"__typename\":\"Query\"}}", answer, StringComparison.Ordinal);
    }

    // Sends this much and no more, then reads until the server ends the connection.
    private static async Task<string> TalkAsync(GraphHost host, string rest)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, limit.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + rest), limit.Token);
        var answer = new StringBuilder();
        var buffer = new byte[4_096];
        try
        {
            while (await stream.ReadAsync(buffer, limit.Token) is var read and > 0) answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (IOException)
        {
            // The server hangs up on whoever goes on sending; what it said before that counts.
        }

        return answer.ToString();
    }
}
