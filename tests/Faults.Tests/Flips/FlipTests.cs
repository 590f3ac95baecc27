namespace Faults.Tests.Flips;

public sealed class FlipTests
{
    private const int Rounds = 200;

    [Fact]
    public async Task Flip_AnyBit_NeverServesAWrongCatalogue()
    {
        foreach (var row in await FlipRounds.RunAsync(Rounds, Environment.TickCount)) row.Check();
    }
}
