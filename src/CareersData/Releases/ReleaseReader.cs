using System.Text;
using CareersCatalogue.Snapshot;
using CareersData.Assembling;
using CareersData.Databases;
using CareersData.Documents;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Releases;

/// <summary>Reads a release into memory.</summary>
internal sealed class ReleaseReader(CareersDatabaseFactory databases, TimeProvider time)
{
    /// <summary>Everything that a release says.</summary>
    /// <returns>Null when there is no such release, or its files are not those that were written.</returns>
    internal async Task<CatalogueContents?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        await using var database = await databases.OpenAsync(cancellationToken);
        var release = await database.Releases.AsNoTracking().SingleOrDefaultAsync(row => row.Version == version, cancellationToken);
        if (release is null) return null;
        var rows = await database.ReleaseFiles.AsNoTracking().Where(file => file.ReleaseId == release.Id).ToListAsync(cancellationToken);
        // Databases order text by their own rules; files come in the order in which the folder was read.
        var files = rows.OrderBy(row => row.Path, StringComparer.Ordinal).Select(row => new DataFile(row.Path, Encoding.UTF8.GetBytes(row.Document))).ToList();
        return DataVersion.Of(files).Checksum == release.Checksum ? Assemble(files, release.Version) : null;
    }

    private CatalogueContents Assemble(List<DataFile> files, string version)
    {
        var documents = new CatalogueDocuments();
        foreach (var file in files) DataKinds.Of(file.Path)?.Read(file, documents);
        return ContentsAssembly.Assemble(documents, version, time.GetUtcNow());
    }
}
