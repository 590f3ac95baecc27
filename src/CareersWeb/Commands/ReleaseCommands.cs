using System.CommandLine;
using CareersData.Releases;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>release list</c> and <c>release use</c>.</summary>
internal static class ReleaseCommands
{
    public static Command Create(string[] settings)
    {
        var version = new Argument<string>("version") { Description = "The version, in full, as the list shows it." };
        var use = new Command("use", "Serve another release that is kept.") { version };
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
        foreach (var release in await host.Services.GetRequiredService<ReleaseStore>().ListAsync(cancellationToken))
            Console.WriteLine($"{(release.IsCurrent ? "*" : " ")} {release.Version}  {release.Created:u}  {release.OccupationCount} occupations");
        return 0;
    }

    private static async Task<int> UseAsync(string version, string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var release = await host.Services.GetRequiredService<ReleaseStore>().UseAsync(version, cancellationToken);
        Console.WriteLine(release is null ? $"No release has the version {version}." : $"Release {release.Version} is served from now on.");
        return release is null ? 1 : 0;
    }
}
