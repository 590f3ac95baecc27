using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>
/// What the words round the name of a job ask, where their order says it and their weight does not: "how do you get into being a porter"
/// asks for the way in, and "do porters work with children" for a yes or no.
/// </summary>
internal static class Frames
{
    private const int MostWordsOfAnOpening = 6;

    // What may stand between "do porters" and what they do.
    private static readonly FrozenSet<string> Between = WordList.Of("have need get to ever actually also usually really mostly all still always");

    // Work that somebody can be asked about with yes or no, by its verb.
    private static readonly FrozenSet<string> Doings = WordList.Of(
        """
        give prescribe deliver diagnose treat help teach inject visit operate design make fix use test meet examine train bandage wash feed lift
        support supervise travel cook clean draw perform
        """);

    private static readonly FrozenSet<string> States = WordList.Of("fit strong tall good quick");

    /// <summary>The intent that a message is for; null when no frame says it.</summary>
    /// <param name="shape">Plain words with placeholders for names.</param>
    internal static string? Intent(IReadOnlyList<string> shape)
    {
        var words = Plain(shape);
        var job = words.IndexOf(Shapes.Job);
        if (job < 0 || words.LastIndexOf(Shapes.Job) != job) return null;
        return (job > 1 && words[job - 2] == "into" && words[job - 1] is "being" or "becoming")
            || (job > 2 && words[job - 1] == "be" && words[job - 2] == "to" && words[job - 3] == "for" && words.Exists(word => word is "ask" or "asks" or "look" or "want")) ? "entry_requirements"
            : words[0] is "what" or "whats" && job == words.Count - 2 && words[^1] == "like" ? "day_in_life" // "what is the work of a porter like"
            : IsOpening(words, job) || Doing(shape) is not null || words is [Shapes.Job, "then"] or ["ok" or "okay" or "fine" or "right" or "well", Shapes.Job, "then"] ? "role_info" : null;
    }

    /// <summary>Whether a message asks if there is such a job: "is there a job as a porter".</summary>
    internal static bool AsksWhetherThereIs(IReadOnlyList<string> shape)
    {
        var words = Plain(shape);
        return words.IndexOf(Shapes.Job) is >= 0 and var job && IsOpening(words, job);
    }

    /// <summary>What somebody asks whether a job does: "children" of "do porters work with children"; null when it asks no such thing.</summary>
    /// <param name="shape">Plain words with placeholders for names.</param>
    internal static IReadOnlyList<string>? Doing(IReadOnlyList<string> shape)
    {
        var words = Plain(shape);
        if (words.Count < 3 || words[0] is not ("do" or "does" or "can" or "would") || words[1] != Shapes.Job) return null;
        var at = 2;
        while (at < words.Count && Between.Contains(words[at])) at++;
        if (at + 1 == words.Count && (words[at].StartsWith("prescri", StringComparison.Ordinal) || words[at] is "diagnose" or "operate")) return words[at..];
        if (at + 1 >= words.Count || words.Contains("or")) return null;
        var rest = words[(at + 1)..];
        if (rest.Contains(Shapes.Job)) return null;
        if (words[at] == "be") return rest is [var state] && States.Contains(state) ? rest : null;
        if (words[at] == "work") return rest is ["with" or "on", _, ..] && !IsTime(rest) ? rest[1..] : null;
        return Doings.Contains(words[at]) && !IsTime(rest) ? words[at..] : null;
    }

    private static bool IsTime(List<string> rest) =>
        rest.Exists(word => word is "night" or "nights" or "weekend" or "weekends" or "shift" or "shifts" or "hours" or "days" or "home" or "christmas" or "uniform" or "money" or "pay" or "apprentices");

    private static bool IsOpening(List<string> words, int job) => words is ["do" or "does", Shapes.Job, "work" or "exist", "in" or "for", "nhs", ..]
        || (words is ["do" or "does", "they" or "nhs" or "hospitals", "hire" or "employ", Shapes.Job])
        || (words is ["is" or "are", "there", ..] && IsAfterThere(words, job));

    private static bool IsAfterThere(List<string> words, int job) => words[job - 1] == "as" || (words[job - 2] == "as" && words[job - 1] == "being")
        || (words[2] is "job" or "jobs" && words.Count <= MostWordsOfAnOpening && job == words.Count - 1 && job == 4 && words[3].EndsWith("ing", StringComparison.Ordinal));

    private static List<string> Plain(IReadOnlyList<string> shape) => [.. shape.Where(word => word is not ("a" or "an" or "the" or "any" or "such" or "actual" or "real"))];
}
