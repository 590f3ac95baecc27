using System.Text;
using CareersSearch.Index;

namespace CareersSearch.Queries.Strict;

/// <summary>The terms that a word with a tilde stands for: the most alike, and each counts by how alike it is.</summary>
internal static class BlendedTerms
{
    /// <summary>Most terms one word stands for.</summary>
    internal const int Maximum = 50;

    private const int LongestWord = 257; // two edits more than the longest term

    internal static List<ExpandedTerm> Of(FieldIndex field, FuzzyQuery query)
    {
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(field.Terms, query.Term, query.MaximumEdits ?? Classic.TildeNumber.MostEdits, found, LongestWord);
        var letters = LettersIn(query.Term);
        var terms = found.ConvertAll(
            term => new ExpandedTerm(term.Term, Likeness(term.Edits, letters, LettersIn(field.Terms[term.Term]))));
        if (terms.Count > Maximum)
        {
            terms.Sort((a, b) => a.Part != b.Part
                ? b.Part.CompareTo(a.Part)
                : CodePointOrder.Compare(field.Terms[a.Term], field.Terms[b.Term]));
            terms.RemoveRange(Maximum, terms.Count - Maximum);
        }
        return terms.ConvertAll(term => term with { Part = Math.Max(0, term.Part) });
    }

    // Two edits can be more than a short word has letters: then it comes last, and if it is taken all the same it counts nothing.
    private static float Likeness(int edits, int letters, int others) => edits == 0 ? 1 : 1 - (edits / (float)Math.Min(letters, others));

    private static int LettersIn(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var _ in text.EnumerateRunes()) letters++;
        return letters;
    }
}
