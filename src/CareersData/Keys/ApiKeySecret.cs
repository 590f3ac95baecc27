using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CareersData.Keys;

/// <summary>The secret of a key: <c>ce_</c> and 256 random bits in base64url, 46 characters in all.</summary>
public static class ApiKeySecret
{
    private const string Prefix = "ce_";
    private const int RandomBytes = 32;
    private const int Length = 46;

    /// <summary>Whether a text has the form of a secret. Says nothing of whether there is such a key.</summary>
    public static bool IsWellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Length && text.StartsWith(Prefix, StringComparison.Ordinal) && Base64Url.IsValid(text.AsSpan(Prefix.Length));
    }

    /// <summary>
    /// What is kept of a secret: its SHA-256 as 64 hexadecimal digits in lower case. Random as secrets are, they need no salt.
    /// </summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>A secret that nobody can guess.</summary>
    internal static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
}
