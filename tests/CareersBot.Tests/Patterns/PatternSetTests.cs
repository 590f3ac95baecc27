using CareersCatalogue.Ports;
using Xunit.Abstractions;

namespace CareersBot.Tests.Patterns;

/// <summary>
/// Many cases of one pattern of conversation, as the tables beside this file say them; the first line of each names its columns. The floors
/// are what has been reached: they rise, and never fall.
/// </summary>
public sealed class PatternSetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("carry-over.tsv", 300, 0.97)]
    [InlineData("correction.tsv", 200, 0.98)]
    public void SecondMessage_IsTakenWithTheFirst(string file, int cases, double floor)
    {
        var right = 0;
        var rows = Rows(file);
        foreach (var row in rows)
        {
            var chat = Chat.Real();
            chat.Say(row[0]);
            var reply = chat.Say(row[1]);
            var isRight = row[2].Split('|').Contains(reply.Intent) && (row[3].Length == 0 || Named(reply, 1).Contains(row[3]))
                && reply.Text.Contains(row[4], StringComparison.Ordinal);
            if (isRight) right++;
            else output.WriteLine(
                $"{row[0]} / {row[1]} > {reply.Intent} {string.Join(' ', Named(reply, 2))}, wanted {row[2]} {row[3]} {row[4]}: {reply.Text}");
        }

        output.WriteLine($"FIGURES {file} {right}/{rows.Count}");
        Assert.Equal(cases, rows.Count);
        Assert.True(right >= floor * rows.Count, $"{right} of {rows.Count}");
    }

    [Fact]
    public void AmbiguousName_IsAskedAboutOnce_OrOffersOneThatIsMeant()
    {
        var right = 0;
        var rows = Rows("ambiguous.tsv");
        foreach (var row in rows)
        {
            var chat = Chat.Real();
            var reply = chat.Say(row[0]);
            var again = chat.Say(row[0]);
            var isAskedTwice = IsQuestion(reply) && IsQuestion(again);
            if (!isAskedTwice && Named(reply, 4).Any(row[1].Split(' ').Contains)) right++;
            else output.WriteLine(
                $"{row[0]} > {reply.Intent} {string.Join(' ', Named(reply, 4))}{(isAskedTwice ? " twice" : "")}, wanted {row[1]}");
        }

        output.WriteLine($"FIGURES ambiguous {right}/{rows.Count}");
        Assert.Equal(100, rows.Count);
        Assert.True(right >= 0.91 * rows.Count, $"{right} of {rows.Count}");
    }

    [Fact]
    public void NationAlone_AsksTheSameQuestionForThere()
    {
        var chat = Chat.Real();
        chat.Say("paramedic pay");
        var reply = chat.Say("scotland");
        Assert.Equal(("pay", "paramedic"), (reply.Intent, reply.Occupations[0].Value));
        Assert.Contains("Scotland", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NationAlone_WithNoQuestionBefore_IsNoted() => Assert.NotEqual("pay", Chat.Real().Say("scotland").Intent);

    [Fact]
    public void JobsThatUseASubject_AreListedByIt_EvenWhenAJobWasSpokenOf()
    {
        var chat = Chat.Real();
        chat.Say("what does a porter do");
        var reply = chat.Say("which jobs use biology");
        var catalogue = RealCatalogue.Catalogue.Current.Catalogue;
        Assert.Equal("subject_choice", reply.Intent);
        Assert.All(
            reply.Occupations,
            slug => Assert.Contains(catalogue.Find(slug.Value)!.Occupation.UsefulSubjects, subject => subject.Slug.Value == "biology"));
    }

    [Fact]
    public void ThirdInsultInARow_BringsAPause_ThatAQuestionEnds()
    {
        var chat = Chat.Real();
        var replies = new[] { "you are rubbish", "ur an idiot", "shut up you clown" }.Select(chat.Say).ToList();
        Assert.All(replies, reply => Assert.Equal("banter_abuse", reply.Intent));
        Assert.Contains("break", replies[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, replies.Select(reply => reply.Text).Distinct().Count());
        Assert.Equal("pay", chat.Say("what does a porter earn").Intent);
        Assert.DoesNotContain("break", chat.Say("you are rubbish").Text, StringComparison.Ordinal); // the count begins anew
    }

    private static bool IsQuestion(BotReply reply) => reply.Text.Contains("Which one do you mean", StringComparison.Ordinal);

    private static List<string> Named(BotReply reply, int most) => [.. reply.Occupations.Take(most).Select(slug => slug.Value)];

    private static List<string[]> Rows(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Patterns", file)).Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t')),
        ];
}
