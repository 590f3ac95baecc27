using CareersWeb.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareersWeb.Tests.Hosting;

/// <summary>Started from a folder without appsettings.json, the program still writes no addresses of requests into its log.</summary>
public sealed class SafeLogLevelsTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", false)]
    [InlineData("Microsoft.AspNetCore.Routing.EndpointMiddleware", false)]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Command", false)]
    [InlineData("CareersWeb.Hosting.CatalogueWatch", true)]
    public async Task FromAnyFolder_FrameworksAreQuiet(string category, bool speaks) =>
        Assert.Equal(speaks, await IsInformationWrittenAsync(category));

    [Fact]
    public async Task FromAnyFolder_ASettingStillDecides() =>
        Assert.True(await IsInformationWrittenAsync("Microsoft.AspNetCore.Hosting.Diagnostics", "--Logging:LogLevel:Microsoft.AspNetCore=Information"));

    private static async Task<bool> IsInformationWrittenAsync(string category, params IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("careers-").FullName;
        try
        {
            await using var host = ServiceHost.Build([$"--contentRoot={folder}", $"--Database:ConnectionString=Data Source={Path.Combine(folder, "careers.db")}", .. settings]);
            return host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(LogLevel.Information);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
