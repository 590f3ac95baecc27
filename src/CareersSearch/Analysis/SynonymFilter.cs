namespace CareersSearch.Analysis;

/// <summary>
/// Adds other readings beside the words they stand for. A reading of several words lies over the words that follow, so it suits
/// the texts of an index; a query asks the <see cref="SynonymMap"/> itself and keeps the readings apart.
/// </summary>
internal sealed class SynonymFilter(SynonymMap map) : ITokenFilter
{
    public void Apply(List<Token> tokens)
    {
        var added = new List<(int Position, Token Token)>();
        var positions = new int[tokens.Count];
        var position = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            position += tokens[i].PositionIncrement;
            positions[i] = position;
            foreach (var match in map.At(tokens, i))
            {
                var end = tokens[i + match.Length - 1].End;
                for (var word = 0; word < match.Words.Count; word++)
                    added.Add((position + word, new(match.Words[word], tokens[i].Start, end, 0, TokenKind.Synonym)));
            }
        }
        if (added.Count == 0) return;
        for (var i = 0; i < tokens.Count; i++) added.Add((positions[i], tokens[i] with { PositionIncrement = 1 }));
        WriteInOrder(added, tokens);
    }

    // The word that was written comes before its other readings.
    private static void WriteInOrder(List<(int Position, Token Token)> all, List<Token> tokens)
    {
        tokens.Clear();
        var last = -1;
        foreach (var (position, token) in all.OrderBy(entry => entry.Position).ThenByDescending(entry => entry.Token.PositionIncrement))
        {
            tokens.Add(token with { PositionIncrement = position - last });
            last = position;
        }
    }
}
