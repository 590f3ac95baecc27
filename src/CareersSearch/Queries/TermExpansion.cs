using System.Runtime.InteropServices;
using CareersSearch.Scoring;

namespace CareersSearch.Queries;

/// <summary>A term that a word of a query stands for.</summary>
/// <param name="Term">Its number in the scope's dictionary.</param>
/// <param name="Part">How much of a full match it is, from 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpandedTerm(int Term, float Part);

/// <summary>Finds the terms that a leaf of a query stands for. Searching, explaining and highlighting all ask here.</summary>
internal static class TermExpansion
{
    /// <summary>Most terms that a misspelt word is taken for; the closest, then the most frequent.</summary>
    internal const int MaximumFuzzyTerms = 50;

    /// <summary>Adds the terms that begin so; a term counts by the share of its letters that were typed.</summary>
    internal static void Prefix(Scope scope, string prefix, List<ExpandedTerm> into)
    {
        if (prefix.Length == 0) return;
        var (from, to) = scope.Terms.WithPrefix(prefix);
        for (var term = from; term < to; term++) into.Add(new(term, (float)prefix.Length / scope.Terms[term].Length));
    }

    /// <summary>Adds the terms that are few slips away; every slip counts against the shorter of the two words.</summary>
    internal static void Fuzzy(Scope scope, FuzzyQuery query, List<ExpandedTerm> into)
    {
        var word = query.Term;
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(scope.Terms, word, query.MaximumEdits ?? FuzzyTerms.EditsAllowed(word.Length), found);
        if (found.Count > MaximumFuzzyTerms)
        {
            found.Sort((a, b) => a.Edits != b.Edits ? a.Edits - b.Edits
                : scope.DocumentFrequency(b.Term) != scope.DocumentFrequency(a.Term) ? scope.DocumentFrequency(b.Term) - scope.DocumentFrequency(a.Term)
                : a.Term - b.Term);
            found.RemoveRange(MaximumFuzzyTerms, found.Count - MaximumFuzzyTerms);
        }
        foreach (var term in found)
        {
            var part = 1 - ((float)term.Edits / Math.Max(1, Math.Min(word.Length, scope.Terms[term.Term].Length)));
            if (part > 0) into.Add(new(term.Term, part));
        }
    }

    /// <summary>Adds those of the terms that occur.</summary>
    internal static void Any(Scope scope, AnyTermQuery query, List<ExpandedTerm> into)
    {
        foreach (var (text, part) in query.Terms)
        {
            if (scope.Terms.Find(text) is { } term) into.Add(new(term, part));
        }
    }

    /// <summary>The rarity that all terms of an expansion share: a rare completion or misspelling is not worth more for being rare.</summary>
    internal static float SharedRarity(Scope scope, List<ExpandedTerm> terms)
    {
        var most = 0;
        foreach (var term in terms) most = Math.Max(most, scope.DocumentFrequency(term.Term));
        return scope.Rarity(most);
    }
}
