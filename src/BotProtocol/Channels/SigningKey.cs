using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BotProtocol.Channels;

/// <summary>A key that tokens are signed with.</summary>
/// <param name="Key">The public key: RSA of at least 2,048 bits.</param>
/// <param name="Endorsements">The channels that it may sign for.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    private const int LeastBits = 2_048;
    private const int MostKeys = 200;

    /// <summary>The keys that a login service tells of, by their identifiers; others than RSA keys for signing are left out.</summary>
    internal static IReadOnlyDictionary<string, SigningKey> Of(OpenIdConnectConfiguration configuration)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        var algorithms = configuration.IdTokenSigningAlgValuesSupported;
        if (configuration.JsonWebKeySet is null || (algorithms.Count > 0 && !algorithms.Contains(TokenShape.Algorithm))) return keys;
        foreach (var key in configuration.JsonWebKeySet.Keys.Take(MostKeys).Where(IsUsable))
            keys.TryAdd(key.Kid, new(key, EndorsementsOf(key))); // of two with one name the first is meant
        return keys;
    }

    private static bool IsUsable(JsonWebKey key) => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, N.Length: > 0, E.Length: > 0 }
        && key.Use is null or "" or "sig" && key.KeySize >= LeastBits;

    private static HashSet<string> EndorsementsOf(JsonWebKey key) => (key.AdditionalData.TryGetValue("endorsements", out var said) ? said : null) switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } list =>
            [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)], // a string is never null
        IEnumerable<object> list => [.. list.OfType<string>()],
        _ => [],
    };
}
