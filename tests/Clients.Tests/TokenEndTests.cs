namespace Clients.Tests;

/// <summary>The public client of Direct Line whose token comes to its end: it refreshes, or is told. The scenario says when the clock goes forward.</summary>
public sealed class TokenEndTests(MovedHost host) : IClassFixture<MovedHost>
{
    [ToolTheory("node")]
    [InlineData("refresh-polling")]
    [InlineData("refresh-socket")]
    [InlineData("expired-polling")]
    [InlineData("expired-socket")]
    public Task Client_WhoseTokenEnds_ComesThrough(string scenario) => DirectLineTests.PlayAsync(host, scenario, host.Move);
}
