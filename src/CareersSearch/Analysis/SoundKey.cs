using System.Text;

namespace CareersSearch.Analysis;

/// <summary>
/// Writes a folded English word as it sounds to British ears, so that words spelt by ear share a key: "fizio" and "physio", "sycologist" and
/// "psychologist", "radeografa" and "radiographer".
/// </summary>
/// <remarks>
/// An own keying after the idea of Double Metaphone (Philips, 2000): consonants as they sound, vowels left out but at the beginning, and
/// two keys where spelling leaves two sounds open. It differs where British speech and young people's spelling do: an r before a consonant or
/// at the end is silent, th is t in one key and f in the other, v is f, z is s, and a g before e or i is j in one key and g in the other.
/// <code>
/// at the beginning   ps pn pt kn gn wr wh rh mn  sound as their second letter (wh as w, wr as r); x as s
/// sh                 s, as are t and c before i and a vowel (-tion, -cian)
/// ch                 its own sound, or k; k before a consonant. tch is ch
/// gh                 silent after a vowel, else g. ph is f, dg is j, ck and q are k, x is ks, sch is sk, mb at the end is m
/// c                  s before e, i, y, ae and oe, else k;  h  silent but at the beginning;  w y  silent but before a vowel
/// </code>
/// </remarks>
internal sealed class SoundKey
{
    private readonly string _word;
    private readonly bool _second;

    private SoundKey(string word, bool second)
    {
        _word = word;
        _second = second;
    }

    /// <summary>The key of the likelier sounds and that of the others; often the same. Empty for a word without letters a to z.</summary>
    internal static (string First, string Second) Of(string word) => (new SoundKey(word, false).Write(), new SoundKey(word, true).Write());

    private string Write()
    {
        var key = new StringBuilder();
        for (var i = 0; i < _word.Length;)
        {
            var (sound, letters) = At(i);
            var isDouble = i > 0 && !IsVowel(_word[i - 1]);
            foreach (var c in sound)
            {
                if (!isDouble || key.Length == 0 || key[^1] != c) key.Append(c);
            }
            i += letters;
        }
        return key.ToString();
    }

    // What is heard at a place, and how many letters make it.
    private (string Sound, int Letters) At(int i)
    {
        var next = Letter(i + 1);
        if (i == 0 && Silent(_word[0], next)) return ("", 1);
        switch (_word[i])
        {
            case 'a' or 'e' or 'i' or 'o' or 'u': return (i == 0 ? "A" : "", 1);
            case 'y': return IsVowel(next) && i == 0 ? ("Y", 1) : (i == 0 ? "A" : "", 1);
            case 'w': return IsVowel(next) || next == 'h' ? ("W", 1) : ("", 1);
            case 'h': return i == 0 ? ("H", 1) : ("", 1);
            case 'b': return ("B", 1);
            case 'c': return C(i, next);
            case 'd': return next == 'g' && IsSoft(i + 2) ? ("J", 2) : ("D", 1);
            case 'f' or 'v': return ("F", 1);
            case 'g': return G(i, next);
            case 'j': return ("J", 1);
            case 'k' or 'q': return ("K", 1);
            case 'l': return ("L", 1);
            case 'm': return next == 'b' && i + 2 == _word.Length ? ("M", 2) : ("M", 1);
            case 'n': return ("N", 1);
            case 'p': return next == 'h' ? ("F", 2) : ("P", 1);
            case 'r' when next == 'e' && i + 2 == _word.Length && i > 0 && IsConsonant(_word[i - 1]): return ("", 1); // theatre
            case 'r': return IsVowel(next) || next is 'y' or 'h' || (next == 'r' && IsVowel(Letter(i + 2))) ? ("R", 1) : ("", 1);
            case 's': return S(i, next);
            case 't': return T(i, next);
            case 'x': return i == 0 ? ("S", 1) : ("KS", 1);
            case 'z': return ("S", 1);
            default: return ("", 1);
        }
    }

    private (string Sound, int Letters) C(int i, char next) => next switch
    {
        'h' => (_second || IsConsonant(Letter(i + 2)) ? "K" : "X", 2),
        'k' => ("K", 2),
        'i' when IsVowel(Letter(i + 2)) => ("S", 2),
        _ => IsSoft(i + 1) ? ("S", 1) : ("K", 1),
    };

    private (string Sound, int Letters) G(int i, char next) => next switch
    {
        'h' => (i > 0 && IsVowel(_word[i - 1]) ? "" : "G", 2),
        _ => (IsSoft(i + 1) && !_second ? "J" : "G", 1),
    };

    private (string Sound, int Letters) S(int i, char next)
    {
        if (next == 'h') return ("S", 2);
        if (next == 'c' && Letter(i + 2) == 'h') return ("SK", 3);
        return next == 'c' && IsSoft(i + 2) ? ("S", 2) : ("S", 1);
    }

    private (string Sound, int Letters) T(int i, char next)
    {
        if (next == 'h') return (_second ? "F" : "T", 2);
        if (next == 'c' && Letter(i + 2) == 'h') return ("X", 3);
        return next == 'i' && IsVowel(Letter(i + 2)) && i > 0 ? ("S", 2) : ("T", 1);
    }

    private static bool Silent(char first, char next) => (first, next) switch
    {
        ('p', 's' or 'n' or 't') or ('k' or 'g' or 'm', 'n') or ('w', 'r') => true,
        _ => false,
    };

    private bool IsSoft(int i) => Letter(i) is 'e' or 'i' or 'y' || (Letter(i) is 'a' or 'o' && Letter(i + 1) == 'e');

    private char Letter(int i) => i < _word.Length ? _word[i] : '\0';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsConsonant(char c) => c is >= 'b' and <= 'z' && !IsVowel(c);
}
