using System.Text;

namespace CareersBot.Understanding;

/// <summary>
/// How a word sounds, for those who write as they hear: "sucidel" and "suicidal" are alike. Vowels and doubled letters do not count, nor does an
/// r before another consonant, which much of England does not speak.
/// </summary>
internal static class Sounds
{
    private const string Silent = "aeiouyhw";

    /// <summary>The consonants as they sound, in order; the first letter counts even where it is a vowel.</summary>
    /// <param name="word">Letters, in lower case.</param>
    internal static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            if (Silent.Contains(word[i], StringComparison.Ordinal))
            {
                if (i == 0) sound.Append('a');
                continue;
            }

            var letter = word[i] switch
            {
                'p' when next == 'h' => 'f',
                'g' when next == 'h' => ' ',
                'r' when next != ' ' && !Silent.Contains(next, StringComparison.Ordinal) => ' ',
                'c' when next is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'v' => 'f',
                var other => other,
            };
            if (letter != ' ' && (sound.Length == 0 || sound[^1] != letter)) sound.Append(letter);
        }

        return sound.ToString();
    }
}
