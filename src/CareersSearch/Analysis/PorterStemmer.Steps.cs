namespace CareersSearch.Analysis;

internal ref partial struct PorterStemmer
{
    // Step 1a and 1b: caresses, ponies, cats; agreed, plastered, motoring.
    private void RemovePluralsAndParticiples()
    {
        if (_letters[_last] == 's')
        {
            if (Ends("sses")) _last -= 2;
            else if (Ends("ies")) SetSuffix("i");
            else if (_letters[_last - 1] != 's') _last--;
        }
        if (Ends("eed"))
        {
            if (Measure() > 0) _last--;
        }
        else if ((Ends("ed") || Ends("ing")) && StemHasVowel())
        {
            _last = _stem;
            if (Ends("at")) SetSuffix("ate");
            else if (Ends("bl")) SetSuffix("ble");
            else if (Ends("iz")) SetSuffix("ize");
            else if (EndsInDoubleConsonant(_last))
            {
                if (_letters[_last] is not ('l' or 's' or 'z')) _last--;
            }
            else if (Measure() == 1 && IsShortSyllable(_last)) SetSuffix("e");
        }
    }

    // Step 1c
    private void TurnFinalYIntoI()
    {
        if (Ends("y") && StemHasVowel()) _letters[_last] = 'i';
    }

    // Step 2; the first suffix that matches is the only one tried, so the order of each line matters.
    private void ReduceDoubleSuffixes()
    {
        if (_last == 0) return;
        _ = _letters[_last - 1] switch
        {
            'a' => Replace("ational", "ate") || Replace("tional", "tion"),
            'c' => Replace("enci", "ence") || Replace("anci", "ance"),
            'e' => Replace("izer", "ize"),
            'l' => Replace("bli", "ble") || Replace("alli", "al") || Replace("entli", "ent") || Replace("eli", "e") || Replace("ousli", "ous"),
            'o' => Replace("ization", "ize") || Replace("ation", "ate") || Replace("ator", "ate"),
            's' => Replace("alism", "al") || Replace("iveness", "ive") || Replace("fulness", "ful") || Replace("ousness", "ous"),
            't' => Replace("aliti", "al") || Replace("iviti", "ive") || Replace("biliti", "ble"),
            'g' => Replace("logi", "log"),
            _ => false,
        };
    }

    // Step 3
    private void RemoveIcFulNess() => _ = _letters[_last] switch
    {
        'e' => Replace("icate", "ic") || Replace("ative", "") || Replace("alize", "al"),
        'i' => Replace("iciti", "ic"),
        'l' => Replace("ical", "ic") || Replace("ful", ""),
        's' => Replace("ness", ""),
        _ => false,
    };

    // Step 4
    private void RemoveAntEnce()
    {
        if (_last == 0) return;
        var matched = _letters[_last - 1] switch
        {
            'a' => Ends("al"),
            'c' => Ends("ance") || Ends("ence"),
            'e' => Ends("er"),
            'i' => Ends("ic"),
            'l' => Ends("able") || Ends("ible"),
            'n' => Ends("ant") || Ends("ement") || Ends("ment") || Ends("ent"),
            'o' => (Ends("ion") && _stem >= 0 && _letters[_stem] is 's' or 't') || Ends("ou"),
            's' => Ends("ism"),
            't' => Ends("ate") || Ends("iti"),
            'u' => Ends("ous"),
            'v' => Ends("ive"),
            'z' => Ends("ize"),
            _ => false,
        };
        if (matched && Measure() > 1) _last = _stem;
    }

    // Step 5
    private void RemoveFinalE()
    {
        _stem = _last;
        if (_letters[_last] == 'e')
        {
            var measure = Measure();
            if (measure > 1 || (measure == 1 && !IsShortSyllable(_last - 1))) _last--;
        }
        if (_letters[_last] == 'l' && EndsInDoubleConsonant(_last) && Measure() > 1) _last--;
    }
}
