using System.Collections.Frozen;
using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Reads what is liked and disliked off the filters' own words, so that a new filter is understood without a line here.</summary>
internal sealed class WishReader
{
    private static readonly string[] ReadFilters = ["interest", "setting", "patient-contact", "hybrid-working", "working-pattern", "subject"];

    private const string University = "uni"; // "no degree" and "no uni" are one wish

    private static readonly FrozenSet<string> Refusals = FrozenSet.ToFrozenSet(
        ["not", "no", "without", "hate", "hates", "dont", "cant", "nothing", "never", "isnt", "arent", "avoid", "doesnt", "wont", "none", "dislike", "scared", "squeamish", "faint", "less", "bad", "rubbish", "cannot", "nor"]);

    // "not only blood but", "not a doctor. i like ...": a refusal ends where something is wanted again.
    private static readonly FrozenSet<string> Turns = FrozenSet.ToFrozenSet(["but", "like", "love", "enjoy", "want", "into", "prefer", "instead"]);

    private static readonly FrozenSet<string> MakersOfGames = FrozenSet.ToFrozenSet(["make", "making", "design", "designing", "code", "coding", "video", "computer", "develop", "developing", "pc", "online"]);

    private readonly FrozenDictionary<string, IReadOnlyList<ChosenFilter>> _byWords;

    internal WishReader(Catalogue catalogue)
    {
        var byWords = from key in ReadFilters
                      let filter = OccupationFilters.Find(key)
                      where filter is not null
                      from choice in filter.Choices(catalogue)
                      from said in choice.Words.Append(choice.Label)
                      select (Said: Stems.OfPhrase(Tokens.Plain(said)), Chosen: new ChosenFilter(filter, choice));
        _byWords = byWords.GroupBy(pair => pair.Said, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<ChosenFilter> (group) => [.. group.Select(pair => pair.Chosen)], StringComparer.Ordinal);
    }

    /// <summary>The wishes in a message.</summary>
    /// <param name="words">Plain words.</param>
    /// <param name="phrases">The phrases of them.</param>
    /// <param name="fears">Words for what people often want to avoid, such as blood.</param>
    internal Wishes In(IReadOnlyList<string> words, IReadOnlyList<Phrase> phrases, FrozenSet<string> fears)
    {
        var liked = new List<ChosenFilter>();
        var disliked = new List<ChosenFilter>();
        var together = new List<IReadOnlyList<ChosenFilter>>();
        var avoided = new List<string>();
        var isRefused = false;
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            isRefused = Refusals.Contains(words[i]) || (isRefused && !(Turns.Contains(words[i]) && !(i > 0 && Refusals.Contains(words[i - 1]))));
            if (isRefused && fears.Contains(words[i])) avoided.Add(words[i]);
            if (isRefused && words[i] is "degree" or "degrees" && i > 0 && !avoided.Contains(University)) avoided.Add(University);
            for (; next < phrases.Count && phrases[next].Start <= i; next++)
            {
                if (phrases[next].Start < i || IsOtherThing(words, i) || !_byWords.TryGetValue(phrases[next].Stem, out var found)) continue;
                (isRefused ? disliked : liked).AddRange(found);
                if (!isRefused && !together.Contains(found)) together.Add(found);
                i += phrases[next].Length - 1;
                break;
            }
        }

        return new(liked, disliked, avoided) { LikedByWords = together };
    }

    // Games that are made or played on a screen are no sport, and foster care is no nursing.
    private static bool IsOtherThing(IReadOnlyList<string> words, int at) => at > 0
        && ((words[at] is "games" or "game" && MakersOfGames.Contains(words[at - 1])) || (words[at] == "care" && words[at - 1] == "foster"));
}
