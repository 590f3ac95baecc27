namespace CareersData.Documents;

/// <summary>One JSON file of <c>data/</c>, whether it was read from the folder or from a release.</summary>
/// <param name="Path">Below <c>data/</c> with forward slashes, such as <c>occupations/adult-nurse.json</c>.</param>
/// <param name="Content">UTF-8, byte for byte.</param>
internal sealed record DataFile(string Path, byte[] Content)
{
    /// <summary>The name without folders and ending; the slug of a record that has a file of its own.</summary>
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
