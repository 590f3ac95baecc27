using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BotProtocol.Channels;

/// <summary>The keys of one login service, read when they are first needed, once a day, and when a token names one that is not known.</summary>
/// <param name="metadata">Where the OpenID metadata is.</param>
/// <param name="http">Reads it; its time and size limits hold.</param>
/// <param name="refresh">Least time between two looks after the first good one, since strangers can name any key.</param>
/// <param name="clock">The time.</param>
internal sealed class SigningKeys(Uri metadata, HttpClient http, TimeSpan refresh, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5); // while there are no keys at all
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5); // when the login service cannot be reached for long

    private readonly SemaphoreSlim _gate = new(1);
    private KeySet? _keys;
    private DateTimeOffset? _lookedAt;

    /// <summary>Looks for a key.</summary>
    internal async Task<KeyLookup> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Known(keyId, Fresh) is { } known) return new(known, IsUnavailable: false);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Known(keyId, Fresh) is { } meanwhile) return new(meanwhile, IsUnavailable: false);
            var now = clock.GetUtcNow();
            if (_lookedAt is not { } last || now - last >= (_keys is null ? FirstPause : refresh))
            {
                _lookedAt = now;
                if (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } read) Volatile.Write(ref _keys, new(read, now));
            }

            return new(Known(keyId, Usable), _keys is null || now - _keys.ReadAt >= Usable);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private SigningKey? Known(string keyId, TimeSpan age)
    {
        var keys = Volatile.Read(ref _keys);
        return keys is not null && clock.GetUtcNow() - keys.ReadAt < age ? keys.ById.GetValueOrDefault(keyId) : null;
    }

    /// <summary>The keys as the login service tells them now; null when it cannot be reached or tells something else.</summary>
    private async Task<IReadOnlyDictionary<string, SigningKey>?> ReadAsync(CancellationToken cancellationToken)
    {
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !metadata.IsLoopback };
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, cancellationToken).ConfigureAwait(false);
            var keys = SigningKey.Of(configuration);
            return keys.Count == 0 ? null : keys;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null; // it took too long
        }
    }

    private sealed record KeySet(IReadOnlyDictionary<string, SigningKey> ById, DateTimeOffset ReadAt);
}

/// <summary>What looking for a key gave.</summary>
/// <param name="Key">The key; null when it is not known.</param>
/// <param name="IsUnavailable">Whether no keys could be had at all, so that nothing can be said of any token.</param>
internal readonly record struct KeyLookup(SigningKey? Key, bool IsUnavailable);
