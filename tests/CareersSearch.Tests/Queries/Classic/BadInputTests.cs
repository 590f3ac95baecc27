using System.Text;
using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries.Classic;
using CareersSearch.Queries.Strict;

namespace CareersSearch.Tests.Queries.Classic;

/// <summary>Whatever is typed is answered: with hits or with one clear mistake.</summary>
public sealed class BadInputTests
{
    private static readonly StrictSearcher Searcher = new(new IndexBuilder(new IndexField("b", EnglishAnalysis.Lucene))
        .Add(new("1", [new("b", "nurse on the ward, nurse in a team 😀")])).Add(new("2", [new("b", "ambulance care מטפל")])).Build(), ["b"]);

    private static readonly ClassicSyntax Syntax = new("b", EnglishAnalysis.Lucene);

    private static readonly string[] Lines =
    [
        string.Concat(Enumerable.Repeat("nurse ", 1_700)), // 10 kB
        new('x', 10_240),
        new('(', 10_240),
        new('"', 10_239),
        new('\\', 10_240),
        string.Concat(Enumerable.Repeat("a OR ", 500)) + "b",
        string.Concat(Enumerable.Repeat("AND ", 500)),
        string.Concat(Enumerable.Repeat("+-!", 500)),
        string.Concat(Enumerable.Repeat("*?", 5_000)) + "x",
        "/" + string.Concat(Enumerable.Repeat("(a*)*", 40)) + "/",
        "/" + new string('~', 200) + "a/",
        "/" + string.Concat(Enumerable.Repeat("(.*.*)&", 30)) + "n/",
        "\"" + string.Concat(Enumerable.Repeat("nurse ", 1_000)) + "\"~9999999999",
        "\0\u0001\u001B nurse \u007F \uFFFF",
        "\uD83D \uDE00 nurse\uD83D",
        "מטפל AND \u202Enurse\u202C",
        "😀 OR 👩‍⚕️~1 OR \"😀 nurse\"~3",
        "[😀 TO *] {\uFFFD TO \uE000}",
        "nurse^0 ward^0.0",
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Read_Anything_GivesHitsOrOneMistake(int line) => Answer(Lines[line]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_GeneratedNonsense_GivesHitsOrOneMistake(int seed)
    {
        var random = new Random(seed);
        string[] pieces =
        [
            "nurse", "n*", "w?rd", "+", "-", "!", "&&", "||", " AND ", " OR ", " NOT ", "(", ")", "\"", "~", "~2", "^", "^2", ":", "b:", "*",
            "[", "]", "{", "}", " TO ", "/", "/n.*/", "\\", "\\u00", " ", "\t", "\0", "😀", "\uD83D", "ש", "<1-3>", "|", "&", "@", "#", "{2,1}",
        ];
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(12); length >= 0; length--) text.Append(pieces[random.Next(pieces.Length)]);
            Answer(text.ToString());
        }
    }

    // By number: half a character does not survive being written into the name of a test.
    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Lines.Length)];

    private static void Answer(string text)
    {
        var reading = Syntax.Read(text);
        Assert.True(reading.Query is null ^ reading.Error is null);
        if (reading.Query is null)
        {
            Assert.InRange(reading.Error!.Position, 0, text.Length);
            Assert.NotEmpty(reading.Error.Message);
        }
        else Assert.InRange(Searcher.Search(reading.Query, 10).Hits.Count, 0, 2);
    }
}
