namespace CareersBot.Intents;

/// <summary>The simpler way of speaking: 25 words at most, sentences of about 12.</summary>
internal static class EasyWords
{
    /// <summary>Most words of a reply.</summary>
    internal const int MostWords = 25;

    private const int LongestSentence = 12;
    private const int ShortestPart = 4;

    private static readonly (string Hard, string Easy)[] Words =
    [
        ("in force from", "from"), ("qualifications", "exams"), ("undergraduate degree", "degree"), ("degree apprenticeship", "degree while you work"),
        ("apprenticeship", "paid training"), ("requirements", "what they ask for"), ("usually", "often"), ("employers", "bosses"), ("employer", "boss"),
        ("experience", "time in the job"), ("national", "country-wide"), ("occupations", "jobs"), ("information", "facts"), ("available", "open"),
    ];

    /// <summary>The answer in easy words; an answer that has its own easy words says those.</summary>
    internal static Answer Of(Answer answer) => answer with { Text = answer.Simpler ?? Said(answer.Text), More = answer.More ?? answer.Text };

    /// <summary>A text in shorter sentences and plainer words, as far as it fits.</summary>
    internal static string Said(string text)
    {
        var plain = Words.Aggregate(text, (said, pair) => said.Replace(pair.Hard, pair.Easy, StringComparison.OrdinalIgnoreCase));
        var kept = new List<string>();
        var count = 0;
        foreach (var sentence in Sentences(plain))
        {
            var length = sentence.Split(' ').Length;
            if (count + length > MostWords && count > 0) break;
            kept.Add(Wording.Upper(sentence));
            count += length;
        }

        return string.Join(' ', kept);
    }

    // A long sentence is cut where it pauses; what follows the pause stands on its own.
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

            foreach (var part in whole.Split([": ", "; "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return Cut(part) + ending;
        }
    }

    private static string Cut(string part)
    {
        var words = part.Split(' ');
        if (words.Length <= LongestSentence) return part.TrimEnd(',');
        var pause = Array.FindLastIndex(words, LongestSentence - 1, word => word.EndsWith(','));
        return pause >= ShortestPart ? string.Join(' ', words.Take(pause + 1)).TrimEnd(',') : part; // half a thought is harder than a long one
    }
}
