using CareersCatalogue.Ports;

namespace CareersBot.Understanding;

/// <summary>
/// Where the words of a text point on the whole: the mean of their directions, in which a word counts the less the more often it is said. What
/// all examples have in common is taken out. It says something about words that no example has: who knows "shelter" has met "home".
/// </summary>
/// <remarks>Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (2017); a word's frequency is guessed from its rank (Zipf).</remarks>
internal sealed class TextMeanings
{
    private const float A = 1e-3f;
    private const float FrequencyOfFirst = 0.1f;

    // How much a meaning counts beside the features, whose values are 1 over the root of their number.
    private const float Loudness = 4;

    private readonly IWordMeanings _words;
    private readonly float[] _common;

    /// <param name="words">What words mean.</param>
    /// <param name="common">What texts have in common, as <see cref="Common"/> gives it.</param>
    internal TextMeanings(IWordMeanings words, float[] common) => (_words, _common) = (words, common);

    /// <summary>What texts have in common.</summary>
    /// <param name="words">What words mean.</param>
    /// <param name="examples">The plain words of texts that are like those to come.</param>
    internal static float[] Common(IWordMeanings words, IEnumerable<IReadOnlyList<string>> examples)
    {
        var common = new float[words.Dimensions];
        var count = 0;
        foreach (var example in examples)
        {
            var direction = Direction(words, example);
            for (var i = 0; i < direction.Length; i++) common[i] += direction[i];
            count++;
        }

        for (var i = 0; i < common.Length; i++) common[i] /= Math.Max(1, count);
        return common;
    }

    /// <summary>The numbers of a text, ready to be weighed; always as many as a direction has.</summary>
    internal float[] Of(IReadOnlyList<string> plain)
    {
        var direction = Direction(_words, plain);
        for (var i = 0; i < direction.Length; i++) direction[i] = (direction[i] - _common[i]) * Loudness;
        return direction;
    }

    private static float[] Direction(IWordMeanings words, IReadOnlyList<string> plain)
    {
        var sum = new float[words.Dimensions];
        foreach (var word in plain)
        {
            if (words.Find(word) is not { } meaning) continue;
            var numbers = meaning.Direction.Span;
            var length = 0f;
            foreach (var number in numbers) length += number * number;
            var weight = A / (A + (FrequencyOfFirst / (meaning.Rank + 1))) / MathF.Sqrt(Math.Max(1, length));
            for (var i = 0; i < sum.Length; i++) sum[i] += numbers[i] * weight;
        }

        var whole = 0f;
        foreach (var number in sum) whole += number * number;
        if (whole > 0)
            for (var i = 0; i < sum.Length; i++) sum[i] /= MathF.Sqrt(whole);
        return sum;
    }
}
