using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"The fifth one" of a list that ends before it: how many there are is said, and nothing else is taken for it.</summary>
internal static class PlacesBeyond
{
    private const int MostWords = 6;
    private const int MostNamed = 3;

    private static readonly System.Collections.Frozen.FrozenSet<string> Around = WordList.Of(
        "the a number option one job ok and what about show me tell please then number no for");

    /// <summary>The answer; null when a message names no place, or the list has it.</summary>
    internal static Answer? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Count is 0 or > MostWords || ask.Message.Mentions.Count > 0 || Figures.Place(words) is not (>= 0 and var place)) return null;
        if (!words.All(word => Around.Contains(word) || Figures.Place([word]) is not null)) return null;
        var shown = ask.Memory.Choices().Select(ask.Catalogue.Find).OfType<CatalogueEntry>().ToList();
        if (shown.Count < 2 || ask.Memory.At(place) is not null) return null;
        return PlacesBeyondReplies.Only(shown, ask.Memory, MostNamed);
    }
}

internal static class PlacesBeyondReplies
{
    internal static Answer Only(IReadOnlyList<CatalogueEntry> shown, ConversationMemory before, int most)
    {
        var count = before.Recent.Count >= 2 ? shown.Count : before.Listed.Count - before.From;
        var named = shown.Take(most).ToList();
        return new(count > named.Count
            ? $"I have {count} here, and no more. The ones I showed: {Wording.Join([.. named.Select(Wording.InSentence)])}."
            : $"There are only {count} here: {Wording.Join([.. named.Select(Wording.InSentence)])}. Which one?")
        {
            Actions = [.. Wording.Buttons(named, most), .. count > named.Count ? new[] { "More jobs" } : [], "Something else"],
            Entries = named,
            Sources = [named[0].Occupation.Sources[0]],
            Intent = RepeatSimplerMore.RepeatSimplerMoreIntent.Id,
            Remember = memory => memory.Keeping(before),
        };
    }
}
