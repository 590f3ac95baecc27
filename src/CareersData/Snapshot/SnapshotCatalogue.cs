using CareersCatalogue.Ports;

namespace CareersData.Snapshot;

/// <summary>The release in memory. Readers take the reference once; a new release replaces it whole.</summary>
internal sealed class SnapshotCatalogue : ICatalogue
{
    internal const string NotStarted = "No release is loaded yet: start the catalogue before it is asked.";

    private volatile CatalogueSnapshot? _current;
    private CatalogueSnapshot? _previous; // so that going back takes no time: a release never changes, and its version names its contents

    /// <inheritdoc/>
    public CatalogueSnapshot Current => _current ?? throw new InvalidOperationException(NotStarted);

    /// <summary>Version of the loaded release; null before the first.</summary>
    internal string? Version => _current?.Catalogue.Contents.Version;

    /// <summary>Puts a release in place of the one before, which is kept. One caller at a time.</summary>
    internal void Swap(CatalogueSnapshot snapshot) => (_previous, _current) = (_current, snapshot);

    /// <summary>Goes back to the release before.</summary>
    /// <returns>False when that is another version, and nothing has changed. One caller at a time.</returns>
    internal bool TrySwapBack(string version)
    {
        if (_previous is not { } previous || previous.Catalogue.Contents.Version != version) return false;
        Swap(previous);
        return true;
    }
}
