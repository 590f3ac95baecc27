using System.Globalization;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>
/// No two texts are nearly alike. Each is taken as the set of its runs of three words; two whose sets share half of what they hold
/// together (Jaccard similarity) are copies with a word swapped. Texts under six words are too short to tell.
/// </summary>
internal static class SimilarityRule
{
    /// <summary>From this share on two texts count as copies; 0 to 1.</summary>
    internal const double Threshold = 0.5;

    internal const string Expected = "a text of its own";
    private const int RunLength = 3;
    private const int ShortestText = 6;

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        var texts = new List<(WrittenText Text, int[] Runs)>();
        var owners = new Dictionary<int, List<int>>();
        var shared = new Dictionary<int, int>();
        foreach (var text in WrittenTexts.Of(documents))
        {
            if (RunsOf(text.Text) is not { Length: > 0 } runs) continue;
            shared.Clear();
            foreach (var run in runs)
                foreach (var owner in owners.GetValueOrDefault(run, []))
                    shared[owner] = shared.GetValueOrDefault(owner) + 1;
            foreach (var (owner, count) in shared)
                if ((double)count / (runs.Length + texts[owner].Runs.Length - count) >= Threshold)
                    yield return new(text.File, text.Field, Found(texts[owner].Text), Expected);
            foreach (var run in runs)
            {
                if (!owners.TryGetValue(run, out var list)) owners[run] = list = [];
                list.Add(texts.Count);
            }

            texts.Add((text, runs));
        }
    }

    internal static string Found(WrittenText other) => string.Create(CultureInfo.InvariantCulture, $"nearly the text of {other.File} {other.Field}");

    // Hashes of runs stand for them: two runs with one hash can only make texts look more alike than they are, and only by one run.
    private static int[] RunsOf(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '.', ',', '?', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < ShortestText) return [];
        return [.. Enumerable.Range(0, words.Length - RunLength + 1).Select(start => HashCode.Combine(words[start], words[start + 1], words[start + 2])).Distinct()];
    }
}
