using System.CommandLine;
using CareersData.Surfaces;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>surface off</c>, <c>surface on</c>, <c>surface list</c> and <c>surface history</c>.</summary>
internal static class SurfaceCommands
{
    public static Command Create(string[] settings)
    {
        var surface = new Argument<Surface>("surface") { Description = "api, bot, widget or outreach." };
        var reason = new Option<string>("--reason") { Description = "Why, in words that visitors are shown.", Required = true };
        var off = new Command("off", "Switch a surface off; running hosts answer 503 with the reason within two seconds.") { surface, reason };
        off.SetAction((result, cancellationToken) =>
            SwitchOffAsync(result.GetRequiredValue(surface), result.GetRequiredValue(reason), settings, cancellationToken));
        var on = new Command("on", "Switch a surface on again.") { surface };
        on.SetAction((result, cancellationToken) => SwitchOnAsync(result.GetRequiredValue(surface), settings, cancellationToken));
        return new Command("surface", "Switches for parts of the service, should one of them do harm.")
        {
            off,
            on,
            CommandLine.Command("list", "Print the surfaces and which of them are off.", settings, ListAsync),
            CommandLine.Command("history", "Print what was switched, the newest first.", settings, HistoryAsync),
        };
    }

    private static async Task<int> SwitchOffAsync(Surface surface, string reason, string[] settings, CancellationToken cancellationToken)
    {
        if (SurfaceStore.ProblemWith(reason) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        await using var host = ServiceHost.Build(settings);
        Console.WriteLine(Line(await Store(host).SwitchOffAsync(surface, reason, cancellationToken)));
        return 0;
    }

    private static async Task<int> SwitchOnAsync(Surface surface, string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        Console.WriteLine(Line(await Store(host).SwitchOnAsync(surface, cancellationToken)));
        return 0;
    }

    private static async Task<int> ListAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var off = (await Store(host).ReadOffAsync(cancellationToken)).ToDictionary(change => change.Surface);
        foreach (var surface in Enum.GetValues<Surface>())
            Console.WriteLine(off.TryGetValue(surface, out var change) ? Line(change) : $"{surface}: on");
        return 0;
    }

    private static async Task<int> HistoryAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var changes = await Store(host).ReadHistoryAsync(cancellationToken);
        foreach (var change in changes) Console.WriteLine(Line(change));
        if (changes.Count == 0) Console.WriteLine("Nothing was ever switched.");
        return 0;
    }

    private static string Line(SurfaceChange change) =>
        $"{change.Surface}: {(change.IsOff ? "off" : "on")} since {change.Changed:u}{(change.IsOff ? $", because: {change.Reason}" : "")}";

    private static SurfaceStore Store(WebApplication host) => host.Services.GetRequiredService<SurfaceStore>();
}
