using CareersData.Snapshot;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary>Loads the catalogue and serves it until the process is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(args);
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        ProblemPrinter.Print(status.Problems, Console.Error);
        if (!status.IsServing)
        {
            await Console.Error.WriteLineAsync("There is no release to serve: mend the data and start again.");
            return 1;
        }

        if (status.Problems.Count > 0) await Console.Error.WriteLineAsync($"The release {status.Version} is served in place of this data.");
        await host.RunAsync(cancellationToken);
        return 0;
    }
}
