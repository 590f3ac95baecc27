using System.Diagnostics;
using System.Globalization;
using CareersSearch.Occupations;

namespace SearchPeer;

/// <summary>Prints how long text takes that nobody types in earnest: searched as people search, completed, and read in the advanced syntax.</summary>
internal static class BadInput
{
    private const int Rounds = 100;

    private static readonly (string Name, string Text)[] Texts =
    [
        ("10 kB of one letter", new('a', 10_240)),
        ("10 kB of words", Repeat("nurse who works with children and likes numbers ", 10_240)),
        ("10 kB of words that are none", Repeat("xqzvk jwpfb mnurze radeografur ", 10_240)),
        ("10 kB of control characters", Repeat("\u0000\u0001\u0007\u001b\u007f\u0085", 10_240)),
        ("10 kB of emoji", Repeat("🩺👩‍⚕️🚑", 10_240)),
        ("10 kB from right to left", Repeat("\u202eممرضة أطفال אחות ", 10_240)),
        ("10 kB of combining marks", "a" + new string('\u0301', 10_240)),
        ("halves of surrogate pairs", Repeat("\ud83e nurse \udc69", 10_240)),
        ("500 operators", Repeat("nurse AND ", 5_000)),
        ("500 signs", Repeat("+-!~^*?:\\/", 500)),
        ("500 brackets", new string('(', 500) + "nurse" + new string(')', 500)),
        ("500 quotes", new('"', 500)),
        ("a greedy pattern", "/" + Repeat("(a*)*", 250) + "/"),
        ("patterns of anything", "/" + Repeat("(.*)*", 250) + "/"),
        ("eight stars in one", "/(.*.*.*.*.*.*.*)*/"),
        ("complement", "/~(~(.*a.*)&~(.*b.*))/"),
        ("stars before everything", Repeat("*a ", 500)),
    ];

    internal static void Print(OccupationSearch search)
    {
        Console.WriteLine("| text | search: p50 / longest, ms | completion | advanced |\n| --- | ---: | ---: | ---: |");
        foreach (var (name, text) in Texts)
            Console.WriteLine($"| {name} | {Times(() => search.Search(text))} | {Times(() => search.Suggest(text, 8))} | {Times(() => search.SearchAdvanced(text))} |");
    }

    private static string Times(Action ask)
    {
        for (var i = 0; i < Rounds; i++) ask();
        var took = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            ask();
            took[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(took);
        return string.Create(CultureInfo.InvariantCulture, $"{took[Rounds / 2]:0.00} / {took[^1]:0.00}");
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
}
