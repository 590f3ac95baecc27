using System.CommandLine;
using CareersData.Import;
using CareersData.Snapshot;
using CareersWeb.Conversations;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary>Commands over <c>data/</c> and the database; each prints what it did and answers 1 when it could not.</summary>
internal static class DataCommands
{
    public static async Task<int> CheckAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var problems = await host.Services.GetRequiredService<CatalogueImport>().CheckAsync(cancellationToken);
        ProblemPrinter.Print(problems, Console.Out);
        Console.WriteLine(problems.Count == 0 ? "The data has no problems." : $"{problems.Count} problems.");
        return problems.Count == 0 ? 0 : 1;
    }

    /// <summary><c>import</c>, which is told by name which losses are meant.</summary>
    public static Command CreateImport(string[] settings)
    {
        var force = new Option<string[]>("--force")
        {
            Description = $"Losses that are meant: {string.Join(", ", ImportGuard.Names)}.", AllowMultipleArgumentsPerToken = true,
        };
        force.AcceptOnlyFromAmong([.. ImportGuard.Names]);
        var import = new Command("import", "Make a new release of data/ and serve it from now on.") { force };
        import.SetAction((result, cancellationToken) => ImportAsync(result.GetValue(force) ?? [], settings, cancellationToken));
        return import;
    }

    private static async Task<int> ImportAsync(string[] forced, string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var outcome = await host.Services.GetRequiredService<CatalogueImport>().ImportAsync(forced, cancellationToken);
        ProblemPrinter.Print(outcome.Problems, Console.Out);
        if (outcome.Release is not { } release)
        {
            Console.WriteLine($"{outcome.Problems.Count} problems: nothing was imported, and what was served still is.");
            return 1;
        }

        Console.WriteLine($"Release {release.Version} with {release.OccupationCount} occupations is served from now on.");
        return 0;
    }

    public static async Task<int> ForgetAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        ProblemPrinter.Print(status.Problems, Console.Error);
        if (!status.IsServing) return 1;
        var (conversations, lists, answers) = await host.Services.GetRequiredService<Forgetting>().RunAsync(cancellationToken);
        Console.WriteLine($"{conversations} conversations, {lists} saved lists and the answers of {answers} people erased.");
        return 0;
    }
}
