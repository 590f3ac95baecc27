using Npgsql;

namespace CareersData.Databases;

/// <summary>
/// Listens on a connection of its own. Behind a pooler that shares connections between transactions nothing is heard; then the look every two
/// seconds finds the change.
/// </summary>
internal sealed class PostgreSqlLine(NpgsqlConnection connection) : INewsLine
{
    internal const string Channel = "careers_release";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public Task<bool> WaitAsync(CancellationToken cancellationToken) => connection.WaitAsync(Longest, cancellationToken);

    public void Dispose() => connection.Dispose();
}
