using CareersData.Documents;

namespace CareersData.Import;

/// <summary>Reads the JSON files of <c>data/</c>, within limits, without following links.</summary>
internal sealed class DataFolderReader(string root)
{
    /// <summary>Most files; a count.</summary>
    internal const int MaximumFiles = 5_000;

    /// <summary>Largest file, in bytes.</summary>
    internal const int MaximumBytes = 1_048_576;

    /// <summary>Deepest folder below <c>data/</c>; a count.</summary>
    internal const int MaximumFolders = 2;

    internal const string MissingFolder = "a folder with data files";
    internal const string NoLink = "a file or folder of its own, not a link";
    internal static readonly string NotTooMany = $"at most {MaximumFiles} files";
    internal static readonly string NotTooLarge = $"at most {MaximumBytes} bytes";
    internal static readonly string NotTooDeep = $"folders at most {MaximumFolders} deep";

    // Schemas are carried by the program itself; editors use those of the folder.
    private const string SchemaFolder = "schema";

    private readonly List<DataFile> _files = [];
    private readonly List<DataProblem> _problems = [];

    internal static async Task<DataFolder> ReadAsync(string root, CancellationToken cancellationToken)
    {
        var reader = new DataFolderReader(root);
        if (!Directory.Exists(root)) reader._problems.Add(new("", "", root, MissingFolder));
        else foreach (var path in reader.List()) await reader.ReadFileAsync(path, cancellationToken);
        return new(reader._files, reader._problems);
    }

    private List<string> List()
    {
        var paths = new List<string>();
        Walk("", 0, paths);
        paths.Sort(StringComparer.Ordinal);
        if (paths.Count <= MaximumFiles) return paths;
        _problems.Add(new("", "", $"{paths.Count} files or more", NotTooMany));
        return [];
    }

    private void Walk(string folder, int depth, List<string> paths)
    {
        var entries = new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos();
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (path == SchemaFolder || entry.Name.StartsWith('.')) continue;
            if (entry.LinkTarget is not null) _problems.Add(new(path, "", "a link", NoLink));
            else if (entry is FileInfo && entry.Extension == ".json") paths.Add(path);
            else if (entry is DirectoryInfo && depth == MaximumFolders) _problems.Add(new(path, "", "a folder", NotTooDeep));
            else if (entry is DirectoryInfo) Walk(path, depth + 1, paths);
            if (paths.Count > MaximumFiles) return;
        }
    }

    private async Task ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        // The file may grow while it is read: one byte over the limit is asked for and never more.
        var content = new byte[Math.Min(stream.Length, MaximumBytes) + 1];
        var count = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        if (stream.Length > MaximumBytes || count > MaximumBytes) _problems.Add(new(path, "", $"{stream.Length} bytes", NotTooLarge));
        else _files.Add(new(path, content[..count]));
    }
}
