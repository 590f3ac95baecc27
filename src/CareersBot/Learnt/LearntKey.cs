using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Learnt;

/// <summary>Stands for everything that learning depends on: where one byte of it is another, so is the key.</summary>
internal static class LearntKey
{
    /// <summary>The key of the words in a data folder, the code that reads them, and the vectors of this processor, which models are laid out for.</summary>
    /// <param name="dataPath">The folder that has <c>language/</c> in it.</param>
    /// <param name="meanings">What words mean; its numbers are of the same folder, its code counts.</param>
    internal static string Of(string dataPath, IWordMeanings meanings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in new[] { typeof(LearntKey), typeof(Catalogue), meanings.GetType() })
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        hash.AppendData(BitConverter.GetBytes(Vector<float>.Count));
        var folder = Path.Combine(dataPath, "language");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The key of one thing that was learnt from what a key stands for, and from something else.</summary>
    internal static string And(string key, string from) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{from}")))[..32];
}
