using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// What is asked in few words because the rest was said before: "how good", after a subject; "and chemistry?"; "is there a faster way", after the
/// years. Each stands for a whole question, which is asked in its place.
/// </summary>
internal static class BareQuestions
{
    private const int MostWords = 9;

    // What is said first of an answer that was not liked or not expected.
    private static readonly FrozenSet<string> Surprise = WordList.Of(
        "wow omg jeez blimey oh ok okay hmm no so thats thats it is its way too long mad crazy ages insane ridiculous wild a lot loads forever what well right damn really time");

    private static readonly FrozenSet<string> Linking = WordList.Of("and what about how or do i need is it as well too then also for that");

    private static readonly FrozenSet<string> Being = WordList.Of("im i am a an already currently qualified now and but though well actually");

    private static readonly Row[] Rows =
    [
        new(["entry_requirements", "subject_choice"], "what grades do i need", ["how good", "how high", "how good at it", "how good do i need to be", "how good do you have to be", "what grade", "which grade", "what grade is that"]) { IsOfAJob = true },
        new(null, "is there a job as {job}", ["is that a real job", "is that a thing", "is it a real job", "is that actually a job", "is that a job", "is that an actual job", "does that job exist"]),
        new(["pay"], "how much is left after tax", ["is it before tax", "is that before tax", "before tax", "is that after tax", "is it after tax", "is it gross", "is that gross", "after tax", "before or after tax", "is that before or after tax"]),
        new(["work_experience"], "what is work experience", ["what do you do on it", "what do you do there", "what do i do on it", "what do i do there", "what would i do", "what would i do on it", "what will i do there", "what happens on it"]),
        new(["work_experience"], "is work experience paid", ["do i get paid", "is it paid", "do you get paid", "will i get paid", "do they pay you"]),
        new(null, "is there an admissions test for {job}", ["is there a test", "is there an exam", "is there an exam to get in", "is there a test to get in", "do you have to do a test", "do i have to take a test", "do i have to do a test", "is there a maths test"]),
        new(null, "What is a normal day?", ["is it interesting", "is it exciting"]),
        new(null, "is it worth it", ["would you recommend it", "do you recommend it", "would you do it", "is it good", "is it any good"]),
        new(["work_experience"], "How do I ask for it?", ["where", "where do i go", "where can i", "where can i do it", "where do i find it", "how do i find it", "how do i find one", "where do i find one", "how do i get it"]),
        new(["work_experience"], "do i need work experience for medicine", ["does it help get into medicine", "does it help with medicine", "does it count for medicine", "does it help you get into medicine"]),
        new(["interview_practice"], "Interview tips", ["what can i do better", "how can i do better", "what should i do better", "what can i do better next time", "how do i do better", "how can i improve", "how do i improve", "what should i bring", "what do i bring", "what do i take", "what should i take", "what do i need to bring", "what should i take with me"]),
    ];

    private static readonly FrozenSet<string> Faster = FrozenSet.ToFrozenSet(
        ["is there a faster way", "is there a quicker way", "any faster way", "any quicker way", "a faster way", "a quicker way", "faster way", "quicker way", "is there any faster way", "is there any quicker way", "is there a shorter way", "can it be quicker", "can it be done faster"]);

    /// <summary>The words that are meant; null when a message stands for itself.</summary>
    internal static string? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Memory.Said is null || words.Count is 0 or > MostWords || ask.Memory.Offered.Any(ask.Is)) return null;
        var said = string.Join(' ', words);
        if (Apprenticeship(ask) is { } apprentice) return apprentice;
        if (ask.Last is not { } last) return Array.Find(Rows, row => row is { After: not null, IsOfAJob: false } && row.IsAfter(ask.Memory.Intent) && row.Said.Contains(said))?.Means;
        if (ask.Message.Mentions.Count > 0) return Saving(ask) ?? Standing(ask);
        if (Array.Find(Rows, row => row.IsAfter(ask.Memory.Intent) && row.Said.Contains(said)) is { } meant) return meant.Means.Replace("{job}", Wording.A(last), StringComparison.Ordinal);
        if (ask.Memory.Intent == "route_length" && Faster.Contains(string.Join(' ', Asked(words)))) return "anything similar but quicker";
        return Nations(ask, said) ?? Pronoun(ask) ?? Subject(ask);
    }

    // "so where is it better", after the pay in Wales.
    private static string? Nations(Ask ask, string said) => ask.Memory is { Intent: "pay" or "correction", Nation: not null } && ask.Nation != Nation.England
        && ask.Message.Words is ["so" or "where" or "which", ..] && ask.Message.Says("better", "most", "more", "best") && ask.Message.Says("where", "country", "nation", "place")
        && !said.Contains("job", StringComparison.Ordinal) ? $"is the pay more in {ask.NationName} than in England" : null;

    // "do they use computers", of the job spoken of: the same question with its name.
    private static string? Pronoun(Ask ask)
    {
        if (ask.Message.Words is not ["do" or "does" or "can" or "would", "they", _, ..] || ask.Message.Says("me", "i", "you", "my")) return null;
        var named = $"{ask.Message.Words[0]} {ask.Last!.Occupation.Title} {string.Join(' ', ask.Message.Words.Skip(2))}"; // there is one where this is asked
        return ask.Read(named) is { Mentions.Count: 1 } read && Frames.Doing(read.Shape) is not null ? named : null;
    }

    // "im already a nurse", after how to become a health visitor: from the one to the other.
    private static string? Standing(Ask ask)
    {
        if (ask.Message.Mentions is not [{ IsThing: false } named] || named.Entry == ask.Last || ask.Memory.Intent is not ("entry_requirements" or "route_length" or "role_info" or "switching" or "route_compare")) return null;
        var beside = ask.Message.Beside(named).ToList();
        return beside is ["im" or "am" or "i" or "but" or "and", ..] && beside.Exists(word => word is "im" or "am") && beside.Exists(word => word is "already" or "currently" or "qualified" or "now")
            && beside.TrueForAll(Being.Contains) ? $"can {Wording.A(named.Entry)} become {Wording.A(ask.Last!)}" : null; // asked only where there is one
    }

    // "how much do you get paid on one", "can i do one in nursing", after what an apprenticeship is.
    private static string? Apprenticeship(Ask ask)
    {
        if (ask.Memory.Intent != "apprenticeship_info" && !(ask.Last is null && ask.Memory.Said?.Contains("pprentice", StringComparison.Ordinal) == true)) return null;
        if (!ask.Message.Says("one", "them", "it") || ask.Message.Has("apprenticeship") || (ask.Message.Pointed.Count > 0 && !(ask.Memory.Intent == "apprenticeship_info" && ask.Message.Says("one")))) return null;
        if (ask.Message.Mentions is [var named]) return ask.Message.Words[0] is "can" or "could" or "is" or "are" or "do" ? $"is there an apprenticeship for {Wording.A(named.Entry)}" : null;
        return ask.Message.Says("paid", "pay", "earn") ? "do apprentices get paid" : ask.Message.Words[0] is "where" or "how" && ask.Message.Says("find", "look", "apply", "get") ? "where do i find an apprenticeship" : null;
    }

    // "and chef", after "save porter": that one too.
    private static string? Saving(Ask ask) => ask.Memory.Intent == SaveShortlist.SaveShortlistIntent.Row.Id && ask.Message.Mentions is [{ IsThing: false } named]
        && ask.Message.Shape is ["and" or "also" or "plus", Shapes.Job] or ["and" or "also" or "plus", "a" or "an" or "the", Shapes.Job] or [Shapes.Job, "too" or "also"] or ["and", Shapes.Job, "too"]
        ? $"save {named.Entry.Occupation.Title}" : null;

    private static IEnumerable<string> Asked(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count && Surprise.Contains(words[start]) && !(words[start] is "is" && start + 1 < words.Count && words[start + 1] == "there")) start++;
        return words.Skip(start);
    }

    // "and chemistry?" after "do i need maths".
    private static string? Subject(Ask ask)
    {
        if (ask.Memory.Intent is not ("entry_requirements" or "subject_choice") || ask.Message.Subjects.Count != 1 || ask.Message.Level is not null) return null;
        var rest = ask.Message.Words.Where(word => !Linking.Contains(word)).ToList();
        return rest.Count == 1 && ask.Message.Words[0] is "and" or "what" or "or" or "how" ? $"do i need {rest[0]}" : null;
    }

    private sealed record Row(string[]? After, string Means, string[] Said)
    {
        internal bool IsOfAJob { get; init; }

        internal bool IsAfter(string? intent) => After is null || After.Contains(intent, StringComparer.Ordinal);
    }
}
