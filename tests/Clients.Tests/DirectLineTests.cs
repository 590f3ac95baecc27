namespace Clients.Tests;

/// <summary>The public client of Direct Line, from the npm package botframework-directlinejs, over polling and over WebSocket.</summary>
[Collection(ServedGroup.Name)]
public sealed class DirectLineTests(ServedHost host)
{
    [ToolTheory("node")]
    [InlineData("conversation-polling")]
    [InlineData("conversation-socket")]
    [InlineData("resume-polling")]
    [InlineData("resume-socket")]
    [InlineData("two-clients-polling")]
    [InlineData("two-clients-socket")]
    [InlineData("cut-polling")]
    [InlineData("cut-socket")]
    [InlineData("ended")]
    [InlineData("erased")]
    [InlineData("wrong-token")]
    public Task Client_InAScenario_ComesThrough(string scenario) => PlayAsync(host, scenario);

    internal static async Task PlayAsync(ServedHost host, string scenario) =>
        Assert.Equal($"ok {scenario}", (await Tool.RunAsync("node", Tool.Folder, "directline.mjs", host.Origin, ServedHost.Secret, scenario)).Trim());
}
