namespace Faults.Tests.Kills;

public sealed class KillTests
{
    private const int Rounds = 67; // each of them cuts three kinds of write: 201 in all

    [Fact]
    public async Task Kill_AtRandomMoments_LosesNothingThatWasAcknowledged()
    {
        foreach (var row in await KillRounds.RunAsync(Rounds, Environment.TickCount)) row.Check();
    }
}
