namespace CareersSearch.Analysis;

/// <summary>
/// The suffix-stripping algorithm of M. F. Porter (1980) with his two later changes (<c>bli</c> to <c>ble</c>, <c>logi</c> to
/// <c>log</c>): what Lucene's <c>PorterStemFilter</c> does. The stem is a key, not always a word: "nurses" gives "nurs".
/// </summary>
internal ref partial struct PorterStemmer
{
    private readonly Span<char> _letters;
    private int _last;   // index of the last letter of the word
    private int _stem;   // index of the last letter before the suffix that matched

    private PorterStemmer(Span<char> letters, int length)
    {
        _letters = letters;
        _last = length - 1;
        _stem = length - 1;
    }

    /// <summary>The stem of a word in small letters; the same string when nothing changes. Words of one or two letters stay.</summary>
    internal static string Stem(string word)
    {
        if (word.Length < 3) return word;
        Span<char> buffer = word.Length < 64 ? stackalloc char[64] : new char[word.Length + 1];
        word.CopyTo(buffer);
        var stemmer = new PorterStemmer(buffer, word.Length);
        stemmer.RemovePluralsAndParticiples();
        stemmer.TurnFinalYIntoI();
        stemmer.ReduceDoubleSuffixes();
        stemmer.RemoveIcFulNess();
        stemmer.RemoveAntEnce();
        stemmer.RemoveFinalE();
        var stem = buffer[..(stemmer._last + 1)];
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private readonly bool IsConsonant(int at) => _letters[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(at - 1),
        _ => true,
    };

    // How many times a vowel run is followed by a consonant run in the stem: "tr" 0, "trouble" 1, "private" 2.
    private readonly int Measure()
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i <= _stem; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && afterVowel) measure++;
            afterVowel = !consonant;
        }
        return measure;
    }

    private readonly bool StemHasVowel()
    {
        for (var i = 0; i <= _stem; i++)
        {
            if (!IsConsonant(i)) return true;
        }
        return false;
    }

    private readonly bool EndsInDoubleConsonant(int at) => at >= 1 && _letters[at] == _letters[at - 1] && IsConsonant(at);

    // consonant, vowel, consonant that is not w, x or y: the shape that once ended in e, as in "hop(e)"
    private readonly bool IsShortSyllable(int at) =>
        at >= 2 && IsConsonant(at) && !IsConsonant(at - 1) && IsConsonant(at - 2) && _letters[at] is not ('w' or 'x' or 'y');

    private bool Ends(string suffix)
    {
        if (!_letters[..(_last + 1)].EndsWith(suffix)) return false;
        _stem = _last - suffix.Length;
        return true;
    }

    private void SetSuffix(string suffix)
    {
        suffix.CopyTo(_letters[(_stem + 1)..]);
        _last = _stem + suffix.Length;
    }

    private bool Replace(string suffix, string by)
    {
        if (!Ends(suffix)) return false;
        if (Measure() > 0) SetSuffix(by);
        return true;
    }
}
