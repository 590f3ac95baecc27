using System.Text.RegularExpressions;
using CareersCatalogue.Ports;
using CareersData.Import;
using Xunit.Abstractions;

namespace CareersBot.Tests.Intents;

/// <summary>What every reply keeps to: short, plain, sourced, with actions that lead on. Walks every intent over a sample of jobs.</summary>
public sealed partial class ReplyLintTests(ITestOutputHelper output)
{
    private const int Stride = 37;
    private const int MostWords = 45;
    private const double HighestAge = 14;
    private const double HighestMedian = 11;

    private static readonly string[] Unwanted =
    [
        "don't worry", "just work harder", "you should", "you can't", "not eligible", "good pay", "competitive", "!!", "easy job", "guys", "simply", "obviously", "cheer up", "lol",
    ];

    private static readonly Lazy<IReadOnlyList<(string Asked, BotReply Reply)>> Walk = new(() => [.. Replies()]);

    [Fact]
    public void Words_AreFew() => Assert.Empty(Walk.Value.Where(one => Count(one.Reply) > MostWords && !IsLonger(one.Asked)).Select(one => $"{one.Asked}: {Count(one.Reply)} {one.Reply.Text}"));

    [Fact]
    public void Words_AreWanted() => Assert.Empty(
        from one in Walk.Value
        from word in Unwanted
        where one.Reply.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
        select $"{one.Asked}: {word} in {one.Reply.Text}");

    [Fact]
    public void Figures_HaveSources() =>
        Assert.Empty(Walk.Value.Where(one => Figure().IsMatch(one.Reply.Text) && one.Reply.Sources.Count == 0).Select(one => $"{one.Asked}: {one.Reply.Text}"));

    [Fact]
    public void Actions_AreTwoToFive_Short_EachOnce() => Assert.Empty(
        from one in Walk.Value
        let actions = one.Reply.SuggestedActions
        where actions.Count is < 2 or > 5 || actions.Distinct(StringComparer.OrdinalIgnoreCase).Count() < actions.Count || actions.Any(label => label.Length is 0 or > 25)
        select $"{one.Asked}: {string.Join(" | ", actions)}");

    [Fact]
    public void Text_IsOneSentenceAtLeast_WithoutCapitalsOrHoles() => Assert.Empty(
        from one in Walk.Value
        where one.Reply.Text.Trim().Length < 10 || one.Reply.Text.Contains("  ", StringComparison.Ordinal) || Holes().IsMatch(one.Reply.Text)
            || one.Reply.Text.Contains('{', StringComparison.Ordinal) || Shouting().IsMatch(one.Reply.Text)
        select $"{one.Asked}: {one.Reply.Text}");

    [Fact]
    public void ReadingAge_IsElevenInTheMiddle_AndFourteenAtMost()
    {
        var ages = Walk.Value.Where(one => !one.Reply.Intent.StartsWith("safety_", StringComparison.Ordinal))
            .GroupBy(one => one.Reply.Intent).Select(group => (group.Key, Age: ReadingAge.Of(group.Select(one => Plain(one.Reply))) ?? 0)).OrderBy(one => one.Age).ToList();
        output.WriteLine("FIGURES reading age by intent: " + string.Join(", ", ages.Select(one => $"{one.Key} {one.Age:0.0}")));
        Assert.InRange(ages[ages.Count / 2].Age, 5, HighestMedian);
        Assert.Empty(ages.Where(one => one.Age > HighestAge).Select(one => $"{one.Key} {one.Age:0.0}"));
    }

    // Every label of every intent, asked of a sample of jobs, and without any job.
    private static IEnumerable<(string Asked, BotReply Reply)> Replies()
    {
        var titles = RealCatalogue.Catalogue.Current.Catalogue.Entries.Where((_, place) => place % Stride == 0).Select(entry => entry.Occupation.Title).ToList();
        var labels = CareersIntents.All.SelectMany(intent => intent.Labels).Distinct(StringComparer.Ordinal).ToList();
        foreach (var label in labels) yield return (label, Chat.Real().Say(label));
        foreach (var title in titles)
        {
            foreach (var label in labels)
            {
                var chat = Chat.Real();
                chat.Say($"what is a {title}");
                yield return ($"{title} > {label}", chat.Say(label));
            }
        }

        foreach (var intent in CareersIntents.All)
            foreach (var example in RealCatalogue.Language.Model.Examples.Where(example => example.Label == intent.Id && !example.Text.Contains('{', StringComparison.Ordinal)).Take(3))
                yield return (example.Text, Chat.Real().Say(example.Text));
    }

    private static int Count(BotReply reply) => reply.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsLonger(string asked) => asked.EndsWith("Tell me more", StringComparison.Ordinal) || asked.EndsWith("Go back", StringComparison.Ordinal);

    // Titles of jobs and names of publishers are what they are; all else is ours to write plainly.
    private static string Plain(BotReply reply)
    {
        var text = reply.Text;
        foreach (var title in reply.Occupations.Select(slug => RealCatalogue.Catalogue.Current.Catalogue.Find(slug.Value)?.Occupation.Title).OfType<string>().OrderByDescending(title => title.Length))
            text = text.Replace(title, "nurse", StringComparison.OrdinalIgnoreCase);
        foreach (var source in reply.Sources) text = text.Replace(source.Name, "us", StringComparison.OrdinalIgnoreCase);
        return text;
    }

    [GeneratedRegex(@"£\s?\d|\b\d{1,3},\d{3}\b|\d%", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[^.]\.\.($|[^.])|\?\.| \.($|[^.])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Holes();

    [GeneratedRegex(@"\b[A-Z]{8,}\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Shouting();
}
