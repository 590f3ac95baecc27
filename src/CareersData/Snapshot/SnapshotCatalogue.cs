using CareersCatalogue.Ports;

namespace CareersData.Snapshot;

/// <summary>The release in memory. Readers take the reference once; a new release replaces it whole.</summary>
internal sealed class SnapshotCatalogue : ICatalogue
{
    internal const string NotStarted = "No release is loaded yet: start the catalogue before it is asked.";

    private volatile CatalogueSnapshot? _current;

    /// <inheritdoc/>
    public CatalogueSnapshot Current => _current ?? throw new InvalidOperationException(NotStarted);

    /// <summary>Version of the loaded release; null before the first.</summary>
    internal string? Version => _current?.Catalogue.Contents.Version;

    internal void Swap(CatalogueSnapshot snapshot) => _current = snapshot;
}
