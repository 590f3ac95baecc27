using Microsoft.Extensions.Configuration.Memory;

namespace CareersWeb.Hosting;

/// <summary>
/// Log levels that keep what people search for out of the log, also where <c>appsettings.json</c> is not found: the frameworks would write the
/// address of each request at their own. Every other source of settings goes before them.
/// </summary>
internal static class SafeLogLevels
{
    private static readonly Dictionary<string, string?> Levels = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
    };

    public static void Apply(IConfigurationBuilder configuration) => configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
}
