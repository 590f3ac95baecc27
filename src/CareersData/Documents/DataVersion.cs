using System.Security.Cryptography;
using System.Text;

namespace CareersData.Documents;

/// <summary>Names the content of a whole set of data files.</summary>
/// <param name="Checksum">SHA-256 over the paths and contents, 64 lower-case hexadecimal digits.</param>
internal readonly record struct DataVersion(string Checksum)
{
    private const int VersionDigits = 16;

    /// <summary>What people and addresses call it: the first 16 digits of the checksum.</summary>
    internal string Version => Checksum[..VersionDigits];

    /// <summary>The version of these files, whatever order they come in.</summary>
    internal static DataVersion Of(IEnumerable<DataFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            // The lengths keep one file's end from being read as the next one's beginning.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
