using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace CareersWeb.Tests.Hosting;

/// <summary>The program as it is; shared by tests that leave the catalogue alone.</summary>
public sealed class RealHost : ProgramHost
{
    // A machine with much else to do may need more than the three seconds of a request: no test here is about time.
    private const int Attempts = 4;

    public string DataFolder { get; } = RealData.Folder();

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

    // Several hosts and their tests share a process here, and what waits is counted for all of it.
    protected override void Configure(IWebHostBuilder builder) => builder.UseSetting("RateLimits:MaximumWaitingWork", "100000");
}
