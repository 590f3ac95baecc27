using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents;

/// <summary>Finds what a word means in the catalogue's list of terms.</summary>
internal static class Glossary
{
    private const int LongestTerm = 4;

    /// <summary>The term with this slug; null when there is none.</summary>
    internal static GlossaryTerm? Find(Catalogue catalogue, string slug) =>
        catalogue.Contents.Glossary.FirstOrDefault(term => term.Slug.Value == slug);

    /// <summary>The longest term that words name; null when they name none.</summary>
    internal static GlossaryTerm? In(Catalogue catalogue, IReadOnlyList<string> words)
    {
        for (var length = Math.Min(LongestTerm, words.Count); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var said = Stems.OfPhrase(string.Join(' ', words.Skip(start).Take(length)));
                var term = catalogue.Contents.Glossary.FirstOrDefault(one => Names(one).Any(name => name == said));
                if (term is not null) return term;
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(GlossaryTerm term) =>
        term.AlsoCalled.Prepend(term.Term).Select(name => Stems.OfPhrase(string.Join(' ', Tokens.Of(name, Spellings.None))));
}
