namespace CareersCatalogue.Ports;

/// <summary>What common English words mean, as directions in a space: words of like meaning point alike.</summary>
public interface IWordMeanings
{
    /// <summary>Numbers in a direction; at least 1.</summary>
    int Dimensions { get; }

    /// <summary>Finds a word.</summary>
    /// <param name="word">In small letters.</param>
    /// <returns>Its meaning; null when the word is not known.</returns>
    WordMeaning? Find(string word);
}

/// <summary>The meaning of a word.</summary>
/// <param name="Direction">Where it points; its length means nothing.</param>
/// <param name="Rank">How many words of general English are more frequent.</param>
public readonly record struct WordMeaning(ReadOnlyMemory<sbyte> Direction, int Rank);
