using System.Data.Common;

namespace CareersData.Databases;

/// <summary>Work that one process does for all that share a database. The numbers are kept in the database's locks.</summary>
internal enum ServiceWork
{
    /// <summary>Erasing what has had its time.</summary>
    Forgetting = 1,
}

/// <summary>A transaction that is held open for the lock that it has; nothing is written in it.</summary>
internal sealed class HeldConnection(DbConnection connection, DbTransaction transaction) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}

/// <summary>What is held where there is nobody to keep away.</summary>
internal sealed class Nothing : IAsyncDisposable
{
    internal static Nothing ToEnd { get; } = new();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
