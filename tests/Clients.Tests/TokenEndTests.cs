namespace Clients.Tests;

/// <summary>The public client of Direct Line whose token comes to its end, at a service that gives short ones: it refreshes, or is told.</summary>
[Collection(ShortTokenGroup.Name)]
public sealed class TokenEndTests(ShortTokenHost host)
{
    [ToolTheory("node")]
    [InlineData("refresh-polling")]
    [InlineData("refresh-socket")]
    [InlineData("expired-polling")]
    [InlineData("expired-socket")]
    public Task Client_WhoseTokenEnds_ComesThrough(string scenario) => DirectLineTests.PlayAsync(host, scenario);
}
