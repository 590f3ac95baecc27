using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>What differs between the providers.</summary>
internal interface IDatabaseDialect
{
    /// <summary>Beginning of the names of its scripts.</summary>
    string ScriptPrefix { get; }

    /// <summary>
    /// The first statement of a transaction that changes tables or releases: waits until no other process does, and holds this to the end.
    /// </summary>
    string LockStatement { get; }

    /// <summary>
    /// Whether only one transaction writes at a time, so that small writes that wait for one another had better be one transaction.
    /// </summary>
    bool HasOneWriter { get; }

    /// <summary>Points a context at the database.</summary>
    void Configure(DbContextOptionsBuilder<CareersDatabase> builder);

    /// <summary>An open connection without a context around it.</summary>
    Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Does what has to be done once before the tables are there.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);
}
