namespace CareersWeb.Conversations;

/// <summary>Erases conversations, saved lists and answers at events whose time is over. A failed round is logged and the next one tries again.</summary>
internal sealed partial class RetentionJob(Forgetting forgetting, RetentionOptions options, TimeProvider time, ILogger<RetentionJob> log) : BackgroundService
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
            await forgetting.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept beyond its time could not be erased; the next round tries again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
