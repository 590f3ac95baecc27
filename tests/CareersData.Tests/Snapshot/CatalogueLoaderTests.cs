using CareersData.Import;
using CareersData.Snapshot;
using TestKit;

namespace CareersData.Tests.Snapshot;

public sealed class CatalogueLoaderTests : IDisposable
{
    private static readonly DataProblem Broken = new(SmallData.Nurse, "minimumLevel", "9", "a number of at most 8");

    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void Current_BeforeTheStart_Throws() =>
        Assert.Equal(SnapshotCatalogue.NotStarted, Assert.Throws<InvalidOperationException>(() => _harness.Start().Catalogue.Current).Message);

    [Fact]
    public async Task Start_NoDatabase_ImportsAndServes()
    {
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((true, 0), (status.IsServing, status.Problems.Count));
        Assert.Equal(["Adult nurse", "GP receptionist", "Healthcare assistant", "Stroke nurse"], process.Titles);
        Assert.Equal(status.Version, process.Version);
    }

    [Fact]
    public async Task Start_DataUnchanged_WritesNothing()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        await _harness.ExecuteAsync("CREATE TRIGGER no_more BEFORE UPDATE ON current_release BEGIN SELECT RAISE(ABORT, 'written'); END");

        Assert.True((await _harness.Start().Loader.StartAsync(CancellationToken.None)).IsServing);
    }

    [Fact]
    public async Task Start_DataChanged_ServesTheNewData()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        var process = _harness.Start();

        await process.Loader.StartAsync(CancellationToken.None);

        Assert.Contains("Ward nurse", process.Titles);
    }

    [Fact]
    public async Task Start_DataBroken_KeepsTheOldReleaseAndSaysWhy()
    {
        var old = await _harness.Start().Loader.StartAsync(CancellationToken.None);
        Break();
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((old.Version, true), (status.Version, status.IsServing));
        Assert.Equal([Broken], status.Problems);
        Assert.Equal(status, process.Loader.Status);
        Assert.Contains("Adult nurse", process.Titles);
    }

    [Fact]
    public async Task Start_FolderGone_KeepsTheOldRelease()
    {
        var old = await _harness.Start().Loader.StartAsync(CancellationToken.None);
        var nowhere = _harness.DataFolder + "-gone";

        var status = await _harness.Over(nowhere).Loader.StartAsync(CancellationToken.None);

        Assert.Equal(old.Version, status.Version);
        Assert.Contains(new("", "", nowhere, DataFolderReader.MissingFolder), status.Problems);
    }

    [Fact]
    public async Task Start_DataBrokenAndNoRelease_ServesNothingAndSaysWhy()
    {
        Break();
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((null, false), (status.Version, status.IsServing));
        Assert.Equal([Broken], status.Problems);
        Assert.Empty(await process.Releases.ListAsync(CancellationToken.None));
        Assert.Throws<InvalidOperationException>(() => process.Catalogue.Current);
    }

    [Fact]
    public async Task Start_AfterRollBack_KeepsTheChosenReleaseUntilDataChanges()
    {
        var first = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version!;
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        var second = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version!;
        await _harness.Start().Releases.UseAsync(first, CancellationToken.None);

        var unchanged = await _harness.Start().Loader.StartAsync(CancellationToken.None);
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Hospital nurse");
        var changed = await _harness.Start().Loader.StartAsync(CancellationToken.None);

        Assert.Equal(first, unchanged.Version);
        Assert.DoesNotContain(changed.Version, new[] { first, second });
    }

    [Fact]
    public async Task Start_DataChangedBack_ServesTheFirstReleaseAgain()
    {
        var first = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version;
        var original = _harness.Data.Files[SmallData.Nurse];
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        _harness.Data.SetBytes(SmallData.Nurse, original);

        Assert.Equal(first, (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version);
    }

    [Fact]
    public async Task Start_ReleaseDamaged_IsMadeAnewFromTheData()
    {
        var version = (await _harness.Start().Loader.StartAsync(CancellationToken.None)).Version;
        await _harness.ExecuteAsync($"UPDATE release_files SET document = '[]' WHERE path = '{SmallData.Skills}'");
        var process = _harness.Start();

        var status = await process.Loader.StartAsync(CancellationToken.None);

        Assert.Equal((version, 0), (status.Version, status.Problems.Count));
        Assert.Equal(2, process.Catalogue.Current.Catalogue.Contents.Skills.Count);
    }

    [Fact]
    public async Task Reload_SameRelease_SwapsNothing()
    {
        var process = _harness.Start();
        await process.Loader.StartAsync(CancellationToken.None);
        var before = process.Catalogue.Current;

        Assert.False(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Same(before, process.Catalogue.Current);
    }

    [Fact]
    public async Task Reload_ReleaseOfAnotherProcess_SwapsWholeAndLeavesOldReadersTheirs()
    {
        var process = _harness.Start();
        await process.Loader.StartAsync(CancellationToken.None);
        var before = process.Catalogue.Current;
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        var imported = await _harness.Start().Import.ImportAsync([], CancellationToken.None);

        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Equal(imported.Release!.Version, process.Version);
        Assert.Equal(imported.Release.Version, process.Loader.Status.Version);
        Assert.Equal("Adult nurse", before.Catalogue.Find("adult-nurse")!.Occupation.Title);
    }

    [Fact]
    public async Task Reload_BackToTheReleaseBefore_IsTheSameInMemory()
    {
        var process = _harness.Start();
        var first = (await process.Loader.StartAsync(CancellationToken.None)).Version!;
        var before = process.Catalogue.Current;
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        await _harness.Start().Import.ImportAsync([], CancellationToken.None);
        await process.Loader.ReloadAsync(CancellationToken.None);
        var after = process.Catalogue.Current;

        await process.Releases.UseAsync(first, CancellationToken.None);
        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Same(before, process.Catalogue.Current);
        await process.Releases.UseAsync(after.Catalogue.Contents.Version, CancellationToken.None);
        Assert.True(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Same(after, process.Catalogue.Current);
    }

    [Fact]
    public async Task Reload_DamagedRelease_KeepsTheOneInMemory()
    {
        var process = _harness.Start();
        var first = (await process.Loader.StartAsync(CancellationToken.None)).Version;
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse["title"] = "Ward nurse");
        await _harness.Start().Import.ImportAsync([], CancellationToken.None);
        await _harness.ExecuteAsync("UPDATE release_files SET document = '[]'");

        Assert.False(await process.Loader.ReloadAsync(CancellationToken.None));
        Assert.Equal(first, process.Version);
    }

    private void Break() => _harness.Data.Edit(SmallData.Nurse, nurse => nurse["minimumLevel"] = 9);
}
