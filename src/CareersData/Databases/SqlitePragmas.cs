using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CareersData.Databases;

/// <summary>Sets what SQLite forgets with each connection: every commit reaches the disk, and what is deleted is overwritten.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";

    internal static SqlitePragmas Instance { get; } = new();

    internal static Task SetAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Pragmas, cancellationToken);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        SetAsync(connection, cancellationToken);
}
