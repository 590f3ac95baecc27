using CareersCatalogue.Ports;
using CareersSearch.Semantics;

namespace CareersSearch.Understanding;

/// <summary>Lends the meanings of words that search has to whoever else reads what people type.</summary>
internal sealed class WordMeanings : IWordMeanings
{
    private readonly WordVectors _words = WordVectors.Load();

    public int Dimensions => _words.Dimensions;

    public WordMeaning? Find(string word) => _words.Find(word) is { } found ? new(_words.Direction(found).ToArray(), _words.Rank(found)) : null;
}
