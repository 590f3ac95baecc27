using CareersData.Databases;

namespace CareersData.Tests.Databases;

public sealed class DatabaseProbeTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Probe_OfADatabaseThatIsThere_IsAnswered() =>
        Assert.True(await new DatabaseProbe(_harness.Databases()).AnswersAsync(CancellationToken.None));

    [Fact]
    public async Task Probe_OfOneWhoseTablesAreGone_IsNot()
    {
        var probe = new DatabaseProbe(_harness.Databases());
        Assert.True(await probe.AnswersAsync(CancellationToken.None));
        await _harness.ExecuteAsync("DROP TABLE schema_versions");

        Assert.False(await probe.AnswersAsync(CancellationToken.None));
    }
}
