using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents;

/// <summary>Finds terms that the glossary explains.</summary>
internal static class Terms
{
    private const int LongestTerm = 4;

    private static readonly string[] Asking = ["what", "whats", "is", "are", "does", "do", "mean", "means", "a", "an", "the", "define", "stand", "for", "u", "you", "by", "then", "and", "even"];

    /// <summary>The term of some that a message names, one written out before one of another form, then the longest; null when it names none.</summary>
    /// <param name="words">Plain words of the message.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="slugs">Terms to look for.</param>
    internal static GlossaryTerm? Named(IReadOnlyList<string> words, Catalogue catalogue, IReadOnlyList<string> slugs)
    {
        var said = $" {string.Join(' ', words.Select(Stems.Of))} ";
        return slugs.Select(slug => Find(catalogue, slug)).OfType<GlossaryTerm>()
            .Where(term => term.AlsoCalled.Append(term.Term).Select(name => Stems.OfPhrase(string.Join(' ', Tokens.Of(name, Spellings.None).Take(LongestTerm))))
                .Any(name => said.Contains($" {name} ", StringComparison.Ordinal)))
            .OrderByDescending(term => IsWritten(words, term)).ThenByDescending(term => term.Term.Length).FirstOrDefault();
    }

    // A "foundation year" is called so, and "foundation years" is another thing.
    private static bool IsWritten(IReadOnlyList<string> words, GlossaryTerm term) =>
        $" {string.Join(' ', words)} ".Contains($" {string.Join(' ', Tokens.Of(term.Term, Spellings.None))} ", StringComparison.Ordinal);

    /// <summary>The longest term of all that a message names; null when it names none.</summary>
    internal static GlossaryTerm? In(IReadOnlyList<string> words, Catalogue catalogue) =>
        Named(words, catalogue, [.. catalogue.Contents.Glossary.Select(term => term.Slug.Value)]);

    /// <summary>Whether a message asks for a term and for nothing beside it: "what does ucas mean", not "what does ucas pay".</summary>
    internal static bool IsAll(IReadOnlyList<string> words, GlossaryTerm term)
    {
        var names = term.AlsoCalled.Append(term.Term).SelectMany(name => Tokens.Of(name, Spellings.None)).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        return words.All(word => names.Contains(Stems.Of(word)) || Asking.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>The term with a slug; null when the glossary has none such.</summary>
    internal static GlossaryTerm? Find(Catalogue catalogue, string slug)
    {
        foreach (var term in catalogue.Contents.Glossary)
            if (term.Slug.Value == slug) return term;
        return null;
    }
}
