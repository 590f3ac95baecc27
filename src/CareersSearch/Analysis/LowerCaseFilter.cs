namespace CareersSearch.Analysis;

/// <summary>Writes every term in small letters, code point by code point, in no particular language.</summary>
internal sealed class LowerCaseFilter : ITokenFilter
{
    public void Apply(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var lower = Lower(tokens[i].Text);
            if (!ReferenceEquals(lower, tokens[i].Text)) tokens[i] = tokens[i] with { Text = lower };
        }
    }

    internal static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.Contains('\u0130') ? lower.Replace('\u0130', 'i') : lower; // the invariant culture leaves the dotted capital I alone
    }
}
