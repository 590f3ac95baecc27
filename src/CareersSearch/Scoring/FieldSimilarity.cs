using CareersSearch.Index;

namespace CareersSearch.Scoring;

/// <summary>
/// BM25 for one field, operation for operation and in single precision as Lucene 8 works it out, so that scores are the same to the
/// last figures. Immutable.
/// </summary>
internal sealed class FieldSimilarity
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private readonly FieldIndex _field;
    private readonly float[] _inverseNorms; // of each document

    internal FieldSimilarity(FieldIndex field, int documentCount)
    {
        _field = field;
        var average = (float)field.AverageLength;
        var byLength = new float[256];
        for (var code = 0; code < byLength.Length; code++)
            byLength[code] = 1f / (K1 * (1 - B + (B * LengthByte.LengthOf((byte)code) / average)));
        _inverseNorms = new float[documentCount];
        for (var document = 0; document < documentCount; document++)
            _inverseNorms[document] = byLength[LengthByte.Of(field.LengthIn(document))];
    }

    /// <summary>How telling a term is that so many documents of the field have.</summary>
    internal float Rarity(int documentFrequency) => (float)Bm25.Rarity(_field.DocumentCount, documentFrequency);

    /// <summary>The score of so many occurrences in a document.</summary>
    /// <param name="weight">Rarity times boost.</param>
    /// <param name="frequency">Occurrences; a loose phrase counts by less than one.</param>
    /// <param name="document">A document that has the field.</param>
    internal float Score(float weight, float frequency, int document) => weight - (weight / (1f + (frequency * _inverseNorms[document])));
}
