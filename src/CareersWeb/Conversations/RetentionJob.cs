using CareersData.Databases;

namespace CareersWeb.Conversations;

/// <summary>
/// Erases conversations, saved lists and answers at events whose time is over, in one process of all that share a database. A failed round is
/// logged and the next one tries again; while the clock cannot be trusted nothing is erased.
/// </summary>
internal sealed partial class RetentionJob(
    Forgetting forgetting, SharedWork work, RetentionOptions options, TimeProvider time, ILogger<RetentionJob> log) : BackgroundService
{
    private readonly ClockTrust _clock = new(time);

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
            if (!_clock.IsTrusted())
            {
                LogClock(log);
                return;
            }

            await using var mine = await work.TryBeginForgettingAsync(cancellationToken);
            if (mine is not null) await forgetting.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The clock has jumped ahead: nothing is erased until it is right, or has been so for a day.")]
    private static partial void LogClock(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept beyond its time could not be erased; the next round tries again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
