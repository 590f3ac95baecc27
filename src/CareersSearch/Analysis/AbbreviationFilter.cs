using System.Collections.Frozen;

namespace CareersSearch.Analysis;

/// <summary>Marks known short forms, so that "ed" is asked for as it stands and never as the beginning of "education".</summary>
internal sealed class AbbreviationFilter(IEnumerable<string> abbreviations) : ITokenFilter
{
    private readonly FrozenSet<string> _abbreviations = abbreviations.ToFrozenSet(StringComparer.Ordinal);

    public void Apply(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (_abbreviations.Contains(tokens[i].Text)) tokens[i] = tokens[i] with { Kind = TokenKind.Abbreviation };
        }
    }
}
