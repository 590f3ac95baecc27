using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>What differs between the providers.</summary>
internal interface IDatabaseDialect
{
    /// <summary>Beginning of the names of its scripts.</summary>
    string ScriptPrefix { get; }

    /// <summary>Whether the database needs a folder, an integrity setting or the like before its first use; does it.</summary>
    Task PrepareAsync(CareersDatabase database, CancellationToken cancellationToken);

    /// <summary>Points the context at the database.</summary>
    void Configure(DbContextOptionsBuilder<CareersDatabase> builder);

    /// <summary>
    /// Waits until no other process changes tables or releases, and holds this until the transaction ends. The transaction is begun already.
    /// </summary>
    Task LockAsync(CareersDatabase database, CancellationToken cancellationToken);
}
