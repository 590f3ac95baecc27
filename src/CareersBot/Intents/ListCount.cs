using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"How many in total", "how many is that", right after a list: its own number is meant, which the list began with.</summary>
internal static class ListCount
{
    private const int FewestWords = 2;
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Around = WordList.Of("in total altogether all are there is that of them those these so exactly does this list have on it jobs do you roles then overall");

    /// <summary>The answer; null when no counted list is on the table, or a message asks for something else.</summary>
    internal static Answer? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Count is < FewestWords or > MostWords || words[0] != "how" || words[1] != "many" || !words.Skip(2).All(Around.Contains)) return null;
        if (ask.Memory is not { IsList: true, Said: { } said } || said.Split(". ").FirstOrDefault(IsCount) is not { } counted) return null;
        var before = ask.Memory;
        var told = counted.TrimEnd('.') + ".";
        return new($"{told} I show three at a time.")
        {
            Actions = ["More jobs", .. before.Offered.Where(label => label != "More jobs").Take(3)],
            Intent = RepeatSimplerMore.RepeatSimplerMoreIntent.Id,
            Simpler = told,
            Sources = before.Listed.Count > 0 && ask.Catalogue.Find(before.Listed[0]) is { } first ? [first.Occupation.Sources[0]] : [],
            Remember = memory => memory.Keeping(before),
        };
    }

    // "165 jobs have a way in by an apprenticeship"
    private static bool IsCount(string sentence) => char.IsAsciiDigit(sentence[0]) && sentence.Contains(" jobs ", StringComparison.Ordinal);
}
