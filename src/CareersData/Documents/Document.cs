namespace CareersData.Documents;

/// <summary>A record with the place where it was read.</summary>
/// <param name="File">Path of the file below <c>data/</c>.</param>
/// <param name="Place">Path of the record within the file, such as <c>[3]</c>; empty when the file is the record.</param>
/// <param name="Value">The record.</param>
internal readonly record struct Document<T>(string File, string Place, T Value)
{
    /// <summary>The path of one of its fields within the file.</summary>
    internal string Field(string name) => Place.Length == 0 ? name : $"{Place}.{name}";
}
