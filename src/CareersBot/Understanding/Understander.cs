using System.Collections.Frozen;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Reads a message: plain words, names, figures, wishes, what it points to, and how likely each intent is.</summary>
internal sealed class Understander(LanguageModel language)
{
    private const double Asked = 0.9;
    private const double Clear = 0.4; // a clause of a few words that says less than this is better read with the rest
    private const int LongMessage = 28;

    private static readonly FrozenSet<string> Fears = FrozenSet.ToFrozenSet(
    [
        "blood", "needles", "needle", "driving", "drive", "strangers", "people", "patients", "uniform", "nights", "weekends", "sick", "vomit", "poo", "fluids", "death",
        "dead", "desks", "desk", "computers", "screens", "phones", "heights", "uni", "university", "exams", "maths", "science", "kids", "children", "babies", "shifts", "lifting", "writing",
    ]);

    /// <summary>Reads a message.</summary>
    /// <param name="text">As typed, without personal details.</param>
    /// <param name="release">What was learnt for the release; null when there is none.</param>
    /// <param name="memory">What was said before.</param>
    internal Understood Read(string text, LearntRelease? release, ConversationMemory memory)
    {
        var words = release?.Words;
        var seen = language.See(text, words);
        var (plain, mentions, shape, features) = seen;
        var intents = release?.Intents ?? language.WithoutCatalogue;
        var level = Figures.Level(plain);
        var phrases = Phrase.In(plain);
        var names = mentions.ToLookup(mention => mention.IsElsewhere);
        var wishes = words?.Wishes.In(plain, phrases, Fears) ?? Wishes.None;
        // "no blood" refuses a thing, although somebody who takes it may be called after it.
        var named = names[false].Where(mention => !(mention.Length == 1 && wishes.DislikedWords.Contains(plain[mention.Start], StringComparer.Ordinal))).ToList();
        var refused = RefusedNames.In(plain, named, memory.Said is not null);
        List<OccupationMention> wanted = [.. named.Except(refused)];
        if (!wishes.IsEmpty) refused = [.. refused.Where(mention => !IsKindOfWork(plain, mention))];
        return new()
        {
            Text = text,
            Words = plain,
            Shape = shape,
            Families = language.Families.In(plain),
            Mentions = wanted,
            Refused = refused,
            Elsewhere = names[true].FirstOrDefault(),
            Pointed = mentions.Count > 0 || words is null ? [] : Pointers.Of(plain, memory, words.Catalogue),
            Nation = CatalogueWords.NationIn(phrases),
            Level = level,
            Band = Figures.Band(plain),
            Age = Figures.Age(plain),
            SchoolYear = Figures.SchoolYear(plain),
            Subjects = words?.Subjects(phrases) ?? [],
            Routes = CatalogueWords.Routes(phrases, level),
            Wishes = wishes,
            Likelihoods = Asking(seen, release) ?? Likely(intents, intents.Probabilities(features, language.Meanings.Of(plain)), release?.Asked.GetValueOrDefault(Shapes.Asked(shape)) ?? Frames.Intent(shape)),
            Familiarity = intents.Known(features),
        };
    }

    // "no desk job" refuses the desk, which is a wish, and not the one job that is called so.
    private static bool IsKindOfWork(IReadOnlyList<string> plain, OccupationMention mention) =>
        mention.Length > 1 && plain[mention.Start + mention.Length - 1] is "job" or "jobs" or "work" or "desk" or "office";

    // A story is told for the sake of its question, so the question alone is weighed; null where none stands out.
    private IReadOnlyDictionary<string, double>? Asking(Seen seen, LearntRelease? release)
    {
        if (release is null || (!seen.IsStory && seen.Plain.Count < LongMessage) || AskingClause.In(seen.Plain) is not { } clause) return null;
        var job = seen.Mentions.Count == 1 ? string.Join(' ', seen.Plain.Skip(seen.Mentions[0].Start).Take(seen.Mentions[0].Length)) : "one";
        var asked = language.See(string.Join(' ', clause.Select((word, at) => word == "one" && at == clause.Count - 1 ? job : word)), release.Words); // "how do i become one"
        var likely = Likely(release.Intents, release.Intents.Probabilities(asked.Features, language.Meanings.Of(asked.Plain)),
            release.Asked.GetValueOrDefault(Shapes.Asked(asked.Shape)) ?? Frames.Intent(asked.Shape));
        return likely.Values.Max() >= Clear ? likely : null;
    }

    // A message that asks of its job just what an example asks of any is no matter of likelihood, whatever words the name of the job has.
    private static Dictionary<string, double> Likely(LinearModel intents, double[] probabilities, string? asked)
    {
        var likely = intents.Labels.Zip(probabilities).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        if (asked is null || likely[asked] >= Asked) return likely;
        var rest = (1 - Asked) / (1 - likely[asked]);
        foreach (var label in intents.Labels) likely[label] = label == asked ? Asked : likely[label] * rest;
        return likely;
    }
}
