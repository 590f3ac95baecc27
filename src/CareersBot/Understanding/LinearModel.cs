using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CareersBot.Understanding;

/// <summary>Says how likely each of some labels is for a message, by adding up weights of its features and of where its words point.</summary>
/// <param name="labels">The labels, in the order of the weights.</param>
/// <param name="features">The row of each feature.</param>
/// <param name="weights">
/// Row by row, <paramref name="width"/> weights each, of which the first are those of the labels; after the rows of the features come those of
/// the numbers of a meaning.
/// </param>
/// <param name="width">Weights of a row: at least the number of labels, and as many as whole vectors hold.</param>
/// <remarks>Trained by <see cref="ModelTraining"/>: logistic regression over all labels at once.</remarks>
internal sealed class LinearModel(IReadOnlyList<string> labels, FrozenDictionary<string, int> features, float[] weights, int width)
{
    /// <summary>The labels, in the order of the probabilities.</summary>
    internal IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>The row of each feature.</summary>
    internal FrozenDictionary<string, int> Features { get; } = features;

    /// <summary>Row by row.</summary>
    internal float[] Weights { get; } = weights;

    /// <summary>Weights of a row.</summary>
    internal int Width { get; } = width;

    /// <summary>The share of the features that the model has seen in training; 0 to 1.</summary>
    internal double Known(IReadOnlyList<string> found) => found.Count == 0 ? 0 : (double)found.Count(Features.ContainsKey) / found.Count;

    /// <summary>One probability for each label; they add up to 1.</summary>
    internal double[] Probabilities(IReadOnlyList<string> found, float[] meaning)
    {
        var known = new List<int>(found.Count);
        foreach (var feature in found)
            if (Features.TryGetValue(feature, out var row)) known.Add(row);
        var sums = new float[Width];
        var value = 1 / MathF.Sqrt(Math.Max(1, known.Count));
        foreach (var row in known) Add(row, value, sums);
        for (var number = 0; number < meaning.Length; number++) Add(Features.Count + number, meaning[number], sums);
        return Softmax([.. sums.Take(Labels.Count).Select(sum => (double)sum)]);
    }

    // Several labels at a time: a row is as wide as whole vectors.
    private void Add(int row, float value, float[] sums)
    {
        var totals = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        var parts = MemoryMarshal.Cast<float, Vector<float>>(Weights.AsSpan(row * Width, Width));
        for (var i = 0; i < totals.Length; i++) totals[i] += parts[i] * value;
    }

    private static double[] Softmax(double[] sums)
    {
        var largest = sums.Max();
        var total = 0.0;
        for (var i = 0; i < sums.Length; i++) total += sums[i] = Math.Exp(sums[i] - largest);
        for (var i = 0; i < sums.Length; i++) sums[i] /= total;
        return sums;
    }
}
