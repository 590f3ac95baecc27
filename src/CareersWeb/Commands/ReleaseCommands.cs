using System.CommandLine;
using System.Globalization;
using CareersData.Releases;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>release list</c> and <c>release use</c>.</summary>
internal static class ReleaseCommands
{
    public static Command Create(string[] settings)
    {
        var version = new Argument<string>("version") { Description = "The version in full, or its number, both as the list shows them." };
        var use = new Command("use", "Serve another release that is kept; running hosts follow within a second.") { version };
        use.SetAction((result, cancellationToken) => UseAsync(result.GetRequiredValue(version), settings, cancellationToken));
        return new Command("release", "The releases in the database.")
        {
            CommandLine.Command("list", "Print the releases that are kept, newest first.", settings, ListAsync),
            use,
        };
    }

    private static async Task<int> ListAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        foreach (var (index, release) in (await Store(host).ListAsync(cancellationToken)).Index())
        {
            var mark = release.IsCurrent ? "*" : " ";
            Console.WriteLine($"{mark} {index + 1}  {release.Version}  {release.Created:u}  {release.OccupationCount} occupations");
        }

        return 0;
    }

    private static async Task<int> UseAsync(string version, string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var release = await Store(host).UseAsync(await VersionAsync(host, version, cancellationToken), cancellationToken);
        Console.WriteLine(release is null ? $"No release is {version}." : $"Release {release.Version} is served from now on.");
        return release is null ? 1 : 0;
    }

    // A number is at most two digits, a version has sixteen: neither can be taken for the other.
    private static async Task<string> VersionAsync(WebApplication host, string written, CancellationToken cancellationToken) =>
        written.Length <= 2 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await Store(host).ListAsync(cancellationToken)).ElementAtOrDefault(number - 1)?.Version ?? written
            : written;

    private static ReleaseStore Store(WebApplication host) => host.Services.GetRequiredService<ReleaseStore>();
}
