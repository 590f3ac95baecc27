using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareersData.Documents;

/// <summary>A folder of records with a file each, or a file with a list of records.</summary>
internal abstract class DataKind(string path)
{
    /// <summary>The folder with a slash at its end, or the file; below <c>data/</c>.</summary>
    internal string Path { get; } = path;

    /// <summary>Whether each record has a file of its own.</summary>
    internal bool IsFolder => Path.EndsWith('/');

    /// <summary>The schema of each file.</summary>
    internal string Schema => System.IO.Path.GetFileNameWithoutExtension(Path.TrimEnd('/'));

    /// <summary>Whether a file belongs here.</summary>
    internal bool Owns(string path) => IsFolder
        ? path.StartsWith(Path, StringComparison.Ordinal) && path.IndexOf('/', Path.Length) < 0
        : path == Path;

    /// <summary>Adds the records of a file that follows the schema.</summary>
    internal abstract void Read(DataFile file, CatalogueDocuments documents);

    /// <summary>Remembers a file that cannot be read.</summary>
    internal abstract void NoteUnreadable(DataFile file, CatalogueDocuments documents);
}

/// <summary>A folder of records.</summary>
internal sealed class FolderKind<T>(string path, JsonTypeInfo<T> json, Func<CatalogueDocuments, DocumentSet<T>> set) : DataKind(path)
{
    internal override void Read(DataFile file, CatalogueDocuments documents) =>
        set(documents).Add(new(file.Path, "", JsonSerializer.Deserialize(file.Content, json)!));

    internal override void NoteUnreadable(DataFile file, CatalogueDocuments documents) =>
        set(documents).NoteUnreadable(file, isList: false);
}

/// <summary>A file with a list of records.</summary>
internal sealed class ListKind<T>(string path, JsonTypeInfo<IReadOnlyList<T>> json, Func<CatalogueDocuments, DocumentSet<T>> set)
    : DataKind(path)
{
    internal override void Read(DataFile file, CatalogueDocuments documents)
    {
        var records = JsonSerializer.Deserialize(file.Content, json)!;
        for (var i = 0; i < records.Count; i++) set(documents).Add(new(file.Path, $"[{i}]", records[i]));
    }

    internal override void NoteUnreadable(DataFile file, CatalogueDocuments documents) =>
        set(documents).NoteUnreadable(file, isList: true);
}
