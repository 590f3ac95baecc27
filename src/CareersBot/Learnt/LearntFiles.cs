using System.Security.Cryptography;

namespace CareersBot.Learnt;

/// <summary>Keeps what was learnt from examples in files, so that the next start need not learn it again.</summary>
/// <remarks>
/// A file is named after everything it was learnt from and closes with its checksum (SHA-256): one that is damaged is learnt anew. All may be
/// deleted at any time. Several processes may share a folder: a file appears whole.
/// </remarks>
/// <param name="folder">Where; made when it is missing. Empty to keep nothing.</param>
/// <param name="key">What is learnt from, as <see cref="LearntKey.Of"/> gives it.</param>
/// <param name="report">Is told why something could not be kept; the bot works all the same.</param>
internal sealed class LearntFiles(string folder, string key, Action<Exception> report)
{
    private const int MostBytes = 256 * 1024 * 1024;
    private const int KeptOfAKind = 3; // as many as there are releases

    /// <summary>Keeps nothing.</summary>
    internal static LearntFiles None { get; } = new("", "", _ => { });

    /// <summary>What was learnt, of a file where there is one.</summary>
    /// <param name="format">How it is written, and its kind.</param>
    /// <param name="from">What it was learnt from besides the key, such as the version of a release; may be empty.</param>
    /// <param name="learn">Learns it.</param>
    internal T Of<T>(LearntFormat<T> format, string from, Func<T> learn)
    {
        if (folder.Length == 0) return learn();
        var file = Path.Combine(folder, $"{format.Kind}-{LearntKey.And(key, from)}.learnt");
        if (Whole(file) is { } bytes)
        {
            using var reader = new BinaryReader(new MemoryStream(bytes));
            return format.Read(reader);
        }

        var learnt = learn();
        try
        {
            Keep(file, format, learnt);
            foreach (var old in new DirectoryInfo(folder).GetFiles($"{format.Kind}-*.learnt").OrderByDescending(one => one.LastWriteTimeUtc).Skip(KeptOfAKind)) old.Delete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            report(problem);
        }

        return learnt;
    }

    // Null when there is none, or not the one that was written.
    private static byte[]? Whole(string file)
    {
        try
        {
            var length = new FileInfo(file) is { Exists: true } found ? found.Length : 0;
            if (length is <= SHA256.HashSizeInBytes or > MostBytes) return null;
            var bytes = File.ReadAllBytes(file);
            var content = bytes.AsSpan(..^SHA256.HashSizeInBytes);
            return SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(content.Length)) ? bytes : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null; // it is learnt, and told when it cannot be kept
        }
    }

    private static void Keep<T>(string file, LearntFormat<T> format, T learnt)
    {
        var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes)) format.Write(writer, learnt);
        var content = bytes.ToArray();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file of the folder above
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        try
        {
            using (var stream = File.Create(unfinished))
            {
                stream.Write(content);
                stream.Write(SHA256.HashData(content));
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished); // what is left of a disk that was full
        }
    }
}
