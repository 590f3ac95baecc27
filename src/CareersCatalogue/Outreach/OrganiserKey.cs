using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CareersCatalogue.Outreach;

/// <summary>The secret by which an organiser closes an event: <c>co_</c> and 192 random bits in base64url. Only its hash is kept.</summary>
public static class OrganiserKey
{
    private const string Prefix = "co_";
    private const int RandomBytes = 24;

    /// <summary>A key that nobody can guess.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>What is kept of a key: its SHA-256 as 64 hexadecimal digits in lower case.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
