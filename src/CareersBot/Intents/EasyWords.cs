using System.Text.RegularExpressions;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents;

/// <summary>The simpler way of speaking: 25 words at most, sentences of about 12.</summary>
internal static partial class EasyWords
{
    /// <summary>Most words of a reply.</summary>
    internal const int MostWords = 25;

    private const int LongestSentence = 12;
    private const int ShortestPart = 4;
    private const int ShortestList = 2;
    private const int LongestLabel = 4;
    private const int LongestBesideOthers = 9;
    private const int MostWordsSideBySide = 34;

    private static readonly string[] Places = [.. Nations.List.All.Select(choice => choice.Label)];

    private static readonly (string Hard, string Easy)[] Words =
    [
        ("in force from", "from"), ("qualifications", "exams"), ("undergraduate degree", "degree"), ("degree apprenticeship", "degree while you work"),
        ("apprenticeship", "paid training"), ("requirements", "what they ask for"), ("usually", "often"), ("employers", "bosses"), ("employer", "boss"),
        ("experience", "time in the job"), ("national", "country-wide"), ("occupations", "jobs"), ("information", "facts"), ("available", "open"),
    ];

    /// <summary>The answer in easy words; an answer that has its own easy words says those.</summary>
    internal static Answer Of(Answer answer) => answer with
    {
        Text = Dated(answer.Text, answer.Simpler ?? Said(answer.Text)), More = answer.More ?? answer.Text,
    };

    /// <summary>Easy words for a text that states a figure: it keeps the nation and the day that the figure is of.</summary>
    internal static string Dated(string text, string easy)
    {
        if (!easy.Contains('£', StringComparison.Ordinal)) return easy;
        var nation = Array.Find(Places, place => text.Contains(place, StringComparison.Ordinal));
        var day = Day().Match(text).Value;
        var isWhole = (nation is null || easy.Contains(nation, StringComparison.Ordinal)) && easy.Contains(day, StringComparison.Ordinal);
        if (isWhole) return easy;
        string[] of = [.. nation is null ? [] : new[] { $"in {nation}" }, .. day.Length == 0 ? [] : new[] { $"from {day}" }];
        return $"{easy} {Wording.Upper(string.Join(", ", of))}.";
    }

    /// <summary>The first thought of a text alone, in plainer words.</summary>
    internal static string First(string text) => Wording.Upper(Sentences(Plainer(text)).FirstOrDefault() ?? text);

    /// <summary>A text in shorter sentences and plainer words, as far as it fits. Of parts that stand side by side, such as "One good thing: ...", none is left out.</summary>
    internal static string Said(string text)
    {
        var sentences = Sentences(Plainer(text)).ToList();
        var isSideBySide = sentences.Count(IsLabelled) > 1;
        var most = isSideBySide ? MostWordsSideBySide : MostWords;
        var kept = new List<string>();
        var count = 0;
        foreach (var sentence in sentences)
        {
            var length = sentence.Split(' ').Length;
            if (count + length > most && count > 0 && !IsLabelled(sentence)) break;
            kept.Add(Wording.Upper(sentence));
            count += length;
        }

        return string.Join(' ', kept);
    }

    /// <summary>The same with plainer words in the place of hard ones.</summary>
    internal static string Plainer(string text) => Words.Aggregate(text, (said, pair) => said.Replace(pair.Hard, pair.Easy, StringComparison.OrdinalIgnoreCase));

    // A long sentence is cut where it pauses; what follows the pause stands on its own, unless a short label stands before it.
    private static IEnumerable<string> Sentences(string text)
    {
        foreach (var sentence in text.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var whole = sentence.TrimEnd('.');
            var ending = whole.EndsWith('?') ? "" : ".";
            if (whole.Split(' ').Length <= LongestSentence)
            {
                yield return whole + ending;
                continue;
            }

            if (IsLabelled(whole))
            {
                var at = whole.IndexOf(": ", StringComparison.Ordinal) + 2;
                yield return whole[..at] + Cut(whole[at..], LongestBesideOthers) + ending;
                continue;
            }

            foreach (var part in whole.Split([": ", "; "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return Cut(part) + ending;
        }
    }

    private static bool IsLabelled(string sentence) =>
        sentence.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at && sentence[..at].Split(' ').Length <= LongestLabel;

    private static string Cut(string part, int most = LongestSentence)
    {
        var words = part.Split(' ');
        if (words.Length <= most) return part.TrimEnd(',');
        if (Array.IndexOf(words, "such") is >= ShortestList and var such && such <= most && such + 1 < words.Length && words[such + 1] == "as") return string.Join(' ', words.Take(such)).TrimEnd(','); // examples go before the thing does
        var pause = Array.FindLastIndex(words, most - 1, word => word.EndsWith(','));
        return pause >= ShortestPart ? string.Join(' ', words.Take(pause + 1)).TrimEnd(',') : part; // half a thought is harder than a long one
    }

    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Day();
}
