using System.Collections.Frozen;

namespace CareersBot.Understanding;

/// <summary>One message that a model learns from.</summary>
/// <param name="Label">What it means.</param>
/// <param name="Features">What the model sees of it, each once.</param>
internal sealed record TrainingExample(string Label, IReadOnlyList<string> Features);

/// <summary>Finds the weights of a <see cref="LinearModel"/>. The same examples always give the same weights.</summary>
/// <remarks>Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over examples in a fixed mixed order.</remarks>
internal static class ModelTraining
{
    private const int Rounds = 25;
    private const int AveragedRounds = 10; // the mean of the last rounds depends less on the order of the examples
    private const float Step = 0.6f;
    private const float Decay = 1e-4f;

    internal static LinearModel Train(IReadOnlyList<TrainingExample> examples)
    {
        var labels = examples.Select(example => example.Label).Distinct(StringComparer.Ordinal).ToList();
        var labelOf = labels.Select((label, index) => (label, index)).ToDictionary(pair => pair.label, pair => pair.index, StringComparer.Ordinal);
        var features = examples.SelectMany(example => example.Features).Distinct(StringComparer.Ordinal)
            .Select((feature, index) => KeyValuePair.Create(feature, index)).ToFrozenDictionary(StringComparer.Ordinal);
        var rows = examples.Select(example => (Label: labelOf[example.Label], Rows: example.Features.Select(feature => features[feature]).ToArray())).ToArray();
        var weights = new float[features.Count * labels.Count];
        var squares = new float[weights.Length];
        var means = new float[weights.Length];
        var sums = new double[labels.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var step = 0; step < rows.Length; step++)
            {
                // A stride that shares no factor with the count visits every example once, far from its neighbours in the file.
                var (label, known) = rows[(int)((step * 7_919L + round) % rows.Length)];
                Learn(label, known, weights, squares, sums);
            }

            if (round < Rounds - AveragedRounds) continue;
            for (var i = 0; i < means.Length; i++) means[i] += weights[i] / AveragedRounds;
        }

        return new(labels, features, means);
    }

    private static void Learn(int label, int[] known, float[] weights, float[] squares, double[] sums)
    {
        var count = sums.Length;
        var value = (float)(1 / Math.Sqrt(Math.Max(1, known.Length)));
        Array.Clear(sums);
        foreach (var row in known)
            for (var i = 0; i < count; i++) sums[i] += weights[(row * count) + i] * value;
        LinearModel.Softmax(sums);
        sums[label] -= 1;
        foreach (var row in known)
        {
            for (var i = 0; i < count; i++)
            {
                if (Math.Abs(sums[i]) < 1e-3) continue; // too small to matter, and most are
                var at = (row * count) + i;
                var gradient = ((float)sums[i] * value) + (Decay * weights[at]);
                squares[at] += gradient * gradient;
                weights[at] -= Step * gradient / (MathF.Sqrt(squares[at]) + 1e-6f);
            }
        }
    }
}
