namespace CareersBot.Understanding;

/// <summary>Keeps the thread of which jobs were listed, put side by side, or talked of one after another.</summary>
internal static class Threads
{
    private const int MostListed = 10;
    private const int MostRecent = 4;
    private const int FirstShown = 3;

    /// <summary>What is remembered after a reply about some jobs.</summary>
    /// <param name="memory">What was remembered before.</param>
    /// <param name="jobs">Slugs of the jobs of the reply, in order; empty for a reply about none.</param>
    /// <param name="isOne">Whether it is about the first alone, and the rest are jobs that the same name may mean.</param>
    internal static ConversationMemory About(this ConversationMemory memory, IReadOnlyList<string> jobs, bool isOne)
    {
        if (jobs.Count == 0) return memory with { IsList = false };
        if (!isOne) return memory.Listing(jobs);
        memory = memory with { Occupation = jobs[0], IsList = false };

        // A look at one job of a list, or at another job in between, leaves the list where it is.
        var isListed = memory.Listed.Contains(jobs[0], StringComparer.Ordinal);
        if (!isListed && jobs.Count > 1) memory = memory with { Listed = [.. jobs.Take(MostListed)], From = 0, Shown = Math.Min(jobs.Count, FirstShown), IsPair = false };
        return isListed || memory.Recent.Contains(jobs[0], StringComparer.Ordinal) ? memory : memory with { Recent = [.. memory.Recent.Append(jobs[0]).TakeLast(MostRecent)] };
    }

    /// <summary>What is remembered after a list: none of several is "it".</summary>
    internal static ConversationMemory Listing(this ConversationMemory memory, IReadOnlyList<string> jobs) => memory with
    {
        Occupation = null, Listed = [.. jobs.Take(MostListed)], From = 0, Shown = Math.Min(jobs.Count, FirstShown), Recent = [], IsPair = false, IsList = true,
    };

    /// <summary>What is remembered after jobs were put side by side.</summary>
    internal static ConversationMemory Pairing(this ConversationMemory memory, IReadOnlyList<string> jobs) =>
        memory.Listing(jobs) with { IsPair = true, IsList = false };

    /// <summary>What is remembered with the jobs that were on the table before still there.</summary>
    internal static ConversationMemory Keeping(this ConversationMemory memory, ConversationMemory before) => memory with
    {
        Listed = before.Listed, From = before.From, Shown = before.Shown, IsPair = before.IsPair, IsList = before.IsList, Recent = before.Recent,
        Narrowed = before.Narrowed, Occupation = before.Occupation,
    };

    /// <summary>Whether several jobs are on the table and none of them was talked of since, so that "it" may be any.</summary>
    internal static bool IsAmongSeveral(this ConversationMemory memory) => memory.Occupation is null && memory.Choices().Count > 1;

    /// <summary>The jobs that "both", "which one" and "the other one" choose from; in the order in which they were shown or named.</summary>
    internal static IReadOnlyList<string> Choices(this ConversationMemory memory) =>
        memory.Recent.Count >= 2 ? [.. memory.Recent.TakeLast(2)] : [.. memory.Listed.Skip(memory.From).Take(memory.Shown - memory.From)];

    /// <summary>The job at a place of what was shown last, from 0, or -1 for the last; null when there is none.</summary>
    internal static string? At(this ConversationMemory memory, int place)
    {
        var shown = memory.Recent.Count >= 2 ? memory.Recent : memory.Choices();
        if (place < 0) return shown.Count > 0 ? shown[^1] : null;
        if (place < shown.Count) return shown[place];
        return memory.Recent.Count < 2 && memory.From + place < memory.Listed.Count ? memory.Listed[memory.From + place] : null;
    }
}
