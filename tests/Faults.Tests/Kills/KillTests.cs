namespace Faults.Tests.Kills;

public sealed class KillTests
{
    private const int Rounds = 200;

    [Fact]
    public async Task Kill_AtRandomMoments_LosesNothingThatWasAcknowledged()
    {
        foreach (var row in await KillRounds.RunAsync(Rounds, Environment.TickCount)) row.Check();
    }
}
