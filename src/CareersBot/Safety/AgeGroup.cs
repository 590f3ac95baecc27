using System.Collections.Frozen;
using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>About how old somebody said they are, as far as it decides which help is for them. Nobody is asked.</summary>
/// <param name="Key">Its name in what is remembered.</param>
/// <param name="Least">Years, at least.</param>
/// <param name="Most">Years, at most.</param>
/// <param name="Label">How it is told to whoever asks what is remembered.</param>
internal sealed record AgeGroup(string Key, int Least, int Most, string Label)
{
    internal const int Oldest = 120;

    internal static AgeGroup Under19 { get; } = new("under-19", 0, 18, "under 19");

    internal static AgeGroup To35 { get; } = new("19-to-35", 19, 35, "19 to 35");

    internal static AgeGroup Over35 { get; } = new("over-35", 36, Oldest, "over 35");

    /// <summary>Somebody speaks of their children or their marriage, and gives no age.</summary>
    internal static AgeGroup Adult { get; } = new("adult", 19, Oldest, "an adult");

    internal bool IsAdult => this != Under19;

    /// <summary>The group that was remembered; null when none was.</summary>
    internal static AgeGroup? Find(string? key) => Array.Find([Under19, To35, Over35, Adult], group => group.Key == key);

    /// <summary>What a message says of its writer's own age; null when it says nothing, or speaks of somebody else's.</summary>
    internal static AgeGroup? ToldIn(string text)
    {
        var words = Tokens.Of(text, Spellings.None);
        if (OwnAge(words) is { } age) return age < 19 ? Under19 : age <= 35 ? To35 : Over35;
        if (Has(words, "im in year") || Has(words, "i am in year") || Has(words, "im in yr")) return Under19;
        return Array.Exists(AdultWords, phrase => Has(words, phrase)) ? Adult : null;
    }

    private static readonly string[] AdultWords =
    [
        "my kids", "my children", "my child", "my husband", "my wife", "my son", "my sons", "my daughter", "my daughters", "my ex husband", "my ex wife",
        "my grandchildren", "my grandkids", "my grandson", "my granddaughter", "my toddler", "im a mum", "i am a mum", "im a dad", "i am a dad", "im retired",
    ];

    private static readonly string[] Beginnings = ["im", "i am", "am", "ive turned", "i turned", "i just turned", "just turned", "im a", "i am a", "im aged", "im only", "i am only", "aged"];

    // "im 20 minutes away" and "im 12 weeks pregnant" tell no age.
    private static readonly FrozenSet<string> OtherUnits = FrozenSet.ToFrozenSet(
        ["minutes", "mins", "min", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "miles", "percent", "stone", "kg", "pounds", "times", "st"]);

    private static int? OwnAge(List<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!int.TryParse(words[i], out var age) || age is < 8 or > 99) continue;
            if (i + 1 < words.Count && OtherUnits.Contains(words[i + 1])) continue;
            foreach (var beginning in Beginnings)
                if (EndsAt(words, i, beginning.Split(' '))) return age;
        }

        return null;
    }

    private static bool EndsAt(List<string> words, int end, string[] phrase) =>
        end >= phrase.Length && words.GetRange(end - phrase.Length, phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal);

    private static bool Has(List<string> words, string phrase) => $" {string.Join(' ', words)} ".Contains($" {phrase} ", StringComparison.Ordinal);
}
