using System.Text.Json.Nodes;
using CareersData.Import;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class ImportGuardTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData(744, 707)]
    [InlineData(100, 95)]
    [InlineData(20, 19)]
    [InlineData(19, 19)]
    [InlineData(1, 1)]
    public void Fewest_Number_IsFivePercentLess(int current, int fewest) => Assert.Equal(fewest, ImportGuard.Fewest(current));

    [Fact]
    public async Task Import_OccupationGone_IsRefusedUntilItIsNamed()
    {
        var first = await ImportAsync();
        _harness.Data.Remove(SmallData.Receptionist);

        var refused = await _harness.Start().Import.ImportAsync([], CancellationToken.None);
        Assert.Null(refused.Release);
        var loss = Assert.Single(refused.Problems);
        Assert.Equal(("", ImportGuard.Occupations, "3"), (loss.File, loss.Field, loss.Found));
        Assert.Equal(first, (await _harness.Start().Releases.ListAsync(CancellationToken.None))[0].Version);

        Assert.Null((await _harness.Start().Import.ImportAsync(["tasks"], CancellationToken.None)).Release);
        Assert.Equal(3, (await _harness.Start().Import.ImportAsync([ImportGuard.Occupations], CancellationToken.None)).Release!.OccupationCount);
    }

    [Fact]
    public async Task Import_FieldThatEveryOccupationHadEmptied_IsRefusedUntilItIsNamed()
    {
        foreach (var path in new[] { SmallData.StrokeNurse, SmallData.Assistant, SmallData.Receptionist })
            _harness.Data.Edit(path, occupation => occupation["skills"] = new JsonArray("teamwork"));
        await ImportAsync();
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse.AsObject().Remove("skills"));

        var refused = await _harness.Start().Import.ImportAsync([], CancellationToken.None);

        Assert.Null(refused.Release);
        Assert.Equal([(SmallData.Nurse, "skills", "nothing")], refused.Problems.Select(loss => (loss.File, loss.Field, loss.Found)));
        Assert.NotNull((await _harness.Start().Import.ImportAsync(["skills"], CancellationToken.None)).Release);
    }

    [Fact]
    public async Task Import_FieldThatOneOccupationNeverHad_MayGo()
    {
        await ImportAsync();
        _harness.Data.Edit(SmallData.Nurse, nurse => nurse.AsObject().Remove("goodToKnow"));

        Assert.NotNull((await _harness.Start().Import.ImportAsync([], CancellationToken.None)).Release);
    }

    [Fact]
    public async Task Start_DataThatLostMuch_ServesTheOldReleaseAndSaysWhy()
    {
        var first = await ImportAsync();
        _harness.Data.Remove(SmallData.Receptionist);

        var status = await _harness.Start().Loader.StartAsync(CancellationToken.None);

        Assert.Equal((first, ImportGuard.Occupations), (status.Version, Assert.Single(status.Problems).Field));
    }

    private async Task<string> ImportAsync() => (await _harness.Start().Import.ImportAsync([], CancellationToken.None)).Release!.Version;
}
