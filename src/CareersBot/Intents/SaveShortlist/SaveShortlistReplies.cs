using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SaveShortlist;

internal static class SaveShortlistReplies
{
    private const int MostNamed = 5;

    internal static Answer TooMany { get; } = new("That is a lot of codes that nobody has, so I am not looking up any more for now. Check the code, and try again in an hour or in a new chat.")
    {
        Actions = ["What jobs are there?", "Talk to a person"],
    };

    internal static Answer Erased { get; } = new("Done. Your list is erased, and its code opens nothing any more.")
    {
        Actions = ["What jobs are there?", "Is this private?"],
        Remember = memory => memory with { Saved = [], ListCode = null },
    };

    internal static Answer NothingToErase { get; } = new("There is no list with that code any more, so there is nothing to erase.") { Actions = ["My saved jobs", "What jobs are there?"] };

    internal static Answer Saved(IReadOnlyList<CatalogueEntry> jobs, IReadOnlyList<string> saved, string? code) => new(
        $"Saved: {Named(jobs)}. You have {Wording.Jobs(saved.Count)} in your list{(code is null ? " for this chat" : $", code {code}")}.")
    {
        Actions = ["My saved jobs", code is null ? "Get a code" : "Compare them", "How do I get in?", "Jobs like this"],
        Entries = jobs,
        Remember = memory => memory with { Saved = saved, ListCode = code, Occupation = jobs[^1].Occupation.Slug.Value },
    };

    internal static Answer Removed(CatalogueEntry entry, IReadOnlyList<string> saved, string? code) => new($"I took {Wording.InSentence(entry)} off your list.")
    {
        Actions = ["My saved jobs", "What jobs are there?"],
        Entries = [entry],
        Remember = memory => memory with { Saved = saved, ListCode = code },
    };

    internal static Answer List(IReadOnlyList<CatalogueEntry> entries, string? code) => entries.Count == 0
        ? new("Your list is empty. Find a job you like and say \"save it\". If you have a code, type it here.") { Actions = ["What jobs are there?", "Surprise me", "Do the quiz"] }
        : new($"Your list: {Named(entries)}. {(code is null ? "It lasts as long as this chat. A code keeps it for longer." : $"Code: {code}.")}")
        {
            Actions = [.. Wording.Buttons(entries, 2), code is null ? "Get a code" : "Erase my list", "Compare them", "What jobs are there?"],
            Entries = entries,
            Sources = [entries[0].Occupation.Sources[0]],
            Card = Card(entries),
        };

    /// <summary>No address is asked for, so nothing is sent; the code is the way to another device.</summary>
    internal static Answer CannotSend(int saved, string? code) => new(saved == 0
        ? "I can't send mail or texts: I don't ask who you are. Save a job first, then ask for a code to open your list anywhere."
        : $"I can't send mail or texts: I don't ask who you are. {(code is null ? "Get a code: it opens" : $"Your code {code} opens")} your list on any phone or computer, and you can send it to yourself.")
    {
        Actions = saved == 0 ? ["What jobs are there?", "Surprise me", "Do the quiz"] : ["Get a code", "My saved jobs", "What jobs are there?"],
        Simpler = "I can't send it. The code opens your list.",
    };

    internal static Answer Code(SavedList list) => new(
        $"Your code is {list.Code.Value}. Write it down, and type it in this chat on any phone or computer to get your list back. It works until {Wording.Day(DateOnly.FromDateTime(list.Expires.UtcDateTime))}. Anyone with the code can open the list.")
    {
        Actions = ["My saved jobs", "Erase my list", "What jobs are there?"],
        Simpler = $"Your code: {list.Code.Value}. Write it down.",
        Remember = memory => memory with { ListCode = list.Code.Value },
    };

    internal static Answer Opened(SavedList list, IReadOnlyList<CatalogueEntry> entries) => entries.Count == 0
        ? new("That list is here, but its jobs have left the catalogue. Shall we find new ones?") { Actions = ["What jobs are there?", "Erase my list"], Remember = memory => memory with { ListCode = list.Code.Value } }
        : new($"Welcome back. Your list: {Named(entries)}. It is kept until {Wording.Day(DateOnly.FromDateTime(list.Expires.UtcDateTime))}.")
        {
            Actions = [.. Wording.Buttons(entries, 2), "Compare them", "Erase my list", "What jobs are there?"],
            Entries = entries,
            Sources = [entries[0].Occupation.Sources[0]],
            Card = Card(entries),
            Remember = memory => memory with { Saved = [.. entries.Select(entry => entry.Occupation.Slug.Value)], ListCode = list.Code.Value, WrongCodes = 0 },
        };

    internal static Answer NoSuchCode(int left) => new(
        $"No list has that code. Look at it again: it has ten letters and numbers, and no vowels. A list is erased some time after its last change.{(left > 2 ? "" : left == 0 ? " That was the last try in this chat." : $" You have {left} more {(left == 1 ? "try" : "tries")}.")}")
    {
        Actions = ["My saved jobs", "What jobs are there?", "Talk to a person"],
        Remember = memory => memory with { WrongCodes = memory.WrongCodes + 1 },
    };

    private static string Named(IReadOnlyList<CatalogueEntry> entries)
    {
        var named = entries.Take(MostNamed).Select(Wording.InSentence).ToList();
        return entries.Count > MostNamed ? $"{string.Join(", ", named)} and {entries.Count - MostNamed} more" : Wording.Join(named);
    }

    private static CardContent Card(IReadOnlyList<CatalogueEntry> entries) => new("Your list")
    {
        Items = [.. entries.Take(MostNamed).Select(entry => new CardFact(entry.Occupation.Title, Wording.Cut(entry.Occupation.Summary, 16)))],
        SourceLine = Sourcing.Line(entries[0].Occupation.Sources[0]),
    };
}
