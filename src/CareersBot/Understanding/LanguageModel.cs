namespace CareersBot.Understanding;

/// <summary>What the examples of intents taught: plain words, word families and how likely each intent is.</summary>
internal sealed class LanguageModel
{
    internal LanguageModel(Spellings spellings, WordFamilies families, IReadOnlyList<LabelledText> examples, IReadOnlyList<string> otherWords)
    {
        Families = families;
        var words = examples.SelectMany(example => Tokens.Of(example.Text, Spellings.None))
            .Concat(families.Phrases.SelectMany(phrase => phrase.Split(' '))).Concat(otherWords)
            .Concat(spellings.Words.Values.SelectMany(meant => meant.Split(' '))).Distinct(StringComparer.Ordinal).ToList();
        Vocabulary = words.ToHashSet(StringComparer.Ordinal);
        Normaliser = new(spellings, words);
        Intents = ModelTraining.Train([.. examples.Select(example => new TrainingExample(example.Label, Features.Of(ShapeOf(example.Text), families)))]);
    }

    internal WordFamilies Families { get; }

    internal IReadOnlySet<string> Vocabulary { get; }

    internal Normaliser Normaliser { get; }

    internal LinearModel Intents { get; }

    // Examples write {job}, {subject} and {nation} for names.
    private static List<string> ShapeOf(string example) => [.. example.Replace("{", " { ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        (Words: new List<string>(), IsOpen: false), (state, part) =>
        {
            if (part == "{") return (state.Words, true);
            if (!state.IsOpen) state.Words.AddRange(Tokens.Of(part, Spellings.None));
            else
            {
                var end = part.IndexOf('}', StringComparison.Ordinal);
                state.Words.Add("{" + part[..(end + 1)]);
                state.Words.AddRange(Tokens.Of(part[(end + 1)..], Spellings.None).Where(rest => rest.Length > 1));
            }

            return (state.Words, false);
        }).Words];
}

/// <summary>A text and what it means.</summary>
internal sealed record LabelledText(string Label, string Text);
