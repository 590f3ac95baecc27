using CareersBot.Understanding;
using CareersCatalogue.Filters;

namespace CareersBot.Intents;

/// <summary>Wishes as they are remembered between turns: one short line for each, which names a filter's value or a plain word.</summary>
internal static class WrittenWishes
{
    private const int MostKept = 8;
    private const char Between = ':';
    private const string Like = "like", Not = "not", Without = "without", Words = "words", Kind = "kind";

    /// <summary>The lines for some wishes, each once; at most 8.</summary>
    internal static List<string> Of(Wishes wishes) =>
    [
        .. wishes.Liked.Select(chosen => $"{Like}{Between}{Key(chosen)}").Concat(wishes.Disliked.Select(chosen => $"{Not}{Between}{Key(chosen)}"))
            .Concat(wishes.DislikedWords.Select(word => $"{Without}{Between}{word}")).Distinct(StringComparer.Ordinal).TakeLast(MostKept),
    ];

    /// <summary>The line for words that no filter knows, which a list was searched by.</summary>
    internal static string OfWords(string said) => $"{Words}{Between}{said}";

    /// <summary>The line for one of the kinds of <see cref="ListKind"/>.</summary>
    internal static string OfKind(string intent) => $"{Kind}{Between}{intent}";

    /// <summary>The lines that are no wishes: what a list was searched by, and its kind.</summary>
    internal static IEnumerable<string> Begun(IReadOnlyList<string> written) => written.Where(line => Is(line, Words) || Is(line, Kind));

    /// <summary>The words that a list was searched by; null when there were none.</summary>
    internal static string? WordsOf(IReadOnlyList<string> written) => Rest(written, Words);

    /// <summary>The kind of a list; null when it is of none.</summary>
    internal static ListKind? KindOf(IReadOnlyList<string> written) => Rest(written, Kind) is { } intent ? ListKind.Find(intent) : null;

    /// <summary>The wishes again. What a newer release has no more is left out.</summary>
    internal static Wishes Read(Ask ask, IReadOnlyList<string> written)
    {
        List<ChosenFilter> Chosen(string kind) =>
        [
            .. from line in written
               let parts = line.Split(Between, 3)
               where parts.Length == 3 && parts[0] == kind
               let filter = OccupationFilters.Find(parts[1])
               where filter is not null
               let choice = filter.FindChoice(ask.Catalogue, parts[2])
               where choice is not null
               select new ChosenFilter(filter, choice),
        ];
        return Wishes.None with
        {
            Liked = Chosen(Like),
            Disliked = Chosen(Not),
            DislikedWords = [.. written.Where(line => Is(line, Without)).Select(line => line[(Without.Length + 1)..])],
        };
    }

    /// <summary>The key of a filter's value: two wishes that have the same one are the same.</summary>
    internal static string Key(ChosenFilter chosen) => $"{chosen.Filter.Key}{Between}{chosen.Choice.Value}";

    private static bool Is(string line, string kind) => line.StartsWith(kind + Between, StringComparison.Ordinal);

    private static string? Rest(IReadOnlyList<string> written, string kind) =>
        written.FirstOrDefault(line => Is(line, kind)) is { } line ? line[(kind.Length + 1)..] : null;
}
