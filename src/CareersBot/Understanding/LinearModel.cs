using System.Collections.Frozen;

namespace CareersBot.Understanding;

/// <summary>Says how likely each of some labels is for a message, by adding up weights of its features.</summary>
/// <remarks>Trained by <see cref="ModelTraining"/>: logistic regression over all labels at once.</remarks>
internal sealed class LinearModel(IReadOnlyList<string> labels, FrozenDictionary<string, int> features, float[] weights)
{
    /// <summary>The labels, in the order of the probabilities.</summary>
    internal IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>The share of the features that the model has seen in training; 0 to 1.</summary>
    internal double Known(IReadOnlyList<string> found) => found.Count == 0 ? 0 : (double)found.Count(features.ContainsKey) / found.Count;

    /// <summary>One probability for each label; they add up to 1.</summary>
    internal double[] Probabilities(IReadOnlyList<string> found)
    {
        var known = new List<int>(found.Count);
        foreach (var feature in found)
            if (features.TryGetValue(feature, out var row)) known.Add(row);
        var sums = new double[Labels.Count];
        var value = 1 / Math.Sqrt(Math.Max(1, found.Count));
        foreach (var row in known)
            for (var label = 0; label < sums.Length; label++) sums[label] += weights[(row * sums.Length) + label] * value;
        return Softmax(sums);
    }

    internal static double[] Softmax(double[] sums)
    {
        var largest = sums.Max();
        var total = 0.0;
        for (var i = 0; i < sums.Length; i++) total += sums[i] = Math.Exp(sums[i] - largest);
        for (var i = 0; i < sums.Length; i++) sums[i] /= total;
        return sums;
    }
}
