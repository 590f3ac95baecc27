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

    /// <summary>A statement of the transaction that changes releases: at its end, who listens is told.</summary>
    string AnnounceStatement { get; }

    /// <summary>
    /// The first statement of a transaction that does <c>@work</c> for all processes: whether no other does it, who is kept from it until the
    /// end of the transaction. Null where there is one process only.
    /// </summary>
    string? TryLockStatement { get; }

    /// <summary>Points a context at the database.</summary>
    void Configure(DbContextOptionsBuilder<CareersDatabase> builder);

    /// <summary>An open connection without a context around it.</summary>
    Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Begins to listen for changes of releases.</summary>
    Task<INewsLine> ListenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Looks whether the database can be trusted to be what was written; where it cannot, puts it out of the way.
    /// </summary>
    /// <returns>What was wrong and where the damaged database is now; null when it is whole, or looks after itself.</returns>
    Task<DatabaseDamage?> SetDamagedAsideAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Takes over what can still be read of a database that was set aside, but no releases: those are made anew.</summary>
    /// <returns>How many rows were taken over.</returns>
    Task<int> SalvageAsync(DatabaseDamage damage, CancellationToken cancellationToken);

    /// <summary>Does what has to be done once before the tables are there.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);
}
