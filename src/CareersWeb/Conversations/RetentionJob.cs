using CareersData.Conversations;
using CareersData.SavedLists;

namespace CareersWeb.Conversations;

/// <summary>Erases conversations and saved lists whose time is over. A failed round is logged and the next one tries again.</summary>
internal sealed partial class RetentionJob(ConversationStore store, SavedListStore lists, RetentionOptions options, TimeProvider time, ILogger<RetentionJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.SweepMinutes), time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await SweepAsync(stoppingToken);
    }

    /// <summary>One round.</summary>
    internal async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.DeleteExpiredAsync(time.GetUtcNow(), cancellationToken);
            await lists.DeleteExpiredAsync(time.GetUtcNow(), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Conversations or lists whose time is over could not be erased; the next round tries again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
