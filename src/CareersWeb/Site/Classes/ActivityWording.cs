using System.Globalization;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Classes;

/// <summary>How key stages and benchmarks are said.</summary>
internal static class ActivityWording
{
    /// <summary>Such as "Key stage 3 (ages 11 to 14)".</summary>
    public static string KeyStage(int stage) => stage switch
    {
        3 => Say("Key stage 3 (ages 11 to 14)"),
        4 => Say("Key stage 4 (ages 14 to 16)"),
        _ => Say("Key stage 5 (ages 16 to 18)"),
    };

    /// <summary>Such as "3, 4".</summary>
    public static string Numbers(IEnumerable<int> numbers) =>
        string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Such as "Gatsby benchmark 4".</summary>
    public static string Benchmark(int number) => Say("Gatsby benchmark {0}", number);
}
