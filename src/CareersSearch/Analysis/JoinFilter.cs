namespace CareersSearch.Analysis;

/// <summary>Makes one term of the whole text, its words parted by single spaces: the text as a key.</summary>
internal sealed class JoinFilter : ITokenFilter
{
    public void Apply(List<Token> tokens)
    {
        if (tokens.Count < 2) return;
        var joined = new Token(string.Join(' ', tokens.Select(token => token.Text)), tokens[0].Start, tokens[^1].End);
        tokens.Clear();
        tokens.Add(joined);
    }
}
