using CareersData.Surfaces;
using TestKit;

namespace CareersData.Tests.Surfaces;

/// <summary>What the store does, asked of each database.</summary>
public abstract class SurfaceStoreTests : IDisposable
{
    private readonly Harness _harness;

    private protected SurfaceStoreTests(Harness harness) => _harness = harness;

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task SwitchOff_Surface_IsOffInEveryProcessUntilItIsOnAgain()
    {
        var off = await _harness.Surfaces().SwitchOffAsync(Surface.Bot, "It gave a wrong number.", CancellationToken.None);
        Assert.Equal(new(Surface.Bot, true, "It gave a wrong number.", _harness.Time.Now), off);
        Assert.Equal([off], await _harness.Surfaces().ReadOffAsync(CancellationToken.None));

        _harness.Time.Now = _harness.Time.Now.AddMinutes(5);
        var on = await _harness.Surfaces().SwitchOnAsync(Surface.Bot, CancellationToken.None);
        Assert.Empty(await _harness.Surfaces().ReadOffAsync(CancellationToken.None));
        Assert.Equal([on, off], await _harness.Surfaces().ReadHistoryAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task SwitchOff_Again_HasTheNewReason()
    {
        await _harness.Surfaces().SwitchOffAsync(Surface.Api, "First.", CancellationToken.None);
        await _harness.Surfaces().SwitchOffAsync(Surface.Widget, "Another.", CancellationToken.None);
        await _harness.Surfaces().SwitchOffAsync(Surface.Api, "Second.", CancellationToken.None);

        var off = await _harness.Surfaces().ReadOffAsync(CancellationToken.None);

        Assert.Equal(["Another.", "Second."], off.Select(change => change.Reason).Order());
    }

    [StoreFact]
    public async Task ReadOff_SurfaceOfALaterProgram_IsPassedOver()
    {
        await _harness.Surfaces().SwitchOffAsync(Surface.Bot, "Now.", CancellationToken.None);
        await _harness.ExecuteAsync("UPDATE surface_changes SET surface = 'Telepathy'");

        Assert.Empty(await _harness.Surfaces().ReadOffAsync(CancellationToken.None));
    }

    [StoreTheory]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(0, false)]
    public async Task SwitchOff_ReasonOfThisLength_IsHeldToItsLimit(int length, bool isGood)
    {
        var reason = new string('r', length);
        if (isGood) Assert.Equal(reason, (await _harness.Surfaces().SwitchOffAsync(Surface.Bot, reason, CancellationToken.None)).Reason);
        else await Assert.ThrowsAsync<ArgumentException>(() => _harness.Surfaces().SwitchOffAsync(Surface.Bot, reason, CancellationToken.None));
    }

    [StoreTheory]
    [InlineData("Plain & simple 💚", true)]
    [InlineData("two\nlines", false)]
    [InlineData("   ", false)]
    public void ProblemWith_Reason_SaysWhatIsWrong(string reason, bool isGood) => Assert.Equal(isGood, SurfaceStore.ProblemWith(reason) is null);

    public sealed class OnSqlite() : SurfaceStoreTests(new Harness());

    public sealed class OnPostgreSql() : SurfaceStoreTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
