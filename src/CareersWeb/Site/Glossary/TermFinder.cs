using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersWeb.Site.Glossary;

/// <summary>A piece of text; with a term when the glossary explains it.</summary>
internal readonly record struct TermFragment(string Text, GlossaryTerm? Term);

/// <summary>Finds the words of a text that the glossary explains. Made once for a release.</summary>
internal sealed class TermFinder
{
    private const int MostWords = 6;

    // Everyday words that the glossary explains in one sense only: a link on each would get in the way.
    private static readonly FrozenSet<string> LeftAlone = FrozenSet.ToFrozenSet(
    [
        "advocate", "applicant", "associate", "client", "clinic", "consent", "credential", "degree", "diagnosis", "discharge", "employer", "estates",
        "facilities", "graduate", "higher", "nhs", "observations", "partner", "permanent", "portfolio", "practitioner", "progression", "qualified",
        "reference", "screening", "technician", "trainee", "union", "vacancy", "volunteering", "ward", "apprenticeship", "clinical", "specialty",
        "work experience", "band", "registration", "level 2", "level 3", "interview", "entry requirements", "qualification level",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly ConditionalWeakTable<Catalogue, TermFinder> Made = [];

    private readonly FrozenDictionary<string, GlossaryTerm> _terms;

    private TermFinder(IReadOnlyList<GlossaryTerm> glossary)
    {
        var terms = new Dictionary<string, GlossaryTerm>(StringComparer.Ordinal);
        foreach (var term in glossary)
            foreach (var name in term.AlsoCalled.Where(IsTelling).Prepend(term.Term))
                if (!LeftAlone.Contains(name)) terms.TryAdd(KeyOf(name), term);
        _terms = terms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static TermFinder Of(Catalogue catalogue) => Made.GetValue(catalogue, static made => new(made.Contents.Glossary));

    /// <summary>The text in pieces; joined they are the text again. The longest term at a place counts.</summary>
    public IEnumerable<TermFragment> Split(string text)
    {
        var words = WordsOf(text);
        var from = 0;
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = Math.Min(MostWords, words.Count - first); count > 0; count--)
            {
                var (start, end) = (words[first].Start, words[first + count - 1].End);
                if (!_terms.TryGetValue(KeyOf(text[start..end]), out var term)) continue;
                if (start > from) yield return new(text[from..start], null);
                yield return new(text[start..end], term);
                from = end;
                first += count - 1;
                break;
            }
        }

        if (from < text.Length) yield return new(text[from..], null);
    }

    // One plain word, such as "placement" or "college", means too many things to be explained in one way.
    private static bool IsTelling(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Skip(1).Any(char.IsUpper);

    // Capitals tell abbreviations from words ("OT" and "ot") and "A level" from "a level 3 course", and nothing else.
    private static string KeyOf(string name) =>
        name.Length > 1 && name.Any(char.IsLower) && name[1] != ' ' ? name.ToLowerInvariant() : name;

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        var start = -1;
        for (var place = 0; place <= text.Length; place++)
        {
            var inside = place < text.Length && (char.IsLetterOrDigit(text[place]) || (start >= 0 && IsInner(text, place)));
            if (inside && start < 0) start = place;
            if (inside || start < 0) continue;
            words.Add((start, place));
            start = -1;
        }

        return words;
    }

    private static bool IsInner(string text, int place) =>
        text[place] is '-' or '&' or '\'' or '’' && place + 1 < text.Length && char.IsLetterOrDigit(text[place + 1]);
}
