using CareersCatalogue.Snapshot;
using CareersData.Assembling;
using CareersData.Documents;
using CareersData.Import.Rules;
using CareersData.Releases;
using Microsoft.Extensions.Options;

namespace CareersData.Import;

/// <summary>Checks <c>data/</c>, and makes releases of it. Data with a problem changes nothing.</summary>
public sealed class CatalogueImport
{
    private readonly ReleaseWriter _writer;
    private readonly ReleaseReader _reader;
    private readonly TimeProvider _time;

    internal CatalogueImport(ReleaseWriter writer, ReleaseReader reader, IOptions<CatalogueOptions> options, TimeProvider time)
    {
        _writer = writer;
        _reader = reader;
        _time = time;
        Folder = DataPath.Find(options.Value.DataPath, AppContext.BaseDirectory);
    }

    /// <summary>The folder with the data files; a full path.</summary>
    public string Folder { get; }

    /// <summary>Reads and checks all of <c>data/</c>, and whether it is still of this year. Touches no database.</summary>
    /// <returns>Every problem, by file, then what is out of date; empty when all is well.</returns>
    public async Task<IReadOnlyList<DataProblem>> CheckAsync(CancellationToken cancellationToken)
    {
        var problems = Check(await ReadAsync(cancellationToken), out var documents);
        return [.. problems, .. DataRules.OfTheCalendar.SelectMany(rule => rule(documents, Today))];
    }

    /// <summary>
    /// Reads and checks all of <c>data/</c>, and on success writes and serves a release of it, in one transaction. Data that lost much since the
    /// release that is served is refused, unless what it lost is named.
    /// </summary>
    /// <param name="forced">Names of losses that are meant: <see cref="ImportGuard.Names"/>; usually none.</param>
    /// <param name="cancellationToken">Ends the wait; then nothing has changed.</param>
    public async Task<ImportOutcome> ImportAsync(IReadOnlyCollection<string> forced, CancellationToken cancellationToken) =>
        await ImportAsync(await ReadAsync(cancellationToken), forced, cancellationToken);

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    internal Task<DataFolder> ReadAsync(CancellationToken cancellationToken) => DataFolderReader.ReadAsync(Folder, cancellationToken);

    internal async Task<ImportOutcome> ImportAsync(
        DataFolder folder, IReadOnlyCollection<string> forced, CancellationToken cancellationToken)
    {
        var problems = Check(folder, out var documents);
        if (problems.Count > 0) return new(null, problems);
        var version = DataVersion.Of(folder.Files);
        var contents = ContentsAssembly.Assemble(documents, version.Version, _time.GetUtcNow());
        _ = new Catalogue(contents); // what cannot be gathered must not be served; the rules leave nothing for this to find
        if (await CurrentAsync(version, cancellationToken) is { } current && ImportGuard.Check(current, contents, forced) is [_, ..] losses)
            return new(null, losses);
        return new(await _writer.WriteAsync(folder.Files, version, contents, cancellationToken), []);
    }

    // What is served now; null when there is nothing to lose: no release, a damaged one, or the very same.
    private async Task<CatalogueContents?> CurrentAsync(DataVersion next, CancellationToken cancellationToken) =>
        await _reader.FindCurrentAsync(cancellationToken) is { } current && current.Version != next.Version
            ? await _reader.ReadAsync(current.Version, cancellationToken)
            : null;

    private IReadOnlyList<DataProblem> Check(DataFolder folder, out CatalogueDocuments documents)
    {
        var found = DataCheck.Check(folder.Files, Today, out documents);
        // Where files could not be read at all, the rest is missing them too: their own problem is the one to mend first.
        return [.. folder.Problems, .. found];
    }
}
