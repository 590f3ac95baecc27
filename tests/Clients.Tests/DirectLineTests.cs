namespace Clients.Tests;

/// <summary>The public client of Direct Line, from the npm package botframework-directlinejs, over polling and over WebSocket.</summary>
[Collection(DirectLineGroup.Name)]
public sealed class DirectLineTests(DirectLineHost host)
{
    [ToolTheory("node")]
    [InlineData("conversation-polling")]
    [InlineData("conversation-socket")]
    [InlineData("refresh-polling")]
    [InlineData("refresh-socket")]
    [InlineData("expired-polling")]
    [InlineData("expired-socket")]
    [InlineData("resume-polling")]
    [InlineData("resume-socket")]
    [InlineData("two-clients-polling")]
    [InlineData("two-clients-socket")]
    [InlineData("cut-polling")]
    [InlineData("cut-socket")]
    [InlineData("ended")]
    [InlineData("erased")]
    [InlineData("wrong-token")]
    public async Task Client_InAScenario_ComesThrough(string scenario) =>
        Assert.Equal($"ok {scenario}", (await Tool.RunAsync("node", Tool.Folder, "directline.mjs", host.Origin, ServedHost.Secret, scenario)).Trim());
}
