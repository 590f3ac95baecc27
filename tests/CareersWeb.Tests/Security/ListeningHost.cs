using System.Net.Sockets;
using System.Text;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using TestKit;

namespace CareersWeb.Tests.Security;

/// <summary>The whole program on a port of its own, spoken to by the byte.</summary>
public sealed class ListeningHost : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public ListeningHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", RealData.Folder());
            builder.UseSetting("RateLimits:Enabled", "false");
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        Client = _factory.CreateClient();
        Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public HttpClient Client { get; }

    /// <summary>A connection on which nothing has been said.</summary>
    public async Task<TcpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(_factory.ClientOptions.BaseAddress.Host, _factory.ClientOptions.BaseAddress.Port, cancellationToken);
        return socket;
    }

    /// <summary>Says this and gives back all that is answered until the server hangs up.</summary>
    public async Task<string> TalkAsync(string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = await ConnectAsync(limit.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        return await ReadToEndAsync(stream, limit.Token);
    }

    public static async Task<string> ReadToEndAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One host for the tests that speak to it by the byte.</summary>
[CollectionDefinition(Name)]
public sealed class ListeningGroup : ICollectionFixture<ListeningHost>
{
    public const string Name = "listening";
}
