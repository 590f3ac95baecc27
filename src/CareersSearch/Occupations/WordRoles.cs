using CareersCatalogue.Wishes;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>What a typed word is for.</summary>
internal enum WordRole
{
    Wanted,

    /// <summary>What stands after "not" and its like.</summary>
    Unwanted,

    Chatter,
}

/// <summary>Tells the words that a search goes by from the talk around them.</summary>
internal static class WordRoles
{
    private const int ReachOfNegator = 3;

    /// <summary>One role for each token. When all is chatter or unwanted, all is wanted: "IT" is a search too.</summary>
    /// <param name="tokens">Words as typed, folded.</param>
    /// <param name="isWording">Whether a word belongs to a known wording and so is never chatter.</param>
    /// <param name="names">Chatter counts beside a word that it makes a name with: "work" in "social work".</param>
    internal static WordRole[] Of(List<Token> tokens, Func<int, bool> isWording, NamePairs names)
    {
        var roles = new WordRole[tokens.Count];
        var reach = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (IsRefusal(text) && !isWording(i)) { reach = ReachOfNegator; roles[i] = WordRole.Chatter; continue; }
            if (Refusals.Turns.Contains(text)) { reach = 0; roles[i] = WordRole.Chatter; continue; }
            if (Chatter.Words.Contains(text) && !isWording(i)) { roles[i] = WordRole.Chatter; continue; }
            roles[i] = reach-- > 0 ? WordRole.Unwanted : WordRole.Wanted;
        }
        for (var i = 0; i < tokens.Count; i++)
        {
            if (roles[i] != WordRole.Chatter || IsRefusal(tokens[i].Text)) continue;
            var fitsBefore = i > 0 && roles[i - 1] == WordRole.Wanted && names.Contains(tokens[i - 1], tokens[i]);
            var fitsAfter = i + 1 < tokens.Count && roles[i + 1] == WordRole.Wanted && names.Contains(tokens[i], tokens[i + 1]);
            if (fitsBefore || fitsAfter) roles[i] = WordRole.Wanted;
        }
        if (!roles.Contains(WordRole.Wanted)) Array.Fill(roles, WordRole.Wanted);
        return roles;
    }

    // "don't" as well as "dont"
    private static bool IsRefusal(string word) => Refusals.Words.Contains(word.Replace("'", "", StringComparison.Ordinal));
}
