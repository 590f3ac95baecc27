using System.Globalization;
using BotProtocol.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Clients.Tests;

/// <summary>The whole program with a secret, and tokens that are good for so short a time that a client meets their end.</summary>
public sealed class DirectLineHost : IDisposable
{
    public const string Secret = "a-secret-of-the-tests";
    private const int TokenSeconds = 5;
    private const int StreamAddressSeconds = 3; // over before the token is, as in earnest: the client tries an old address when its token has expired

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public DirectLineHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", Path.Combine(RepositoryFolder.Root, "data"));
            builder.UseSetting("DirectLine:Secret", Secret);
            builder.UseSetting("DirectLine:TokenSeconds", TokenSeconds.ToString(CultureInfo.InvariantCulture));
            builder.UseSetting("DirectLine:StreamAddressSeconds", StreamAddressSeconds.ToString(CultureInfo.InvariantCulture));
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question
        Address = _factory.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; }

    public void Dispose()
    {
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
