using CareersSearch.Analysis;

namespace CareersSearch.Queries.Classic;

/// <summary>Turns text for one field into the query that its analysis gives.</summary>
internal static class FieldQueries
{
    /// <summary>Words without quotation marks: one term, or several of which the operator asks for one or all.</summary>
    /// <returns>Null when analysis leaves nothing.</returns>
    internal static Query? Words(ClassicSyntax syntax, string field, string text)
    {
        var tokens = syntax.Analyzer.Analyze(text);
        if (tokens.Count <= 1) return Single(field, tokens);
        var occur = syntax.Operator == DefaultOperator.Or ? Occur.Should : Occur.Must;
        return new BooleanQuery([.. tokens.Select(token => new BooleanClause(occur, new TermQuery(field, token.Text)))]);
    }

    /// <summary>A phrase: its terms keep the distances that dropped words leave.</summary>
    /// <returns>Null when analysis leaves nothing.</returns>
    internal static Query? Phrase(ClassicSyntax syntax, string field, string text, int slop)
    {
        var tokens = syntax.Analyzer.Analyze(text);
        if (tokens.Count <= 1) return Single(field, tokens);
        var terms = new PhraseTerm[tokens.Count];
        var position = -tokens[0].PositionIncrement;
        for (var i = 0; i < terms.Length; i++) terms[i] = new(tokens[i].Text, position += tokens[i].PositionIncrement);
        return slop == 0 ? new PhraseQuery(field, terms) : new SloppyPhraseQuery(field, terms, slop);
    }

    private static TermQuery? Single(string field, List<Token> tokens) => tokens.Count == 0 ? null : new(field, tokens[0].Text);
}
