namespace CareersSearch.Analysis;

/// <summary>Takes the English <c>'s</c> off the end of a term, with any of the three apostrophes that people type.</summary>
internal sealed class PossessiveFilter : ITokenFilter
{
    public void Apply(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (text.Length > 2 && text[^1] is 's' or 'S' && text[^2] is '\'' or '\u2019' or '\uFF07')
                tokens[i] = tokens[i] with { Text = text[..^2] };
        }
    }
}
