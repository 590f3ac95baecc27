using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Safety;

/// <summary>Ways in which people ask about careers in the same breath as they tell of something: "{said} so I want to be a {job}".</summary>
/// <param name="framings">Each with <c>{said}</c> once; may have <c>{job}</c>.</param>
/// <remarks>
/// Examples are learnt bare and in such a framing, those that open a door and those that do not, so that the question beside it neither hides
/// what is told nor opens a door. Source: <c>data/language/framings.txt</c>.
/// </remarks>
internal sealed class Framings(IReadOnlyList<string> framings)
{
    internal const string Said = "{said}";

    private const int Stride = 7;
    private const int MostWords = 14; // what is longer is mostly framed already

    /// <summary>The short ones of some examples in framings; the same ones always get the same.</summary>
    /// <param name="examples">Messages with their labels.</param>
    internal IEnumerable<LabelledText> Around(IReadOnlyList<LabelledText> examples)
    {
        for (var place = 0; place < examples.Count; place++)
        {
            if (WordList.Split(examples[place].Text).Length > MostWords) continue;
            var framing = framings[place * Stride % framings.Count];
            yield return examples[place] with { Text = framing.Replace(Said, examples[place].Text, StringComparison.Ordinal) };
        }
    }
}
