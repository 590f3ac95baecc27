using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BotProtocol.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Hosting;

/// <summary>The whole program over the real catalogue, with a database of its own; shared by tests that leave the catalogue alone.</summary>
public sealed class RealHost : IDisposable
{
    // A machine with much else to do may need more than the three seconds of a request: no test here is about time.
    private const int Attempts = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public RealHost()
    {
        DataFolder = RealData.Folder();
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", DataFolder);
        });
        Client = _factory.CreateClient();
        _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question, however busy the machine is
    }

    public string DataFolder { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await Client.PostAsJsonAsync("/graphql", new { query, variables });
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable && attempt < Attempts) continue;
            var response = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
            return response.GetProperty("data");
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
