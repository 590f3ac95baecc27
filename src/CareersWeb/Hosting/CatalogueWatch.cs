using CareersCatalogue.Ports;
using CareersData.Releases;
using CareersData.Snapshot;

namespace CareersWeb.Hosting;

/// <summary>
/// Looks whether another release has become current, as after <c>import</c> or <c>release use</c>, and serves it. A release that is served
/// is prepared here as well, the first one a moment after the start, which it must not hold up.
/// </summary>
internal sealed partial class CatalogueWatch(
    CatalogueLoader loader, ReleaseNews news, ICatalogue catalogue, BotStart bot, ILogger<CatalogueWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isPrepared = false;
        var preparing = Task.CompletedTask;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await news.WaitAsync(stoppingToken);
                if (await loader.ReloadAsync(stoppingToken))
                {
                    LogReloaded(log, loader.Status.Version);
                    isPrepared = false;
                }

                if (isPrepared || !preparing.IsCompleted) continue; // one after the other; another release is not waited for
                isPrepared = true;
                preparing = Task.Run(() => PrepareAsync(stoppingToken), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(log, failure);
            }
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await bot.PrepareAsync(cancellationToken);
            catalogue.Current.Prepare();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogUnprepared(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The release could not be prepared; what it needs is made when it is asked for.")]
    private static partial void LogUnprepared(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Version} is served from now on.")]
    private static partial void LogReloaded(ILogger log, string? version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database could not be asked for a new release; the release in memory goes on.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
