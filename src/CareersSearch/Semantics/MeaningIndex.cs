namespace CareersSearch.Semantics;

/// <summary>A word of a text, in small letters, and how much it counts there.</summary>
internal readonly record struct WeightedWord(string Word, float Weight);

/// <summary>
/// Finds documents by what their words mean: each is one direction, the mean of its words', in which a word counts the less the more
/// often it is said. What all documents have in common is taken out first, so that what is left tells them apart. Immutable.
/// </summary>
/// <remarks>Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (2017): a word weighs a / (a + probability).</remarks>
internal sealed class MeaningIndex
{
    private const float A = 1e-3f;
    private readonly WordVectors _words;
    private readonly Dictionary<string, Meaning?> _meanings = new(StringComparer.Ordinal); // of the words of the documents
    private readonly float[] _common;
    private readonly float[] _directions; // document by document, each of length 1

    /// <param name="words">What words mean.</param>
    /// <param name="documents">The words of each document; a word that stands in it twice may come twice.</param>
    internal MeaningIndex(WordVectors words, IReadOnlyList<IReadOnlyList<WeightedWord>> documents)
    {
        _words = words;
        var total = (float)documents.Sum(document => document.Count);
        foreach (var (word, count) in documents.SelectMany(document => document).CountBy(word => word.Word, StringComparer.Ordinal))
            _meanings.Add(word, MeaningOf(word, count / total));
        _common = new float[words.Dimensions];
        _directions = new float[documents.Count * words.Dimensions];
        for (var i = 0; i < documents.Count; i++)
        {
            Add(documents[i], Direction(i));
            Directions.Normalize(Direction(i));
            Directions.Add(Direction(i), 1f / documents.Count, _common);
        }
        for (var i = 0; i < documents.Count; i++) Center(Direction(i));
    }

    /// <summary>The direction of a text; null when none of its words is known.</summary>
    internal float[]? DirectionOf(IReadOnlyList<WeightedWord> text)
    {
        var direction = new float[_words.Dimensions];
        if (Add(text, direction) == 0) return null;
        Directions.Normalize(direction);
        Center(direction);
        return direction;
    }

    /// <summary>How alike a document is to a direction, from -1 to 1.</summary>
    internal float Likeness(ReadOnlySpan<float> direction, int document) => Directions.Dot(direction, Direction(document));

    private Span<float> Direction(int document) => _directions.AsSpan(document * _words.Dimensions, _words.Dimensions);

    // Returns how many of the words are known.
    private int Add(IReadOnlyList<WeightedWord> text, Span<float> to)
    {
        var known = 0;
        foreach (var (word, weight) in text)
        {
            if ((_meanings.TryGetValue(word, out var kept) ? kept : MeaningOf(word, 0)) is not { } meaning) continue;
            known++;
            Directions.Add(meaning.Direction, weight * meaning.Weight, to);
        }
        return known;
    }

    private Meaning? MeaningOf(string word, float probability)
    {
        if (_words.Find(word) is not { } number) return null;
        var direction = new float[_words.Dimensions];
        for (var i = 0; i < direction.Length; i++) direction[i] = _words.Direction(number)[i];
        Directions.Normalize(direction);
        // by Zipf's law the word of rank r is about one in ten times r
        return new(direction, A / (A + Math.Max(probability, 0.1f / (_words.Rank(number) + 10))));
    }

    private void Center(Span<float> direction)
    {
        Directions.Add(_common, -1, direction);
        Directions.Normalize(direction);
    }

    private sealed record Meaning(float[] Direction, float Weight);
}
