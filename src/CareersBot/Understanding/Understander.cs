using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Reads a message: plain words, names, figures, wishes, what it points to, and how likely each intent is.</summary>
internal sealed class Understander(LanguageModel language)
{
    private static readonly string[] Fears =
    [
        "blood", "needles", "needle", "driving", "drive", "strangers", "people", "patients", "uniform", "nights", "weekends", "sick", "vomit", "poo", "fluids", "death",
        "dead", "desks", "desk", "computers", "screens", "phones", "heights", "uni", "university", "exams", "maths", "science", "kids", "children", "babies", "shifts", "lifting", "writing",
    ];

    /// <summary>Reads a message.</summary>
    /// <param name="text">As typed, without personal details.</param>
    /// <param name="words">The words of the release; null when there is none.</param>
    /// <param name="memory">What was said before.</param>
    internal Understood Read(string text, CatalogueWords? words, ConversationMemory memory)
    {
        var plain = language.Normaliser.Words(text, word => words?.Names.IsNameWord(word) ?? false);
        var mentions = words is null ? [] : NamesIn(plain, words);
        var shape = Shape(plain, mentions, words);
        var features = Features.Of(shape, language.Families);
        var level = Figures.Level(plain);
        var probabilities = language.Intents.Probabilities(features);
        return new()
        {
            Text = text,
            Words = plain,
            Shape = shape,
            Families = language.Families.In(plain),
            Mentions = mentions,
            Pointed = mentions.Count > 0 || words is null ? [] : Pointers.Of(plain, memory, words.Catalogue),
            Nation = CatalogueWords.NationIn(plain),
            Level = level,
            Band = Figures.Band(plain),
            Age = Figures.Age(plain),
            SchoolYear = Figures.SchoolYear(plain),
            Subjects = words?.Subjects(plain) ?? [],
            Routes = CatalogueWords.Routes(plain, level),
            Wishes = words?.Wishes.In(plain, Fears) ?? Wishes.None,
            Likelihoods = language.Intents.Labels.Zip(probabilities).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal),
            Familiarity = language.Intents.Known(features),
        };
    }

    private List<OccupationMention> NamesIn(List<string> plain, CatalogueWords words)
    {
        var found = words.Names.In(plain, language.Vocabulary.Contains);
        // A subject is a subject unless it is all that is said: "biology for paramedic", not the biologist.
        return [.. found.Where(mention => mention.Length == plain.Count || !words.IsSubject([.. plain.Skip(mention.Start).Take(mention.Length)]))];
    }

    private static List<string> Shape(List<string> plain, List<OccupationMention> mentions, CatalogueWords? words)
    {
        var shape = new List<string>(plain.Count);
        for (var i = 0; i < plain.Count;)
        {
            var mention = mentions.Find(one => one.Start == i);
            if (mention is not null) shape.Add("{job}");
            else if (words?.IsSubject([plain[i]]) == true && plain[i] is not ("music" or "art" or "drawing" or "coding" or "sport" or "dancing" or "gym" or "games" or "singing" or "computers" or "film" or "fashion")) shape.Add("{subject}");
            else if (plain[i] is "scotland" or "wales" or "ireland" or "england") shape.Add("{nation}");
            else shape.Add(plain[i]);
            i += mention?.Length ?? 1;
        }

        return shape;
    }
}
