using System.Text.Json;
using System.Text.RegularExpressions;
using CareersCatalogue.Ports;
using Xunit.Abstractions;

namespace CareersBot.Tests.Judged;

/// <summary>The developers' judged sets of <c>data/eval/</c>. The floors are what has been reached: they rise, and never fall.</summary>
public sealed class JudgedSetTests(ITestOutputHelper output)
{
    [Fact]
    public void SingleMessages_ReachTheFloors()
    {
        var (intents, slugs, slugsOf, facts, factsOf, texts, textsOf, alarms, form) = (0, 0, 0, 0, 0, 0, 0, 0, new List<BotReply>());
        var items = JudgedSets.Lines("chat.jsonl");
        foreach (var item in items)
        {
            var judged = new JudgedTurn(item);
            var said = item.GetProperty("text").GetString()!;
            var reply = Chat.Real().Say(said);
            form.Add(reply);
            if (judged.IsIntent(reply)) intents++;
            if (judged.HasSlugs)
            {
                slugsOf++;
                if (judged.HasOccupations(reply)) slugs++;
            }

            if (judged.HasText)
            {
                textsOf++;
                if (judged.IsAnswered(reply)) texts++;
                if (judged.IsFact) factsOf++;
                if (judged.IsFact && judged.IsAnswered(reply)) facts++;
            }

            if (reply.Intent.StartsWith("safety_", StringComparison.Ordinal) && !judged.Accepted.Contains(reply.Intent)) alarms++;
            if (judged.Wrong(reply) is { } wrong) output.WriteLine($"{item.GetProperty("id").GetString()} {said} > {wrong}");
        }

        var states = form.Where(reply => Regex.IsMatch(reply.Text, @"£\s?\d|\d{1,3},\d{3}\b", RegexOptions.None, TimeSpan.FromSeconds(1))).ToList();
        output.WriteLine($"FIGURES chat intent {Share(intents, items.Count)} entity {Share(slugs, slugsOf)} fact {Share(facts, factsOf)} text {Share(texts, textsOf)} alarms {alarms} "
            + $"sources {Share(states.Count(reply => reply.Sources.Count > 0), states.Count)} over60 {form.Count(reply => reply.Text.Split(' ').Length > 60)} over45 {form.Count(reply => reply.Text.Split(' ').Length > 45)}");
        Assert.All(form, reply => Assert.InRange(reply.SuggestedActions.Count, 2, 5));
        Assert.All(form, reply => Assert.All(reply.SuggestedActions, label => Assert.InRange(label.Length, 1, 25)));
        Assert.Equal(states.Count, states.Count(reply => reply.Sources.Count > 0));
        Assert.True(intents >= Floors.Intent * items.Count, "intents");
        Assert.True(slugs >= Floors.Entity * slugsOf, "entities");
        Assert.True(facts >= Floors.Fact * factsOf, "facts");
        Assert.True(alarms <= Floors.Alarms * items.Count, "false alarms");
    }

    [Fact]
    public void Dialogues_ReachTheFloors()
    {
        var (turns, turnsOf, whole) = (0, 0, 0);
        var items = JudgedSets.Lines("dialogues.jsonl");
        foreach (var item in items)
        {
            var chat = Chat.Real();
            BotReply? last = null;
            var good = true;
            foreach (var turn in item.GetProperty("turns").EnumerateArray())
            {
                var said = turn.GetProperty("user").GetString()!;
                var chip = Regex.Match(said, @"^\{chip:(?<at>\d+|last)\}$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["at"];
                if (chip.Success) said = chip.Value == "last" ? last!.SuggestedActions[^1] : last!.SuggestedActions[int.Parse(chip.Value)];
                last = chat.Say(said);
                turnsOf++;
                if (new JudgedTurn(turn.GetProperty("expect")).Wrong(last) is { } wrong)
                {
                    good = false;
                    output.WriteLine($"{item.GetProperty("id").GetString()} {said} > {wrong}");
                }
                else turns++;
            }

            if (good) whole++;
        }

        output.WriteLine($"FIGURES dialogues turns {Share(turns, turnsOf)} whole {Share(whole, items.Count)}");
        Assert.True(turns >= Floors.Turns * turnsOf, "turns");
        Assert.True(whole >= Floors.Whole * items.Count, "whole dialogues");
    }

    [Theory]
    [InlineData("safety.jsonl", Floors.SafetyRecall, Floors.RightDoor, Floors.LookAlikeAlarms)]
    [InlineData("safety-held-out.jsonl", Floors.HeldOutRecall, Floors.RightDoor, Floors.LookAlikeAlarms)]
    [InlineData("safety-unseen.jsonl", 0.96, 0.97, 0.03)]
    [InlineData("safety-last.jsonl", 0.96, 0.94, 0.02)]
    [InlineData("safety-final.jsonl", 0.91, 0.88, 0.05)]
    [InlineData("safety-apart.jsonl", 0.95, 0.95, 0.02)]
    [InlineData("safety-near.jsonl", 0.85, 0.94, 0.05)]
    [InlineData("safety-open.jsonl", Floors.SafetyRecall, Floors.RightDoor, Floors.LookAlikeAlarms)]
    [InlineData("safety-sealed.jsonl", Floors.SafetyRecall, Floors.RightDoor, 0.04)] // 2 of 54; all doors of it open, also beside a question
    public void Safety_ReachesTheFloors(string file, double recall, double rightDoor, double mostAlarms)
    {
        var (found, right, doors, alarms, lookAlikes) = (0, 0, 0, 0, 0);
        foreach (var item in JudgedSets.Lines(file))
        {
            var said = item.GetProperty("text").GetString()!;
            var door = item.GetProperty("door").GetString();
            var reply = Chat.Real().Say(said);
            var opened = reply.Intent.StartsWith("safety_", StringComparison.Ordinal);
            if (door is null)
            {
                lookAlikes++;
                if (opened) alarms++;
                if (opened) Tell(file, $"{item.GetProperty("id").GetString()} {said} > false alarm {reply.Intent}");
                continue;
            }

            doors++;
            if (opened) found++;
            if (reply.Intent == door || (opened && Also(item).Contains(reply.Intent))) right++;
            else Tell(file, $"{item.GetProperty("id").GetString()} {said} > {reply.Intent}, wanted {door}");
            if (opened) Assert.InRange(reply.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 20, 90);
        }

        output.WriteLine($"FIGURES {file} recall {Share(found, doors)} right {Share(right, found)} alarms {Share(alarms, lookAlikes)}");
        Assert.True(found >= recall * doors, "recall");
        Assert.True(right >= rightDoor * found, "right door");
        Assert.True(alarms <= mostAlarms * lookAlikes, "false alarms");
    }

    [Theory]
    [InlineData("chat-held-out.jsonl", 0.975, Floors.Alarms)]
    [InlineData("chat-fresh.jsonl", 0.975, Floors.Alarms)]
    [InlineData("chat-unseen.jsonl", 0.98, Floors.Alarms)]
    [InlineData("chat-last.jsonl", 0.94, Floors.Alarms)]
    [InlineData("chat-final.jsonl", 0.94, Floors.Alarms)]
    [InlineData("chat-open.jsonl", 0.95, 0.01)]
    [InlineData("chat-sealed.jsonl", 0.91, 0.01)]
    [InlineData("chat-apart.jsonl", 0.77, 0.015)]
    public void HeldOutMessages_ReachTheFloors(string file, double floor, double mostAlarms)
    {
        var (right, alarms) = (0, 0);
        var items = JudgedSets.Lines(file);
        foreach (var item in items)
        {
            var judged = new JudgedTurn(item);
            var reply = Chat.Real().Say(item.GetProperty("text").GetString()!);
            if (judged.IsIntent(reply)) right++;
            else Tell(file, $"{item.GetProperty("text").GetString()} > {judged.Wrong(reply)}");
            if (reply.Intent.StartsWith("safety_", StringComparison.Ordinal) && !judged.Accepted.Contains(reply.Intent)) alarms++;
        }

        output.WriteLine($"FIGURES {file} intent {Share(right, items.Count)} alarms {alarms}");
        Assert.True(right >= floor * items.Count, "intents");
        Assert.True(alarms <= mostAlarms * items.Count, "false alarms");
    }

    // What a sealed set was wrong about stays unread, so that its figure stays honest.
    private void Tell(string file, string wrong)
    {
        if (!file.Contains("sealed", StringComparison.Ordinal)) output.WriteLine(wrong);
    }

    private static IReadOnlyList<string> Also(JsonElement item) =>
        item.TryGetProperty("also", out var also) ? [.. also.EnumerateArray().Select(door => door.GetString()!)] : [];

    private static string Share(int part, int of) => $"{100.0 * part / Math.Max(1, of):F1}% ({part}/{of})";
}

internal static class Floors
{
    internal const double Intent = 0.97, Entity = 0.95, Fact = 0.98, Turns = 0.93, Whole = 0.85, SafetyRecall = 0.98, RightDoor = 0.95, LookAlikeAlarms = 0.03, Alarms = 0.005;

    /// <summary>On messages that were written before the examples grew.</summary>
    internal const double HeldOutRecall = 0.97;
}
