using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.PrivacyDelete;

/// <summary>Forgets one thing that is remembered: "forget football", "forget my year", "forget that". The rest stays.</summary>
internal static class Forgetting
{
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Everything = WordList.Of("me everything all us chat conversation");

    // What says nothing of what is to be forgotten.
    private static readonly FrozenSet<string> Around = WordList.Of("forget that this it about what i said like liked told you u the a my please pls can bit thing just oh actually and im in now no to do not dont remember");

    /// <summary>What is forgotten, and what is remembered then; null when a message asks for no such thing, or nothing of the kind is remembered.</summary>
    internal static Answer? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Count is 0 or > MostWords || !ask.Message.Says("forget") || words.Any(Everything.Contains)) return null;
        var memory = ask.Memory;
        var about = words.Where(word => !Around.Contains(word)).ToList();
        if (about.Count > 0) return Matching(ask, memory, about) ?? (words is ["forget", "im" or "ive" or "i" or "my", ..] ? PrivacyDeleteReplies.NotHeld : null);
        if (memory.Wishes.Count > 0) return Lines(ask, line => Known.IsOne(memory.Wishes[^1], line, ask));
        if (memory.Age is not null) return Matching(ask, memory, ["age"]);
        if (memory.SchoolYear is not null) return Matching(ask, memory, ["year"]);
        return null; // "forget it" is no more than "never mind"
    }

    private static Answer? Matching(Ask ask, ConversationMemory memory, List<string> about)
    {
        if (about.Contains("year") && memory.SchoolYear is not null) return PrivacyDeleteReplies.OneForgotten("your school year", now => now with { SchoolYear = null });
        if (about.Contains("age") && memory.Age is not null) return PrivacyDeleteReplies.OneForgotten("your age", now => now with { Age = null });
        if (about.Contains("quiz") && memory.Quiz is not null) return PrivacyDeleteReplies.OneForgotten("your quiz answers", now => now with { Quiz = null });
        if (ask.Message.Nation is { } nation && memory.Nation == Nations.List.Of(nation).Key) return PrivacyDeleteReplies.OneForgotten($"{Nations.List.Of(nation).Label}: I use England again", now => now with { Nation = null });
        if (about.Contains("stage") && memory.Grades?.Stage is not null) return PrivacyDeleteReplies.OneForgotten("where you are now", now => now with { Grades = now.Grades! with { Stage = null } }); // asked just before
        if (about.Contains("grades") || about.Contains("grade")) return memory.Wishes.Any(Told.IsGrade) ? Lines(ask, Told.IsGrade) : null;
        return Lines(ask, line => Told.IsNamed(line, about, ask));
    }

    // The lines that a test finds are forgotten, and said: nothing else goes.
    private static Answer? Lines(Ask ask, Func<string, bool> isMeant)
    {
        var gone = ask.Memory.Wishes.Where(isMeant).ToList();
        return gone.Count == 0 ? null : PrivacyDeleteReplies.OneForgotten(
            $"that {Wording.Join(Told.Shown(gone, ask))}", now => now with { Wishes = [.. now.Wishes.Except(gone, StringComparer.Ordinal)], Narrowed = [], Fear = null });
    }
}
