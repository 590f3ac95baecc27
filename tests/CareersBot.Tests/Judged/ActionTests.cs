using Xunit.Abstractions;

namespace CareersBot.Tests.Judged;

/// <summary>Whatever can be pressed can be typed: every action under every reply to a judged message is understood.</summary>
public sealed class ActionTests(ITestOutputHelper output)
{
    private static readonly string[] Lost = ["unclear", "off_topic", "banter_abuse"];

    [Fact]
    public void EveryAction_Typed_IsUnderstood()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var message in JudgedSets.Lines("chat.jsonl").Select(item => item.GetProperty("text").GetString()!))
        {
            foreach (var action in Chat.Real().Say(message).SuggestedActions)
            {
                var chat = Chat.Real();
                chat.Say(message);
                var reply = chat.Say(action.ToLowerInvariant());
                if (Lost.Contains(reply.Intent) && action != "Something else") faults.Add($"{action} > {reply.Intent} (after {message})");
            }
        }

        foreach (var fault in faults) output.WriteLine(fault);
        Assert.Empty(faults);
    }
}
