using CareersData.Surfaces;

namespace CareersWeb.Surfaces;

/// <summary>Looks every second which surfaces are off, from before the first request on. While the database is away, what is known goes on.</summary>
internal sealed partial class SurfaceWatch(SurfaceStore store, SurfaceBoard board, TimeProvider time, ILogger<SurfaceWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken); // what was off before the start is off from its first moment
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await LookAsync(stoppingToken);
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var surface in board.Replace(await store.ReadOffAsync(cancellationToken)))
                LogSwitched(log, surface, board.WhyOff(surface) is null ? "on" : "off");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The surface {Surface} is {State} from now on.")]
    private static partial void LogSwitched(ILogger log, Surface surface, string state);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database could not be asked which surfaces are off; what is known goes on.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
