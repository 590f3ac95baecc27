using System.Collections.Frozen;
using System.Numerics;

namespace CareersBot.Understanding;

/// <summary>One message that a model learns from.</summary>
/// <param name="Label">What it means.</param>
/// <param name="Features">What the model sees of it, each once.</param>
internal sealed record TrainingExample(string Label, IReadOnlyList<string> Features);

/// <summary>Finds the weights of a <see cref="LinearModel"/>. The same examples always give the same weights.</summary>
/// <remarks>Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over examples in a fixed mixed order.</remarks>
internal static class ModelTraining
{
    private const int Rounds = 8;
    private const int AveragedRounds = 4; // the mean of the last rounds depends less on the order of the examples
    private const float Step = 0.6f;
    private const float Decay = 1e-4f;
    private const float Tiny = 1e-6f;
    private const float Negligible = 2e-4f;

    internal static LinearModel Train(IReadOnlyList<TrainingExample> examples)
    {
        var labels = examples.Select(example => example.Label).Distinct(StringComparer.Ordinal).ToList();
        var width = (labels.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var features = Worth(examples);
        var rows = Rows(examples, labels, features);
        var weights = new float[features.Count * width];
        var squares = new float[weights.Length];
        var means = new float[weights.Length];
        var sums = new float[width];
        var active = new int[width / Vector<float>.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var step = 0; step < rows.Length; step++)
            {
                // A stride that shares no factor with the count visits every example once, far from its neighbours in the file.
                var row = rows[(int)((step * 7_919L + round) % rows.Length)];
                Learn(row, labels.Count, weights, squares, sums, active);
            }

            if (round < Rounds - AveragedRounds) continue;
            for (var i = 0; i < means.Length; i++) means[i] += weights[i] / AveragedRounds;
        }

        return new(labels, features, means, width);
    }

    // A group of words that was seen once says nothing that its words do not say, and most groups were seen once.
    private static FrozenDictionary<string, int> Worth(IReadOnlyList<TrainingExample> examples) =>
        examples.SelectMany(example => example.Features).CountBy(feature => feature, StringComparer.Ordinal)
            .Where(pair => pair.Value > 1 || !pair.Key.Contains(' ', StringComparison.Ordinal))
            .Select((pair, index) => KeyValuePair.Create(pair.Key, index)).ToFrozenDictionary(StringComparer.Ordinal);

    // A label with few examples must not drown in those with many: each example weighs less the more of its kind there are.
    private static Row[] Rows(IReadOnlyList<TrainingExample> examples, List<string> labels, FrozenDictionary<string, int> features)
    {
        var labelOf = labels.Select((label, index) => (label, index)).ToDictionary(pair => pair.label, pair => pair.index, StringComparer.Ordinal);
        var counts = examples.CountBy(example => example.Label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var mean = (double)examples.Count / labels.Count;
        return
        [
            .. examples.Select(example => new Row(
                labelOf[example.Label],
                (float)Math.Clamp(Math.Sqrt(mean / counts[example.Label]), 0.5, 2),
                [.. example.Features.Where(features.ContainsKey).Select(feature => features[feature])])),
        ];
    }

    private static void Learn(Row row, int labels, float[] weights, float[] squares, float[] sums, int[] active)
    {
        var (width, lanes) = (sums.Length, Vector<float>.Count);
        var value = 1 / MathF.Sqrt(Math.Max(1, row.Known.Length));
        Array.Clear(sums);
        foreach (var known in row.Known)
            for (var i = 0; i < width; i += lanes) (new Vector<float>(sums, i) + new Vector<float>(weights, (known * width) + i)).CopyTo(sums, i);
        Errors(sums.AsSpan(0, labels), row, value);
        sums.AsSpan(labels).Clear();
        var count = Active(sums, active);
        foreach (var known in row.Known)
        {
            for (var place = 0; place < count; place++)
            {
                var at = (known * width) + active[place];
                var weight = new Vector<float>(weights, at);
                var gradient = new Vector<float>(sums, active[place]) + (weight * Decay);
                var square = new Vector<float>(squares, at) + (gradient * gradient);
                square.CopyTo(squares, at);
                (weight - (gradient * Step / (Vector.SquareRoot(square) + new Vector<float>(Tiny)))).CopyTo(weights, at);
            }
        }
    }

    // Most labels are soon known not to be meant, and most examples soon right: what is hardly wrong teaches nothing and costs the most.
    private static int Active(float[] errors, int[] active)
    {
        var (least, count) = (new Vector<float>(Negligible), 0);
        for (var i = 0; i < errors.Length; i += Vector<float>.Count)
            if (Vector.GreaterThanAny(Vector.Abs(new Vector<float>(errors, i)), least)) active[count++] = i;
        return count;
    }

    // Turns the sums into probabilities, and those into how far off each is.
    private static void Errors(Span<float> sums, Row row, float value)
    {
        var (largest, total) = (float.MinValue, 0f);
        foreach (ref var sum in sums) largest = MathF.Max(largest, sum *= value);
        foreach (ref var sum in sums) total += sum = MathF.Exp(sum - largest);
        foreach (ref var sum in sums) sum *= row.Importance * value / total;
        sums[row.Label] -= row.Importance * value;
    }

    private sealed record Row(int Label, float Importance, int[] Known);
}
