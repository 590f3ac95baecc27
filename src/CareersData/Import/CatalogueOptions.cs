namespace CareersData.Import;

/// <summary>Where the data files are; the configuration section <c>Catalogue</c>.</summary>
public sealed class CatalogueOptions
{
    /// <summary>
    /// The folder with the data files; it has to be there. Null: the folder <c>data</c> beside the program, else the nearest one above it
    /// that has occupations, which is that of the source tree.
    /// </summary>
    public string? DataPath { get; init; }
}
