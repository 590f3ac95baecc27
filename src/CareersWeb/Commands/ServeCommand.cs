using BotProtocol.Turns;
using CareersData.Snapshot;
using CareersWeb.Hosting;
using GraphQLEngine.OverHttp;

namespace CareersWeb.Commands;

/// <summary>Loads the catalogue and serves it until the process is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(args);
        var services = host.Services;

        // The schema is bound while the catalogue is read; the bot learns its words while the first pages are served already.
        var schema = Task.Run(services.GetRequiredService<GraphQLHttpHandler>, cancellationToken);
        var status = await services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        if (status.Damage is { } damage) await Console.Error.WriteLineAsync(ProblemPrinter.Damaged(damage));
        ProblemPrinter.Print(status.Problems, Console.Error);
        if (!status.IsServing)
        {
            await Console.Error.WriteLineAsync("There is no release to serve: mend the data and start again.");
            return 1;
        }

        if (status.Problems.Count > 0) await Console.Error.WriteLineAsync($"The release {status.Version} is served in place of this data.");
        await schema;
        if (!await IsListeningAsync(host, cancellationToken)) return 1;
        var stopped = host.WaitForShutdownAsync(cancellationToken);
        var bot = Task.Run(services.GetRequiredService<IBot>, CancellationToken.None);
        if (await Task.WhenAny(bot, stopped) == stopped) return 0;
        try
        {
            await bot;
        }
        catch (InvalidDataException problems)
        {
            await Console.Error.WriteLineAsync(problems.Message);
            await host.StopAsync(CancellationToken.None);
            return 1;
        }

        await stopped;
        return 0;
    }

    private static async Task<bool> IsListeningAsync(WebApplication host, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
            return true;
        }
        catch (IOException problem) // such as a port that another program has
        {
            await Console.Error.WriteLineAsync(problem.Message);
            await host.StopAsync(CancellationToken.None);
            return false;
        }
    }
}
