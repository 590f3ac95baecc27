using CareersData.Keys;

namespace CareersWeb.Limits;

/// <summary>
/// The good keys, in memory. They are read again when they are 30 seconds old, so that a revoked key ends within a minute on every
/// host, and when an unknown one is shown, so that a new key works at once; but never more than once a second, so that wrong keys
/// cost the database nothing.
/// </summary>
internal sealed partial class KeyRing(ApiKeyStore store, TimeProvider time, ILogger<KeyRing> log) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Ring? _ring; // null before the first key is shown

    /// <summary>The id of the key with this secret; null when there is none, or it was revoked.</summary>
    public async ValueTask<string?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (!ApiKeySecret.IsWellFormed(secret)) return null;
        var hash = ApiKeySecret.HashOf(secret);
        var ring = _ring;
        if (ring?.Keys.TryGetValue(hash, out var id) == true && !IsOlder(ring, Life)) return id;
        if (ring is null || IsOlder(ring, Pause)) ring = await ReadAsync(cancellationToken);
        return ring.Keys.GetValueOrDefault(hash);
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private bool IsOlder(Ring ring, TimeSpan age) => time.GetUtcNow() - ring.Read >= age;

    private async Task<Ring> ReadAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (_ring is { } other && !IsOlder(other, Pause)) return other; // somebody read them meanwhile
            return _ring = new(await store.ReadGoodAsync(cancellationToken), time.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OperationCanceledException && _ring is not null)
        {
            LogFailure(log, failure);
            return _ring = _ring with { Read = time.GetUtcNow() };
        }
        finally
        {
            _reading.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys of the API could not be read; those in memory go on.")]
    private static partial void LogFailure(ILogger log, Exception failure);

    private sealed record Ring(IReadOnlyDictionary<string, string> Keys, DateTimeOffset Read);
}
