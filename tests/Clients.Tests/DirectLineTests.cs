using System.Globalization;

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

    /// <param name="host">What the client speaks to.</param>
    /// <param name="scenario">What it does.</param>
    /// <param name="later">Lets time pass when the scenario says so; null where none does.</param>
    internal static async Task PlayAsync(ServedHost host, string scenario, Action<TimeSpan>? later = null)
    {
        var said = await Tool.TalkAsync("node", Tool.Folder, Answer, "directline.mjs", host.Origin, ServedHost.Secret, scenario);
        Assert.Equal($"ok {scenario}", said.Trim());

        string? Answer(string line)
        {
            if (later is null || line.Split(' ') is not ["later", var seconds]) return null;
            later(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
            return "done";
        }
    }
}
