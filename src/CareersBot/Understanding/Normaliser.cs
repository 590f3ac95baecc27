using System.Collections.Frozen;
using System.Text;

namespace CareersBot.Understanding;

/// <summary>Turns a message as typed into plain words: slang, text speak, stretched letters, swapped letters and wrong spelling.</summary>
/// <param name="spellings">How people write.</param>
/// <param name="vocabulary">The words that a slip is mended to.</param>
/// <param name="isEnglish">Whether a word is common English, and so no slip of another: "flunking" is not "funding".</param>
internal sealed class Normaliser(Spellings spellings, IEnumerable<string> vocabulary, Func<string, bool> isEnglish)
{
    private const int ShortestToMend = 5;
    private const int ShortestSound = 3;
    private const int FarthestSound = 3;

    private static readonly FrozenSet<string> BeforeFigures = FrozenSet.ToFrozenSet(
        ["level", "lvl", "band", "grade", "year", "yr", "foundation", "gcse", "gcses", "number", "age", "aged", "got", "get", "step", "tier", "f", "ct", "st", "am", "im", "predicted", "a", "key", "stage", "not", "option", "or", "and"]);

    private static readonly FrozenSet<string> AfterFigures = FrozenSet.ToFrozenSet(
        ["day", "days", "foot", "ft", "feet", "stone", "week", "weeks", "month", "months", "year", "years", "yr", "yrs", "hours", "gcses", "gcse", "jobs", "in", "or", "and", "alevels", "times", "kids", "of", "5", "4"]);

    private readonly FrozenSet<string> _known = vocabulary.ToFrozenSet(StringComparer.Ordinal);
    private readonly ILookup<(char First, int Length), string> _byShape =
        vocabulary.Distinct(StringComparer.Ordinal).Where(word => word.Length >= ShortestToMend - 1).ToLookup(word => (word[0], word.Length));

    private readonly ILookup<string, string> _bySound =
        vocabulary.Distinct(StringComparer.Ordinal).Where(word => word.Length > ShortestToMend && word.All(char.IsAsciiLetter)).ToLookup(Sounds.Of);

    /// <summary>The message in plain words, in order. Words that are names of occupations are left to <see cref="OccupationNames"/>.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="isName">Whether a word stands in a name of the catalogue, and so is not to be mended.</param>
    internal List<string> Words(string text, Func<string, bool> isName)
    {
        var typed = Tokens.Of(text, spellings);
        var plain = new List<string>(typed.Count);
        for (var i = 0; i < typed.Count; i++)
        {
            var word = typed[i];
            if (word is "2" or "4")
            {
                plain.Add(IsFigure(typed, i) ? word : word == "2" ? "to" : "for");
                continue;
            }

            plain.AddRange(IsInsideName(typed, i, isName) ? [word] : Plain(word, isName).Split(' '));
        }

        return plain;
    }

    // "jobs 4 me" and "want 2 be" against "band 4" and "2 years".
    private static bool IsFigure(List<string> typed, int at) =>
        typed.Count == 1 || at == typed.Count - 1 || (at > 0 && BeforeFigures.Contains(typed[at - 1])) || AfterFigures.Contains(typed[at + 1])
        || char.IsAsciiDigit(typed[at + 1][0]);

    // "complaints and pals officer": slang for friends elsewhere.
    private static bool IsInsideName(List<string> typed, int at, Func<string, bool> isName) =>
        typed[at].Length > 3 && at + 1 < typed.Count && at > 0 && isName(typed[at]) && isName(typed[at + 1]) && isName(typed[typed[at - 1] == "and" && at > 1 ? at - 2 : at - 1]);

    private string Plain(string word, Func<string, bool> isName)
    {
        if (spellings.Words.TryGetValue(word, out var meant)) return meant;
        if (IsKnown(word, isName) || word.All(char.IsAsciiDigit)) return word;
        foreach (var candidate in Candidates(word))
        {
            if (spellings.Words.TryGetValue(candidate, out meant)) return meant;
            if (IsKnown(candidate, isName)) return candidate;
        }

        return isEnglish(word) ? word : Mended(word) ?? Heard(word) ?? word;
    }

    private bool IsKnown(string word, Func<string, bool> isName) => _known.Contains(word) || isName(word);

    private static IEnumerable<string> Candidates(string word)
    {
        var unmasked = Unmasked(word);
        if (unmasked != word) yield return unmasked;
        yield return Squeezed(unmasked, 2);
        yield return Squeezed(unmasked, 1);
        if (word.EndsWith("in", StringComparison.Ordinal)) yield return word + "g";
        if (word.EndsWith('s')) yield return word[..^1];
    }

    // "s3lf h@rm": figures and signs in place of letters.
    private static string Unmasked(string word)
    {
        if (!word.Any(char.IsAsciiLetter) || word.All(char.IsAsciiLetter) || IsOrdinal(word)) return word;
        var letters = new StringBuilder(word.Length);
        foreach (var character in word)
            letters.Append(character switch { '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', '*' => 'i', _ => character });
        return letters.ToString();
    }

    // "5th" is a place, not "sth".
    private static bool IsOrdinal(string word) => word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && word[..^2].All(char.IsAsciiDigit);

    private static string Squeezed(string word, int most)
    {
        var kept = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
            if (i < most || word.AsSpan(i - most, most).ContainsAnyExcept(word[i])) kept.Append(word[i]);
        return kept.ToString();
    }

    // Written as it is heard: nearest among the words that sound just so.
    private string? Heard(string word)
    {
        if (word.Length <= ShortestToMend || !word.All(char.IsAsciiLetter)) return null;
        var sound = Sounds.Of(word);
        if (sound.Length < ShortestSound) return null;
        var allowed = Math.Min(sound.Length - 1, FarthestSound); // what sounds short is easily like something else
        string? best = null;
        foreach (var known in _bySound[sound])
        {
            var distance = EditDistance.Between(word, known, allowed);
            if (distance <= allowed) (best, allowed) = (known, distance - 1);
        }

        return best;
    }

    private string? Mended(string word)
    {
        if (word.Length < ShortestToMend || !word.All(char.IsAsciiLetter)) return null;
        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var bestDistance = allowed + 1;
        for (var length = word.Length - allowed; length <= word.Length + allowed; length++)
        {
            foreach (var known in _byShape[(word[0], length)])
            {
                var distance = EditDistance.Between(word, known, bestDistance - 1);
                if (distance < bestDistance) (best, bestDistance) = (known, distance);
            }
        }

        return best;
    }
}
