using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Semantics;

namespace CareersSearch.Occupations;

/// <summary>What each occupation of a release is about, for words that stand in none of its texts.</summary>
internal sealed class OccupationMeanings
{
    // Names say most of what a job is about; the other fields are about what all jobs have.
    private static readonly (string Field, float Weight)[] Weights =
        [(OccupationField.Title, 3), (OccupationField.AlternativeTitles, 2), ("summary", 1), ("tasks", 0.5f), ("family", 0.5f), ("goodToKnow", 0.2f)];

    private readonly MeaningIndex _index;
    private readonly int _count;

    internal OccupationMeanings(Catalogue catalogue, WordVectors english)
    {
        _count = catalogue.Entries.Count;
        _index = new(english, [.. catalogue.Entries.Select(WordsOf)]);
    }

    /// <summary>The direction of what was typed; null when it has no known word.</summary>
    internal float[]? DirectionOf(IEnumerable<string> words) => _index.DirectionOf([.. words.Select(word => new WeightedWord(word, 1))]);

    /// <summary>How alike an occupation is to a direction, from -1 to 1.</summary>
    internal float Likeness(float[] direction, int document) => _index.Likeness(direction, document);

    /// <summary>The occupations that are at least so much like a direction, the most alike first.</summary>
    internal IEnumerable<(int Document, float Likeness)> Nearest(float[] direction, float least)
    {
        var near = new List<(int Document, float Likeness)>();
        for (var i = 0; i < _count; i++)
        {
            var likeness = Likeness(direction, i);
            if (likeness >= least) near.Add((i, likeness));
        }
        near.Sort((a, b) => b.Likeness != a.Likeness ? b.Likeness.CompareTo(a.Likeness) : a.Document - b.Document);
        return near;
    }

    private static List<WeightedWord> WordsOf(CatalogueEntry entry)
    {
        var words = new List<WeightedWord>();
        foreach (var (name, weight) in Weights)
        {
            var field = OccupationField.All.First(field => field.Name == name);
            foreach (var text in field.Texts(entry)) words.AddRange(EnglishAnalysis.Words.Terms(text).Select(word => new WeightedWord(word, weight)));
        }
        return words;
    }
}
