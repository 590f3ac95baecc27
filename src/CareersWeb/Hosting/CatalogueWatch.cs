using CareersCatalogue.Ports;
using CareersData.Releases;
using CareersData.Snapshot;

namespace CareersWeb.Hosting;

/// <summary>
/// Looks whether another release has become current, as after <c>import</c> or <c>release use</c>, and serves it. A release that is served
/// is prepared here as well, the first one a moment after the start, which it must not hold up.
/// </summary>
internal sealed partial class CatalogueWatch(CatalogueLoader loader, ReleaseNews news, ICatalogue catalogue, ILogger<CatalogueWatch> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isPrepared = false;
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

                if (!isPrepared) catalogue.Current.Prepare();
                isPrepared = true;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(log, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Version} is served from now on.")]
    private static partial void LogReloaded(ILogger log, string? version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database could not be asked for a new release; the release in memory goes on.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
