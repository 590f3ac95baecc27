using System.Runtime.InteropServices;
using CareersSearch.Analysis;

namespace CareersSearch.Queries;

/// <summary>A piece of a text; the pieces in order give the text, or the part of it that is shown.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="IsMatch">Whether the query asked for it.</param>
internal readonly record struct TextFragment(string Text, bool IsMatch);

/// <summary>Marks what a query matched in a text.</summary>
/// <param name="readings">Ways to read the text, each with the terms to mark in it.</param>
internal sealed class Highlighter(params (Analyzer Analyzer, MatchedTerms Terms)[] readings)
{
    /// <summary>The text in pieces, matched and not; empty when nothing in it matches.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="maximumLength">A longer text is cut to about this many UTF-16 units around its densest matches, with "…" where it was cut.</param>
    internal IReadOnlyList<TextFragment> Mark(string text, int maximumLength = int.MaxValue)
    {
        var spans = Spans(text);
        if (spans.Count == 0) return [];
        var (from, to) = text.Length <= maximumLength ? (0, text.Length) : BestWindow(text, spans, maximumLength);
        var fragments = new List<TextFragment>();
        var at = from;
        foreach (var span in spans)
        {
            if (span.Start < from || span.End > to) continue;
            Add(fragments, text[at..span.Start], false);
            Add(fragments, text[span.Start..span.End], true);
            at = span.End;
        }
        Add(fragments, text[at..to], false);
        if (from > 0) fragments.Insert(0, new("… ", false));
        if (to < text.Length) fragments.Add(new(" …", false));
        return fragments;
    }

    // Ascending, without overlaps.
    private List<Span> Spans(string text)
    {
        var spans = new List<Span>();
        var tokens = new List<Token>();
        foreach (var (analyzer, terms) in readings)
        {
            analyzer.Analyze(text, tokens);
            foreach (var token in tokens)
            {
                if (terms.Contains(token.Text)) spans.Add(new(token.Start, token.End));
            }
        }
        spans.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        var kept = 0;
        foreach (var span in spans.ToArray())
        {
            if (kept == 0 || span.Start >= spans[kept - 1].End) spans[kept++] = span;
        }
        spans.RemoveRange(kept, spans.Count - kept);
        return spans;
    }

    // The window that begins at the match after which most others follow closely, moved to word boundaries.
    private static (int From, int To) BestWindow(string text, List<Span> spans, int length)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < spans.Count; i++)
        {
            var count = spans.Skip(i).TakeWhile(span => span.End <= spans[i].Start + length).Count();
            if (count > most) (best, most) = (i, count);
        }
        var matched = spans[Math.Max(best, best + most - 1)].End - spans[best].Start;
        var from = Math.Clamp(spans[best].Start - (Math.Max(0, length - matched) / 2), 0, text.Length - length);
        var to = Math.Max(from + length, spans[best].End);
        while (from > 0 && from < spans[best].Start && !char.IsWhiteSpace(text[from - 1])) from++;
        var earliestEnd = spans[Math.Max(best, best + most - 1)].End;
        while (to < text.Length && to > earliestEnd && !char.IsWhiteSpace(text[to])) to--;
        return (from, to);
    }

    private static void Add(List<TextFragment> fragments, string text, bool isMatch)
    {
        if (text.Length > 0) fragments.Add(new(text, isMatch));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Span(int Start, int End);
}
