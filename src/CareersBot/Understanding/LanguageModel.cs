using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CareersBot.Learnt;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>What the examples of intents taught: plain words, word families and how likely each intent is.</summary>
internal sealed class LanguageModel
{
    private const string AnyJob = "porter";
    private const int Members = 4; // nine examples more moved a single model by 3% of what it had never met
    private const int CommonEnglish = 25_000; // rarer words of the list are often names and slips

    private static readonly LearntFormat<float[]> CommonFormat = new("common", LearntParts.WriteNumbers, LearntParts.ReadNumbers);
    private static readonly LearntFormat<(LinearModel Intents, IReadOnlyDictionary<string, string> Asked)> IntentsFormat = new("intents", Write, Read);

    private readonly LearntFiles _learnt;
    private readonly ConditionalWeakTable<Catalogue, Once<LearntRelease>> _byRelease = [];
    private readonly Lazy<LinearModel> _withoutCatalogue;

    internal LanguageModel(Spellings spellings, WordFamilies families, IWordMeanings meanings, IReadOnlyList<LabelledText> examples, IReadOnlyList<string> otherWords, IReadOnlyList<ElsewhereJob> elsewhere, LearntFiles learnt)
    {
        _learnt = learnt;
        Elsewhere = elsewhere;
        Families = families;
        Examples = examples;
        var words = examples.SelectMany(example => Tokens.Of(example.Text, Spellings.None))
            .Concat(families.Phrases.SelectMany(phrase => phrase.Split(' '))).Concat(otherWords)
            .Concat(spellings.Words.Values.SelectMany(meant => meant.Split(' '))).Distinct(StringComparer.Ordinal).ToList();
        Vocabulary = words.ToHashSet(StringComparer.Ordinal);
        Normaliser = new(spellings, words, word => meanings.Find(word)?.Rank < CommonEnglish);
        Meanings = new(meanings, learnt.Of(CommonFormat, "", () => TextMeanings.Common(meanings, examples.Select(example => Normaliser.Words(example.Text, _ => false)))));
        _withoutCatalogue = new(() => ModelTraining.Train(Read(Examples, null)));
    }

    internal WordFamilies Families { get; }

    /// <summary>The examples of all intents, with placeholders.</summary>
    internal IReadOnlyList<LabelledText> Examples { get; }

    /// <summary>Jobs that the NHS has not.</summary>
    internal IReadOnlyList<ElsewhereJob> Elsewhere { get; }

    internal IReadOnlySet<string> Vocabulary { get; }

    internal Normaliser Normaliser { get; }

    /// <summary>What words mean, for those that no example has.</summary>
    internal TextMeanings Meanings { get; }

    /// <summary>The model of intents that knows no names, for when no release is loaded.</summary>
    internal LinearModel WithoutCatalogue => _withoutCatalogue.Value;

    /// <summary>The words of a release and the model of intents for them. Examples are read exactly as messages are, so that both look alike to it.</summary>
    /// <remarks>The first call for a release learns, which takes a few seconds; all others give what was learnt. Safe for many threads.</remarks>
    internal LearntRelease For(Catalogue catalogue) => _byRelease.GetOrCreateValue(catalogue).Value(() => Learn(catalogue));

    /// <summary>Whether <see cref="For"/> has learnt a release already.</summary>
    internal bool HasLearnt(Catalogue catalogue) => _byRelease.TryGetValue(catalogue, out var learnt) && learnt.IsMade;

    /// <summary>What a model sees of examples.</summary>
    internal IReadOnlyList<TrainingExample> Read(IReadOnlyList<LabelledText> examples, CatalogueWords? words)
    {
        var (names, pool) = (new Examples(words?.Catalogue), new TextPool());
        return [.. examples.AsParallel().AsOrdered().Select((example, place) => Read(example.Label, See(names.Filled(example.Text, place), words), pool))];
    }

    /// <summary>Reads a text as far as the models do.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="words">The words of the release; null when there is none.</param>
    internal Seen See(string text, CatalogueWords? words)
    {
        var plain = Normaliser.Words(text, word => words?.IsKnown(word) ?? false);
        if (words is null) return new(plain, [], plain, Features.Of(plain, plain, Families, []));
        var mentions = Shapes.Names(plain, words, Vocabulary, out var isStory);
        var shape = Shapes.Of(plain, mentions, words);
        return new(plain, mentions, shape, Features.Of(shape, plain, Families, mentions.SelectMany(About))) { IsStory = isStory };
    }

    private TrainingExample Read(string label, Seen seen, TextPool pool) => new(label, pool.Of(seen.Features), Meanings.Of(seen.Plain));

    private LearntRelease Learn(Catalogue catalogue)
    {
        var words = new CatalogueWords(catalogue, Elsewhere);
        var (intents, asked) = _learnt.Of(IntentsFormat, catalogue.Contents.Version, () => (ModelTraining.Train(Read(Examples, words), Members), ShapesOf(words)));
        return new(words, intents, asked);
    }

    // The same for every job, so it is kept apart from the names that the model meets beside it.
    private IReadOnlyDictionary<string, string> ShapesOf(CatalogueWords words) => Examples
        .Where(example => example.Text.Contains(Shapes.Job, StringComparison.Ordinal))
        .Select(example => (Shape: Shapes.Asked(See(example.Text.Replace(Shapes.Job, AnyJob, StringComparison.Ordinal), words).Shape), example.Label))
        .GroupBy(pair => pair.Shape, StringComparer.Ordinal)
        .Where(group => group.DistinctBy(pair => pair.Label).Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First().Label, StringComparer.Ordinal);

    private static void Write(BinaryWriter writer, (LinearModel Intents, IReadOnlyDictionary<string, string> Asked) learnt)
    {
        LearntParts.WriteModel(writer, learnt.Intents);
        LearntParts.WriteTexts(writer, [.. learnt.Asked.Keys]);
        LearntParts.WriteTexts(writer, [.. learnt.Asked.Values]);
    }

    private static (LinearModel Intents, IReadOnlyDictionary<string, string> Asked) Read(BinaryReader reader) =>
        (LearntParts.ReadModel(reader), LearntParts.ReadTexts(reader).Zip(LearntParts.ReadTexts(reader)).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    // "Do you need plumbers" asks about buildings although "plumber" itself may never have been an example.
    private static IEnumerable<string> About(OccupationMention mention) =>
        mention.Entry.Occupation.Interests.Select(interest => Interests.List.Of(interest).Key)
            .Append(mention.Entry.Occupation.PatientContact == PatientContact.None ? "no-patients" : "patients");
}

/// <summary>What was learnt for one release.</summary>
/// <param name="Words">The names in it.</param>
/// <param name="Intents">How likely each intent is.</param>
/// <param name="Asked">What examples that ask about any job mean, by their shape; those that mean one thing alone.</param>
internal sealed record LearntRelease(CatalogueWords Words, LinearModel Intents, IReadOnlyDictionary<string, string> Asked);

/// <summary>A text as the models see it.</summary>
/// <param name="Plain">The plain words, in order.</param>
/// <param name="Mentions">The occupations that it names.</param>
/// <param name="Shape">The plain words with placeholders for names.</param>
/// <param name="Features">What a model weighs.</param>
internal sealed record Seen(
    IReadOnlyList<string> Plain, IReadOnlyList<OccupationMention> Mentions, IReadOnlyList<string> Shape, IReadOnlyList<string> Features)
{
    /// <summary>Whether it speaks of jobs that it does not ask about, such as a relative's.</summary>
    internal bool IsStory { get; init; }
}
