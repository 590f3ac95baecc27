using System.Net.Sockets;
using System.Text;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CareersWeb.Tests.Security;

/// <summary>The whole program on a port of its own, spoken to by the byte.</summary>
public sealed class ListeningHost : ProgramHost
{
    /// <summary>A connection on which nothing has been said.</summary>
    public async Task<TcpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port, cancellationToken); // a client of a factory has one
        return socket;
    }

    /// <summary>Says this and gives back all that is answered until the server hangs up.</summary>
    public async Task<string> TalkAsync(string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = await ConnectAsync(limit.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        return await ReadToEndAsync(stream, limit.Token);
    }

    /// <summary>All that is answered until the server hangs up, politely or not.</summary>
    public static async Task<string> ReadToEndAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new StringBuilder();
        var buffer = new byte[4_096];
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0) answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (IOException)
        {
            // it hung up on what was still being sent
        }

        return answer.ToString();
    }

    protected override void Configure(IWebHostBuilder builder) => builder
        .UseSetting("urls", "http://127.0.0.1:0") // a port that no other host has
        .UseSetting("RateLimits:Enabled", "false");

    protected override HttpClient Start(WebApplicationFactory<Program> factory)
    {
        factory.UseKestrel(0);
        factory.StartServer();
        var client = base.Start(factory);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }
}

/// <summary>One host for the tests that speak to it by the byte.</summary>
[CollectionDefinition(Name)]
public sealed class ListeningGroup : ICollectionFixture<ListeningHost>
{
    public const string Name = "listening";
}
