namespace CareersData.Databases;

/// <summary>Lets one process at a time do what is to be done once for all that share a database.</summary>
public sealed class SharedWork
{
    private readonly CareersDatabaseFactory _databases;

    internal SharedWork(CareersDatabaseFactory databases) => _databases = databases;

    /// <summary>Begins to erase what has had its time.</summary>
    /// <returns>To be disposed of when it is done; null when another process is at it, and this one has nothing to do.</returns>
    public Task<IAsyncDisposable?> TryBeginForgettingAsync(CancellationToken cancellationToken) =>
        _databases.TryBeginAsync(ServiceWork.Forgetting, cancellationToken);
}
