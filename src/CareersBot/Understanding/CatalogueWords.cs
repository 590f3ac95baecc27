using System.Collections.Frozen;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>The words of one release: names of occupations, subjects, ways in, nations and wishes. Built once for a release.</summary>
internal sealed class CatalogueWords
{
    private readonly FrozenDictionary<string, Subject> _subjects;
    private static readonly FrozenDictionary<string, EntryRouteKind> RouteWords = EntryRouteKinds.List.All
        .SelectMany(choice => choice.Words.Select(said => (Said: Stems.OfPhrase(said.Replace('-', ' ')), choice.Value)))
        .GroupBy(pair => pair.Said, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
    // Large towns outside England that share their name with nothing else here. Source: general knowledge.
    private static readonly IEnumerable<(string Said, Nation Value)> Towns =
    [
        .. new[] { "cardiff", "swansea", "wrexham", "aberystwyth", "llanelli", "caerphilly", "carmarthen", "merthyr" }.Select(town => (town, Nation.Wales)),
        .. new[] { "glasgow", "edinburgh", "aberdeen", "dundee", "inverness", "stirling", "paisley", "kilmarnock" }.Select(town => (town, Nation.Scotland)),
        .. new[] { "derry", "londonderry", "lisburn", "newry", "armagh", "omagh", "enniskillen" }.Select(town => (town, Nation.NorthernIreland)),
    ];

    private static readonly FrozenDictionary<string, Nation> NationWords = Nations.List.All
        .SelectMany(choice => choice.Words.Append(choice.Label.ToLowerInvariant()).Select(said => (Said: said, choice.Value)))
        .Where(pair => pair.Said is not "english") // a subject and a language first of all
        .Concat(Towns)
        .ToFrozenDictionary(pair => pair.Said, pair => pair.Value, StringComparer.Ordinal);

    internal CatalogueWords(Catalogue catalogue, IReadOnlyList<ElsewhereJob> elsewhere)
    {
        Catalogue = catalogue;
        Names = new(catalogue, elsewhere);
        Wishes = new(catalogue);
        _subjects = catalogue.Contents.Subjects
            .SelectMany(subject => subject.Words.Append(subject.Name).Select(said => (Said: Stems.OfPhrase(Tokens.Plain(said)), subject)))
            .GroupBy(pair => pair.Said, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First().subject, StringComparer.Ordinal);
    }

    internal Catalogue Catalogue { get; }

    internal OccupationNames Names { get; }

    internal WishReader Wishes { get; }

    internal IReadOnlyList<Subject> Subjects(IReadOnlyList<Phrase> phrases) =>
        [.. phrases.Select(phrase => _subjects.GetValueOrDefault(phrase.Stem)).OfType<Subject>().Distinct()];

    /// <summary>Whether a word has a meaning in the release, and so is not a misspelling.</summary>
    internal bool IsKnown(string word) => Names.IsNameWord(word) || NationWords.ContainsKey(word) || _subjects.ContainsKey(Stems.Of(word)) || RouteWords.ContainsKey(Stems.Of(word));

    internal bool IsSubject(IReadOnlyList<string> words) => _subjects.ContainsKey(Stems.OfPhrase(string.Join(' ', words)));

    internal static IReadOnlyList<EntryRouteKind> Routes(IReadOnlyList<Phrase> phrases, int? level)
    {
        var found = phrases.Where(phrase => RouteWords.ContainsKey(phrase.Stem)).Select(phrase => RouteWords[phrase.Stem]).Distinct().ToList();
        var saysApprenticeship = phrases.Any(phrase => phrase.Plain.StartsWith("apprentic", StringComparison.Ordinal));
        if (saysApprenticeship && level is not null && !found.Exists(EntryRouteKinds.IsApprenticeship))
            found.Add(level switch { <= 2 => EntryRouteKind.ApprenticeshipIntermediate, 3 => EntryRouteKind.ApprenticeshipAdvanced, 4 or 5 => EntryRouteKind.ApprenticeshipHigher, _ => EntryRouteKind.ApprenticeshipDegree });
        if (found.Contains(EntryRouteKind.ApprenticeshipDegree)) found.Remove(EntryRouteKind.UndergraduateDegree); // "degree apprenticeship" is one thing
        return found;
    }

    internal static Nation? NationIn(IReadOnlyList<Phrase> phrases)
    {
        // In "not england, wales" the one that is not refused is meant.
        foreach (var phrase in phrases)
        {
            if (!NationWords.TryGetValue(phrase.Plain, out var nation)) continue;
            if (!phrases.Any(before => before.Length == 1 && before.Start == phrase.Start - 1 && before.Plain == "not")) return nation;
        }

        return null;
    }
}
