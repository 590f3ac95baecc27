using System.Collections.Frozen;
using System.Numerics;

namespace CareersBot.Understanding;

/// <summary>One message that a model learns from.</summary>
/// <param name="Label">What it means.</param>
/// <param name="Features">What the model sees of it, each once.</param>
/// <param name="Meaning">Where its words point; of one length for all.</param>
internal sealed record TrainingExample(string Label, IReadOnlyList<string> Features, float[] Meaning);

/// <summary>Finds the weights of a <see cref="LinearModel"/>. The same examples always give the same weights.</summary>
/// <remarks>
/// Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over examples in a fixed mixed order. Each time an example is met a part of its
/// features is hidden (dropout, Srivastava and others 2014), so that no phrase alone decides and the words around it learn their share: people
/// who say the same thing otherwise are then still understood.
/// </remarks>
internal static class ModelTraining
{
    private const int Rounds = 14;
    private const float Hidden = 0.5f;
    private const int Seed = 5; // a seeded Random gives the same numbers for ever
    private const int AveragedRounds = 8; // the mean of the last rounds depends less on the order of the examples
    private const long Scarce = 512 * 1024 * 1024; // bytes
    private const float Step = 0.6f;
    private const float Decay = 1e-4f;
    private const float Tiny = 1e-6f;
    private const float Negligible = 2e-4f;

    // Each that is trained takes three times the room of what comes of it.
    private static int AtOnce => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Scarce ? 1 : Environment.ProcessorCount;

    /// <summary>Trains a model.</summary>
    /// <param name="examples">At least one.</param>
    /// <param name="members">
    /// How many are trained, each hiding other features, to give their mean. One example more or less moves the mean of several less than one
    /// model, and where a threshold decides that counts; each takes as long as the first.
    /// </param>
    internal static LinearModel Train(IReadOnlyList<TrainingExample> examples, int members = 1)
    {
        var labels = examples.Select(example => example.Label).Distinct(StringComparer.Ordinal).ToList();
        var width = (labels.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var features = Worth(examples);
        var rows = Rows(examples, labels, features);
        var means = new float[(features.Count + examples[0].Meaning.Length) * width];
        foreach (var member in Enumerable.Range(0, members).AsParallel().AsOrdered().WithDegreeOfParallelism(AtOnce).Select(member => Weights(rows, means.Length, width, Seed + member)))
            for (var i = 0; i < means.Length; i++) means[i] += member[i] / members;
        return new(labels, features, means, width);
    }

    // The mean of the last rounds of one model.
    private static float[] Weights(Row[] rows, int length, int width, int seed)
    {
        var weights = new float[length];
        var squares = new float[length];
        var means = new float[length];
        var sums = new float[width];
        var active = new int[width / Vector<float>.Count];
        var random = new Random(seed);
        var shown = new List<int>();
        for (var round = 0; round < Rounds; round++)
        {
            for (var step = 0; step < rows.Length; step++)
            {
                // A stride that shares no factor with the count visits every example once, far from its neighbours in the file.
                var row = rows[(int)((step * 7_919L + round + seed - Seed) % rows.Length)];
                Show(row, random, shown);
                Learn(row, shown, weights, squares, sums, active);
            }

            if (round < Rounds - AveragedRounds) continue;
            for (var i = 0; i < means.Length; i++) means[i] += weights[i] / AveragedRounds;
        }

        return means;
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
                [.. example.Features.Where(features.ContainsKey).Select(feature => features[feature])],
                example.Meaning,
                labels.Count)),
        ];
    }

    private static void Show(Row row, Random random, List<int> shown)
    {
        shown.Clear();
        foreach (var known in row.Known)
            if (random.NextSingle() >= Hidden) shown.Add(known);
    }

    private static void Learn(Row row, List<int> shown, float[] weights, float[] squares, float[] sums, int[] active)
    {
        var (width, lanes) = (sums.Length, Vector<float>.Count);
        var value = 1 / MathF.Sqrt(Math.Max(1, shown.Count));
        var meaning = (weights.Length / width) - row.Meaning.Length;
        Array.Clear(sums);
        foreach (var known in shown) Add(weights, known * width, value, sums);
        for (var number = 0; number < row.Meaning.Length; number++) Add(weights, (meaning + number) * width, row.Meaning[number], sums);
        Errors(sums.AsSpan(0, row.Labels), row);
        sums.AsSpan(row.Labels).Clear();
        var groups = active.AsSpan(0, Active(sums, active));
        foreach (var known in shown) Correct(weights, squares, known * width, value, sums, groups);
        for (var number = 0; number < row.Meaning.Length; number++) Correct(weights, squares, (meaning + number) * width, row.Meaning[number], sums, groups);
    }

    private static void Add(float[] weights, int from, float value, float[] sums)
    {
        for (var i = 0; i < sums.Length; i += Vector<float>.Count)
            (new Vector<float>(sums, i) + (new Vector<float>(weights, from + i) * value)).CopyTo(sums, i);
    }

    private static void Correct(float[] weights, float[] squares, int from, float value, float[] errors, ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
        {
            var at = from + group;
            var weight = new Vector<float>(weights, at);
            var gradient = (new Vector<float>(errors, group) * value) + (weight * Decay);
            var square = new Vector<float>(squares, at) + (gradient * gradient);
            square.CopyTo(squares, at);
            (weight - (gradient * Step / (Vector.SquareRoot(square) + new Vector<float>(Tiny)))).CopyTo(weights, at);
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
    private static void Errors(Span<float> sums, Row row)
    {
        var (largest, total) = (float.MinValue, 0f);
        foreach (var sum in sums) largest = MathF.Max(largest, sum);
        foreach (ref var sum in sums) total += sum = MathF.Exp(sum - largest);
        foreach (ref var sum in sums) sum *= row.Importance / total;
        sums[row.Label] -= row.Importance;
    }

    private sealed record Row(int Label, float Importance, int[] Known, float[] Meaning, int Labels);
}
