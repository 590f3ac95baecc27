using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace CareersWeb.Tests.Hosting;

/// <summary>The program as it is, but without limits on callers; shared by tests that leave the catalogue alone.</summary>
public sealed class RealHost : ProgramHost
{
    public string DataFolder { get; } = RealData.Folder();

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        using var answer = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        var response = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    // The limits of an hour are for one address, which all of these tests share.
    protected override void Configure(IWebHostBuilder builder) => builder.UseSetting("RateLimits:Enabled", "false");
}

/// <summary>One such host for all tests that need one; they go one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RealGroup : ICollectionFixture<RealHost>
{
    public const string Name = "real";
}
