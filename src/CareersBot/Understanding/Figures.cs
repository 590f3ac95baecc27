using System.Globalization;

namespace CareersBot.Understanding;

/// <summary>Reads levels, bands, ages, school years and places in a list.</summary>
internal static class Figures
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"];
    private static readonly string[] Places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] ShortPlaces = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];

    private const int MostWordsOfAPlace = 8;
    private const int MostWordsOfAQuestion = 14;

    internal static int? Level(IReadOnlyList<string> words) => After(words, ["level", "lvl"]) is >= 0 and <= 8 and var level ? level : Joined(words, "level", 8) ?? Joined(words, "l", 8);

    internal static int? SchoolYear(IReadOnlyList<string> words) =>
        (After(words, ["year", "yr"]) ?? Joined(words, "y", 13) ?? Joined(words, "yr", 13) ?? Joined(words, "year", 13)) is >= 7 and <= 13 and var year ? year : null;

    internal static string? Band(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "f1" or "fy1") return "F1";
            if (words[i] is "f2" or "fy2") return "F2";
            if (words[i] is "foundation" && i + 1 < words.Count && words.Contains("year") && words.Any(word => word is "doctor" or "junior" or "resident"))
                return words.Any(word => word is "second" or "2" or "two" or "2nd") ? "F2" : words.Any(word => word is "first" or "1" or "one" or "1st") ? "F1" : null;
            if (words[i].Length is 5 or 6 && words[i].StartsWith("band", StringComparison.Ordinal) && char.IsAsciiDigit(words[i][4])) return words[i][4..];
            if (words[i] is not ("band" or "bands") || i + 1 >= words.Count) continue;
            var next = words[i + 1];
            if (next.Length <= 2 && next[0] is >= '2' and <= '9') return next == "8" && i + 2 < words.Count && words[i + 2] is "a" or "b" or "c" or "d" ? "8" + words[i + 2] : next == "8" ? "8a" : next;
            if (Array.IndexOf(Numbers, next) is >= 2 and <= 9 and var number) return number.ToString(CultureInfo.InvariantCulture);
        }

        return null;
    }

    internal static int? Age(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!int.TryParse(words[i], CultureInfo.InvariantCulture, out var number) || number is < 8 or > 80 || IsMeasure(words, i) || IsPast(words, i)) continue;
            var before = i > 0 ? words[i - 1] : "";
            var after = i + 1 < words.Count ? words[i + 1] : "";
            if (before is "im" or "am" or "aged" or "age" or "at" or "turned" or "is" or "be" || after is "yo" or "old" || (after is "years" or "year" && i + 2 < words.Count && words[i + 2] == "old") || (i == 0 && after is "and" or "now")) return number;
        }

        return null;
    }

    /// <summary>Whether an age is that of long ago: "left school at 15".</summary>
    internal static bool IsPast(IReadOnlyList<string> words, int at) =>
        at > 2 && words[at - 1] is "at" or "aged" && words.Take(at).Any(word => word is "left" or "quit" or "started" or "had" or "was") && words.Take(at).Any(word => word is "school" or "education" or "work" or "kids");

    /// <summary>Whether a word is part of a height or a weight: "4 foot 8", "5ft 2", "9 stone".</summary>
    internal static bool IsMeasure(IReadOnlyList<string> words, int at) => IsUnit(words[at]) || (at > 0 && IsUnit(words[at - 1])) || (at + 1 < words.Count && IsUnit(words[at + 1]));

    /// <summary>Whether a height or a weight is told.</summary>
    internal static bool HasMeasure(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
            if ((int.TryParse(words[i], CultureInfo.InvariantCulture, out _) && IsMeasure(words, i)) || (IsUnit(words[i]) && char.IsAsciiDigit(words[i][0]))) return true;
        return false;
    }

    private static bool IsUnit(string word) => word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is "ft" or "foot" or "feet" or "inch" or "inches" or "cm" or "stone" or "kg" or "kilos" or "lbs";

    /// <summary>A place in a list, from 0; -1 for the last; null when none is named.</summary>
    internal static int? Place(IReadOnlyList<string> words)
    {
        var isLong = words.Count > MostWordsOfAPlace;
        if (words.Count > MostWordsOfAQuestion) return null;
        for (var i = 0; i < words.Count; i++)
        {
            if (isLong && !(i > 0 && words[i - 1] == "the" && i + 1 < words.Count && words[i + 1] == "one" && (i + 2 == words.Count || words[i + 2] != "of"))) continue; // "how long is the training for the second one"
            var place = Math.Max(Array.IndexOf(Places, words[i]), Array.IndexOf(ShortPlaces, words[i]));
            if (place >= 0 && (i + 1 == words.Count || words[i + 1] is not ("year" or "job" or "aid" or "day" or "time" or "shift" or "thing"))) return place;
            if (words[i] is "last" or "bottom" && (i + 1 == words.Count || words[i + 1] is "one" or "of")) return -1;
            if (words[i] is "number" or "option" && i + 1 < words.Count && int.TryParse(words[i + 1], CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10) return number - 1;
        }

        return words.Count == 1 && int.TryParse(words[0], CultureInfo.InvariantCulture, out var alone) && alone is > 0 and <= 10 ? alone - 1 : null;
    }

    private static int? After(IReadOnlyList<string> words, string[] names)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!names.Contains(words[i].TrimEnd('s'), StringComparer.Ordinal)) continue;
            if (int.TryParse(words[i + 1], CultureInfo.InvariantCulture, out var number)) return number;
            if (Array.IndexOf(Numbers, words[i + 1]) is >= 0 and var named) return named;
        }

        return null;
    }

    private static int? Joined(IReadOnlyList<string> words, string prefix, int largest)
    {
        foreach (var word in words)
            if (word.Length > prefix.Length && word.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(word.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out var number) && number <= largest)
                return number;
        return null;
    }
}
