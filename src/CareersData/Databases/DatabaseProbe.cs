using System.Data.Common;

namespace CareersData.Databases;

/// <summary>Asks the database whether it answers.</summary>
public sealed class DatabaseProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly CareersDatabaseFactory _databases;

    internal DatabaseProbe(CareersDatabaseFactory databases) => _databases = databases;

    /// <summary>Whether a statement on a table of ours came back within two seconds.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var connection = await _databases.ConnectAsync(patience.Token);
            await using var statement = connection.Statement("SELECT COUNT(*) FROM schema_versions");
            return await statement.ExecuteScalarAsync(patience.Token) is not null;
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
