using System.Data.Common;
using System.Text;
using CareersCatalogue.Snapshot;
using CareersData.Assembling;
using CareersData.Databases;
using CareersData.Documents;

namespace CareersData.Releases;

/// <summary>Reads which release is served, and releases into memory.</summary>
internal sealed class ReleaseReader(CareersDatabaseFactory databases, TimeProvider time)
{
    /// <summary>The release that is served, in one round trip; null before the first import.</summary>
    internal async Task<CurrentRelease?> FindCurrentAsync(CancellationToken cancellationToken)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "SELECT version, imported_checksum FROM current_release JOIN releases ON releases.id = current_release.release_id");
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? new(rows.GetString(0), rows.GetString(1)) : null;
    }

    /// <summary>The versions of all releases that are kept, newest first.</summary>
    internal async Task<IReadOnlyList<string>> ListVersionsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("SELECT version FROM releases ORDER BY id DESC");
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var versions = new List<string>();
        while (await rows.ReadAsync(cancellationToken)) versions.Add(rows.GetString(0));
        return versions;
    }

    /// <summary>Everything that a release says.</summary>
    /// <returns>Null when there is no such release, or its files are not those that were written.</returns>
    internal async Task<CatalogueContents?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        await using var connection = await databases.ConnectAsync(cancellationToken);
        await using var checksum = connection.Statement("SELECT checksum FROM releases WHERE version = @version", ("@version", version));
        if (await checksum.ExecuteScalarAsync(cancellationToken) is not string expected) return null;
        var files = await ReadFilesAsync(connection, version, cancellationToken);
        var read = DataVersion.Of(files);
        return read.Checksum == expected && read.Version == version ? Assemble(files, version) : null;
    }

    private static async Task<List<DataFile>> ReadFilesAsync(DbConnection connection, string version, CancellationToken cancellationToken)
    {
        await using var statement = connection.Statement(
            "SELECT path, document FROM release_files JOIN releases ON releases.id = release_id WHERE version = @version",
            ("@version", version));
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        var files = new List<DataFile>();
        while (await rows.ReadAsync(cancellationToken)) files.Add(new(rows.GetString(0), Encoding.UTF8.GetBytes(rows.GetString(1))));

        // Databases order text by their own rules; files come in the order in which the folder was read.
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return files;
    }

    private CatalogueContents Assemble(List<DataFile> files, string version)
    {
        var documents = new CatalogueDocuments();
        foreach (var file in files) DataKinds.Of(file.Path)?.Read(file, documents);
        return ContentsAssembly.Assemble(documents, version, time.GetUtcNow());
    }
}
