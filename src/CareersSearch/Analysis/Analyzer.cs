namespace CareersSearch.Analysis;

/// <summary>A tokeniser and the filters that its tokens pass, in order. Safe for many threads.</summary>
internal sealed class Analyzer(params ITokenFilter[] filters)
{
    private readonly ITokenFilter[] _filters = filters;

    internal List<Token> Analyze(string text)
    {
        var tokens = new List<Token>();
        Analyze(text, tokens);
        return tokens;
    }

    /// <summary>As <see cref="Analyze(string)"/>, into a list that the caller reuses; what was in it is dropped.</summary>
    /// <returns>Words that were dropped after the last token; at least 0. The words of a next text stand so much further on.</returns>
    internal int Analyze(string text, List<Token> into)
    {
        into.Clear();
        WordTokenizer.Tokenize(text, into);
        var words = into.Count;
        foreach (var filter in _filters) filter.Apply(into);
        foreach (var token in into) words -= token.PositionIncrement;
        return Math.Max(0, words);
    }

    /// <summary>The terms alone, without positions.</summary>
    internal string[] Terms(string text)
    {
        var tokens = Analyze(text);
        var terms = new string[tokens.Count];
        for (var i = 0; i < terms.Length; i++) terms[i] = tokens[i].Text;
        return terms;
    }
}
