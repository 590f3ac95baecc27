namespace CareersBot.Tests;

/// <summary>
/// Conversations that anybody can read. <c>&gt;</c> is what a person says; <c>intent:</c> what it is taken for; a line with <c>~</c> is part of
/// the reply; <c>!</c> must not be in it; <c>job:</c> is among the occupations spoken of.
/// </summary>
public sealed class TranscriptTests
{
    [Theory]
    [MemberData(nameof(Files))]
    public void Transcript_GoesAsWritten(string file)
    {
        var chat = Chat.Real();
        CareersCatalogue.Ports.BotReply? reply = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Transcripts", file)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '>')
            {
                reply = chat.Say(line[1..].Trim());
                continue;
            }

            var said = reply ?? throw new InvalidOperationException($"{file} begins with an answer.");
            if (line[0] == '~') Assert.Contains(line[1..].Trim(), said.Text, StringComparison.OrdinalIgnoreCase);
            else if (line[0] == '!') Assert.DoesNotContain(line[1..].Trim(), said.Text, StringComparison.OrdinalIgnoreCase);
            else if (line.StartsWith("intent:", StringComparison.Ordinal)) Assert.Equal(line[7..].Trim(), said.Intent);
            else if (line.StartsWith("job:", StringComparison.Ordinal)) Assert.Contains(line[4..].Trim(), said.Occupations.Select(slug => slug.Value));
            else throw new InvalidOperationException($"{file}: cannot read \"{line}\".");
        }
    }

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
