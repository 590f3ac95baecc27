using System.Diagnostics;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>
/// Sets of terms, each with a number; sets that simple rules tell to be the same have the same one. Says of each what may follow a character.
/// </summary>
/// <param name="maximumSteps">How much may be worked out before <see cref="IsSpent"/>.</param>
internal sealed partial class Languages(int maximumSteps)
{
    internal const int Nothing = 0;
    internal const int Empty = 1;

    /// <summary>Stands for no end of repetitions.</summary>
    internal const int Endless = -1;

    private const int Everything = 2;
    private readonly List<Language> _languages = [new(LanguageKind.Nothing), new(LanguageKind.Empty), new(LanguageKind.Complement, Nothing)];
    private readonly List<bool> _hasEmpty = [false, true, true];
    private readonly Dictionary<Language, int> _numbers = new() { [new(LanguageKind.Complement, Nothing)] = Everything };
    private readonly Dictionary<(int Language, int Character), int> _after = [];
    private readonly List<CharacterNode> _characters = [];
    private int _steps;

    /// <summary>Whether the limit is passed: then no answer means anything.</summary>
    internal bool IsSpent => _steps > maximumSteps;

    /// <summary>Whether the empty term belongs to it.</summary>
    internal bool HasEmpty(int language) => _hasEmpty[language];

    /// <summary>The terms that an expression describes.</summary>
    internal int Of(ExpressionNode node)
    {
        switch (node)
        {
            case CharacterNode { Ranges.Count: 0, IsNegated: false }: return Nothing;
            case CharacterNode character:
                var same = _characters.FindIndex(one => one.IsNegated == character.IsNegated && one.Ranges.SequenceEqual(character.Ranges));
                if (same < 0) _characters.Add(character);
                return NumberOf(new(LanguageKind.Character, same < 0 ? _characters.Count - 1 : same));
            case SequenceNode sequence:
                var whole = Empty;
                for (var i = sequence.Parts.Count - 1; i >= 0; i--) whole = Sequence(Of(sequence.Parts[i]), whole);
                return whole;
            case UnionNode union: return Union([Of(union.First), Of(union.Second)]);
            case IntersectionNode both: return Intersection([Of(both.First), Of(both.Second)]);
            case ComplementNode complement: return Complement(Of(complement.Inner));
            case RepeatNode { IsNothing: true }: return Nothing;
            case RepeatNode repeat: return Repeat(Of(repeat.Inner), repeat.Least, repeat.Most ?? Endless);
            default: throw new InvalidOperationException($"No rule for {node.GetType().Name}.");
        }
    }

    /// <summary>What may follow a character, after which the rest of a term belongs to the set.</summary>
    internal int After(int language, int character)
    {
        if (language is Nothing or Empty || IsSpent) return Nothing;
        if (language == Everything) return Everything;
        if (_after.TryGetValue((language, character), out var known)) return known;
        _steps++;
        return _after[(language, character)] = WorkOut(_languages[language], character);
    }

    private int WorkOut(Language language, int character)
    {
        var (kind, a, b, c) = language;
        switch (kind)
        {
            case LanguageKind.Character: return Fits(_characters[a], character) ? Empty : Nothing;
            case LanguageKind.Sequence:
                var first = Sequence(After(a, character), b);
                return HasEmpty(a) ? Union([first, After(b, character)]) : first;
            case LanguageKind.Union: return Union(Members(language).ConvertAll(member => After(member, character)));
            case LanguageKind.Intersection: return Intersection(Members(language).ConvertAll(member => After(member, character)));
            case LanguageKind.Complement: return Complement(After(a, character));
            case LanguageKind.Repeat: return Sequence(After(a, character), Repeat(a, Math.Max(0, b - 1), c == Endless ? Endless : c - 1));
            default: throw new UnreachableException();
        }
    }

    private static bool Fits(CharacterNode node, int character)
    {
        var found = false;
        foreach (var range in node.Ranges) found |= range.Contains(character);
        return found != node.IsNegated;
    }
}
