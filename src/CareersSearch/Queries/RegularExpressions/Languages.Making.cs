namespace CareersSearch.Queries.RegularExpressions;

internal sealed partial class Languages
{
    private int Sequence(int first, int second)
    {
        if (first == Nothing || second == Nothing) return Nothing;
        if (first == Empty) return second;
        if (second == Empty) return first;
        var (kind, a, b, _) = _languages[first];
        if (kind == LanguageKind.Sequence) return Sequence(a, Sequence(b, second));
        // The same as often as wanted, twice over, is no more than once.
        if (IsStar(first) && (second == first || _languages[second] is { Kind: LanguageKind.Sequence } rest && rest.A == first)) return second;
        return NumberOf(new(LanguageKind.Sequence, first, second));
    }

    private int Repeat(int inner, int least, int most)
    {
        // A term has an end: so many times is as good as without end.
        if (most >= Automaton.LongestTerm) most = Endless;
        if (HasEmpty(inner)) least = 0;
        if (inner == Nothing) return least == 0 ? Empty : Nothing;
        if (inner == Empty || most == 0) return Empty;
        if (least > Automaton.LongestTerm) return Nothing;
        if ((most == 1 && (least == 1 || HasEmpty(inner))) || IsStar(inner)) return inner;
        if (least == 0 && most == Endless && _languages[inner].Kind == LanguageKind.Character && IsAny(_languages[inner].A)) return Everything;
        return NumberOf(new(LanguageKind.Repeat, inner, least, most));
    }

    private int Complement(int inner) =>
        _languages[inner] is { Kind: LanguageKind.Complement } complement ? complement.A : NumberOf(new(LanguageKind.Complement, inner));

    private int Union(List<int> parts) => Joined(LanguageKind.Union, parts, Nothing, Everything);

    private int Intersection(List<int> parts) => Joined(LanguageKind.Intersection, parts, Everything, Nothing);

    // In ascending order and each once, so that the same parts make the same set however they were found.
    private int Joined(LanguageKind kind, List<int> parts, int without, int all)
    {
        var members = new SortedSet<int>();
        foreach (var part in parts)
        {
            if (_languages[part].Kind == kind) members.UnionWith(Members(_languages[part]));
            else if (part != without) members.Add(part);
        }
        _steps += members.Count;
        if (members.Contains(all)) return all;
        var joined = without;
        foreach (var member in members.Reverse()) joined = joined == without ? member : NumberOf(new(kind, member, joined));
        return joined;
    }

    // The last of them is no further pair.
    private List<int> Members(Language joined)
    {
        var members = new List<int> { joined.A };
        var rest = joined.B;
        for (; _languages[rest].Kind == joined.Kind; rest = _languages[rest].B) members.Add(_languages[rest].A);
        members.Add(rest);
        return members;
    }

    private bool IsStar(int language) => language == Everything || _languages[language] is { Kind: LanguageKind.Repeat, B: 0, C: Endless };

    private bool IsAny(int character) => _characters[character] is { Ranges.Count: 0, IsNegated: true };

    private int NumberOf(Language language)
    {
        if (_numbers.TryGetValue(language, out var known)) return known;
        _numbers.Add(language, _languages.Count);
        _languages.Add(language);
        _hasEmpty.Add(language.Kind switch
        {
            LanguageKind.Sequence or LanguageKind.Intersection => HasEmpty(language.A) && HasEmpty(language.B),
            LanguageKind.Union => HasEmpty(language.A) || HasEmpty(language.B),
            LanguageKind.Complement => !HasEmpty(language.A),
            LanguageKind.Repeat => language.B == 0,
            _ => false,
        });
        return _languages.Count - 1;
    }
}
