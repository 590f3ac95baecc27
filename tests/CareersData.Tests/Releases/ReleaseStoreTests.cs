using CareersData.Documents;
using CareersData.Releases;
using TestKit;

namespace CareersData.Tests.Releases;

/// <summary>What the store does, asked of each database.</summary>
public abstract class ReleaseStoreTests : IDisposable
{
    private readonly Harness _harness;

    private protected ReleaseStoreTests(Harness harness) => _harness = harness;

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task List_EmptyDatabase_IsEmpty() => Assert.Empty(await _harness.Start().Releases.ListAsync(CancellationToken.None));

    [StoreFact]
    public async Task Import_SmallData_WritesAReleaseWithItsFigures()
    {
        var process = _harness.Start();

        var outcome = await process.Import.ImportAsync([], CancellationToken.None);

        var checksum = DataVersion.Of(_harness.Data.ToFiles()).Checksum;
        var expected = new Release(checksum[..16], checksum, _harness.Time.Now, "CC BY 4.0", 4, 5, IsCurrent: true);
        Assert.Empty(outcome.Problems);
        Assert.Equal(expected, outcome.Release);
        Assert.Equal([expected], await process.Releases.ListAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task Import_SameDataAgain_KeepsTheOneRelease()
    {
        var process = _harness.Start();
        var first = await process.Import.ImportAsync([], CancellationToken.None);
        _harness.Time.Now += TimeSpan.FromHours(1);

        var second = await process.Import.ImportAsync([], CancellationToken.None);

        Assert.Equal(first.Release, second.Release);
        Assert.Single(await process.Releases.ListAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task Import_FifthRelease_LeavesThePreviousThree()
    {
        var versions = new List<string>();
        for (var i = 1; i <= 5; i++) versions.Add(await ImportAsync($"Nurse {i}"));

        var kept = await _harness.Start().Releases.ListAsync(CancellationToken.None);

        Assert.Equal(versions.Skip(1).Reverse(), kept.Select(release => release.Version));
        Assert.Equal(versions[4], Assert.Single(kept, release => release.IsCurrent).Version);
    }

    [StoreFact]
    public async Task Use_OlderRelease_ServesItAndRemovesNone()
    {
        var (first, second) = (await ImportAsync("Nurse 1"), await ImportAsync("Nurse 2"));
        var releases = _harness.Start().Releases;

        var used = await releases.UseAsync(first, CancellationToken.None);

        Assert.Equal((first, true), (used!.Version, used.IsCurrent));
        Assert.Equal([(second, false), (first, true)], (await releases.ListAsync(CancellationToken.None)).Select(release => (release.Version, release.IsCurrent)));
    }

    [StoreFact]
    public async Task Use_UnknownVersion_ChangesNothing()
    {
        var version = await ImportAsync("Nurse 1");
        var releases = _harness.Start().Releases;

        Assert.Null(await releases.UseAsync(version[..15], CancellationToken.None));
        Assert.Equal(version, Assert.Single(await releases.ListAsync(CancellationToken.None), release => release.IsCurrent).Version);
    }

    [StoreFact]
    public async Task Write_FailsHalfway_LeavesWhatWasThere()
    {
        var version = await ImportAsync("Nurse 1");
        var process = _harness.Start();
        var contents = await process.Reader.ReadAsync(version, CancellationToken.None);
        List<DataFile> twice = [new("a.json", [1]), new("b.json", [2]), new("a.json", [3])];

        await Assert.ThrowsAnyAsync<Exception>(() => process.Writer.WriteAsync(twice, DataVersion.Of(twice), contents!, CancellationToken.None));

        Assert.Equal([(version, true)], (await process.Releases.ListAsync(CancellationToken.None)).Select(release => (release.Version, release.IsCurrent)));
        Assert.NotNull(await process.Reader.ReadAsync(version, CancellationToken.None));
    }

    [StoreFact]
    public async Task Import_TwoWritersAtOnce_BothReleasesAreWhole()
    {
        var one = _harness.Over(Written("one", "Nurse 1"));
        var two = _harness.Over(Written("two", "Nurse 2"));

        var outcomes = await Task.WhenAll(one.Import.ImportAsync([], CancellationToken.None), two.Import.ImportAsync([], CancellationToken.None));

        var releases = await one.Releases.ListAsync(CancellationToken.None);
        Assert.Equal(outcomes.Select(outcome => outcome.Release!.Version).Order(), releases.Select(release => release.Version).Order());
        Assert.Single(releases, release => release.IsCurrent);
        foreach (var release in releases) Assert.NotNull(await two.Reader.ReadAsync(release.Version, CancellationToken.None));
    }

    [StoreFact]
    public async Task Import_TwoWritersOfTheSameData_MakeOneRelease()
    {
        var folder = Written("same", "Nurse 1");

        var outcomes = await Task.WhenAll(
            _harness.Over(folder).Import.ImportAsync([], CancellationToken.None), _harness.Over(folder).Import.ImportAsync([], CancellationToken.None));

        Assert.Equal(outcomes[0].Release, outcomes[1].Release);
        Assert.Single(await _harness.Over(folder).Releases.ListAsync(CancellationToken.None));
    }

    private string Written(string name, string title)
    {
        var folder = Path.Combine(Path.GetDirectoryName(_harness.DataFolder)!, name);
        new SmallData().Edit(SmallData.Nurse, nurse => nurse["title"] = title).WriteTo(folder);
        return folder;
    }

    private async Task<string> ImportAsync(string title)
    {
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = title);
        return (await _harness.Start().Import.ImportAsync([], CancellationToken.None)).Release!.Version;
    }

    public sealed class OnSqlite() : ReleaseStoreTests(new Harness());

    public sealed class OnPostgreSql() : ReleaseStoreTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
