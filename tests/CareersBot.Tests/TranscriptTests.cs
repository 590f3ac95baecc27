using System.Text.RegularExpressions;
using CareersCatalogue.Ports;
using TestKit;

namespace CareersBot.Tests;

/// <summary>Conversations that anybody can read, as <c>Transcripts/README.md</c> explains them.</summary>
public sealed partial class TranscriptTests
{
    private const int MostWords = 60; // 45 is the aim; a list of titles may be longer
    private const int MostWordsOfADoor = 90;

    [Theory]
    [MemberData(nameof(Files))]
    public void Transcript_GoesAsWritten(string file)
    {
        var lists = new InMemorySavedLists();
        var (chat, code) = (new Chat(RealCatalogue.Catalogue, lists), "");
        BotReply? reply = null;
        foreach (var (number, line) in Lines(file))
        {
            if (line.StartsWith("---", StringComparison.Ordinal))
            {
                (chat, reply) = (new(RealCatalogue.Catalogue, lists), null); // another device, or another day
            }
            else if (line[0] == '>')
            {
                reply = chat.Say(line[1..].Trim().Replace("{code}", code, StringComparison.Ordinal));
                if (Code().Match(reply.Text) is { Success: true } found) code = found.Value;
                HasGoodForm(reply, $"{file}:{number}");
            }
            else
            {
                Check(line, reply ?? throw new InvalidOperationException($"{file} begins with an answer."), $"{file}:{number} \"{line}\" but: {reply.Text} [{reply.Intent}] [{string.Join('|', reply.SuggestedActions)}]");
            }
        }
    }

    [Fact]
    public void Transcripts_AreSixtyOrMore_AndAskSomething()
    {
        Assert.InRange(Names.Count, 60, 1_000);
        Assert.All(Names, name => Assert.InRange(Lines(name).Count(one => one.Line[0] is not ('>' or '-')), 2, 200));
    }

    public static TheoryData<string> Files() => [.. Names];

    private static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static void Check(string line, BotReply said, string where)
    {
        var at = line.IndexOf(':', StringComparison.Ordinal);
        var (name, value) = line[0] is '~' or '!' ? (line[..1], line[1..].Trim()) : (line[..Math.Max(0, at)], line[(at + 1)..].Trim());
        value = TranscriptFacts.Fill(value);
        var isRight = name switch
        {
            "~" => value.Split('|').Any(part => said.Text.Contains(part.Trim(), StringComparison.OrdinalIgnoreCase)),
            "!" => !said.Text.Contains(value, StringComparison.OrdinalIgnoreCase),
            "intent" => value.Split('|').Select(part => part.Trim()).Contains(said.Intent),
            "not intent" => value != said.Intent,
            "job" => said.Occupations.Any(slug => slug.Value == value),
            "button" => said.SuggestedActions.Contains(value),
            "source" => said.Sources.Any(source => source.Name.Contains(value, StringComparison.OrdinalIgnoreCase)),
            _ => throw new InvalidOperationException($"Cannot read {where}"),
        };
        Assert.True(isRight, where);
    }

    private static void HasGoodForm(BotReply reply, string where)
    {
        var most = reply.Intent.StartsWith("safety_", StringComparison.Ordinal) ? MostWordsOfADoor : MostWords;
        Assert.True(reply.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length <= most, $"{where} is long: {reply.Text}");
        Assert.True(reply.SuggestedActions.Count is >= 2 and <= 5, $"{where} has {reply.SuggestedActions.Count} buttons");
        Assert.All(reply.SuggestedActions, label => Assert.InRange(label.Length, 1, 24));
        Assert.True(!reply.Text.Contains('£', StringComparison.Ordinal) || reply.Sources.Count > 0, $"{where} states money without a source: {reply.Text}");
        Assert.DoesNotContain("  ", reply.Text, StringComparison.Ordinal);
    }

    private static List<(int Number, string Line)> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Transcripts", file)).Select((line, index) => (index + 1, line.Trim())).Where(one => one.Item2.Length > 0 && one.Item2[0] != '#')];

    [GeneratedRegex("[0-9B-Z]{5}-[0-9B-Z]{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
