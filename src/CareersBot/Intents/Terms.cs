using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents;

/// <summary>Finds terms that the glossary explains.</summary>
internal static class Terms
{
    private const int LongestTerm = 4;

    /// <summary>The longest term of some that a message names; null when it names none.</summary>
    /// <param name="words">Plain words of the message.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="slugs">Terms to look for.</param>
    internal static GlossaryTerm? Named(IReadOnlyList<string> words, Catalogue catalogue, IReadOnlyList<string> slugs)
    {
        var said = $" {string.Join(' ', words.Select(Stems.Of))} ";
        return slugs.Select(slug => Find(catalogue, slug)).OfType<GlossaryTerm>()
            .Where(term => term.AlsoCalled.Append(term.Term).Select(name => Stems.OfPhrase(string.Join(' ', Tokens.Of(name, Spellings.None).Take(LongestTerm))))
                .Any(name => said.Contains($" {name} ", StringComparison.Ordinal)))
            .OrderByDescending(term => term.Term.Length).FirstOrDefault();
    }

    /// <summary>The longest term of all that a message names; null when it names none.</summary>
    internal static GlossaryTerm? In(IReadOnlyList<string> words, Catalogue catalogue) =>
        Named(words, catalogue, [.. catalogue.Contents.Glossary.Select(term => term.Slug.Value)]);

    /// <summary>The term with a slug; null when the glossary has none such.</summary>
    internal static GlossaryTerm? Find(Catalogue catalogue, string slug)
    {
        foreach (var term in catalogue.Contents.Glossary)
            if (term.Slug.Value == slug) return term;
        return null;
    }
}
