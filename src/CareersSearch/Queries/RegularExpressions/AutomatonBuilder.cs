namespace CareersSearch.Queries.RegularExpressions;

/// <summary>Turns an expression into states, each of them what may still follow; refuses what needs too many.</summary>
/// <remarks>Brzozowski, "Derivatives of Regular Expressions" (1964).</remarks>
internal static class AutomatonBuilder
{
    /// <summary>Most states.</summary>
    internal const int MaximumStates = 1_000;

    /// <summary>Most derivatives that are worked out for them; keeps the making of one within a few milliseconds.</summary>
    internal const int MaximumSteps = 30_000;

    /// <summary>The automaton of an expression; null when it goes beyond the limits.</summary>
    internal static Automaton? Build(ExpressionNode root)
    {
        var languages = new Languages(MaximumSteps);
        var boundaries = new SortedSet<int>();
        AddBoundaries(root, boundaries);
        int[] classes = [0, .. boundaries];
        List<int> states = [Languages.Nothing];
        var numbers = new Dictionary<int, int> { [Languages.Nothing] = Automaton.Dead };
        var start = NumberOf(languages.Of(root));
        var next = new List<int>();
        for (var state = 0; state < states.Count; state++)
        {
            foreach (var character in classes) next.Add(NumberOf(languages.After(states[state], character)));
            if (languages.IsSpent || states.Count > MaximumStates) return null;
        }
        return new([.. boundaries], [.. next], [.. states.Select(languages.HasEmpty)], start);

        int NumberOf(int language)
        {
            if (numbers.TryGetValue(language, out var known)) return known;
            numbers.Add(language, states.Count);
            states.Add(language);
            return states.Count - 1;
        }
    }

    // Where a range begins, and after its end.
    private static void AddBoundaries(ExpressionNode node, SortedSet<int> into)
    {
        switch (node)
        {
            case CharacterNode character:
                foreach (var range in character.Ranges) into.UnionWith([range.From, range.To + 1]);
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts) AddBoundaries(part, into);
                break;
            case UnionNode union: AddBoundaries(union.First, into); AddBoundaries(union.Second, into); break;
            case IntersectionNode both: AddBoundaries(both.First, into); AddBoundaries(both.Second, into); break;
            case ComplementNode complement: AddBoundaries(complement.Inner, into); break;
            case RepeatNode repeat: AddBoundaries(repeat.Inner, into); break;
            default: throw new InvalidOperationException($"No rule for {node.GetType().Name}.");
        }
        into.Remove(0);
    }
}
