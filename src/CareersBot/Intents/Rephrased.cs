namespace CareersBot.Intents;

/// <summary>"No i mean do i have to work weekends": who says it again says it after those words.</summary>
internal static class Rephrased
{
    private const int FewestWords = 3;

    private static readonly string[][] Openings =
    [
        ["no", "i", "mean"], ["no", "i", "meant"], ["i", "mean"], ["i", "meant"], ["sorry", "i", "meant"], ["sorry", "i", "mean"], ["what", "i", "mean", "is"], ["what", "i", "meant", "was"], ["like", "i", "mean"],
    ];

    /// <summary>The words that are meant; null when a message does not begin so, or names only what was meant instead.</summary>
    internal static string? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Memory.Said is null) return null;
        var opening = Array.Find(Openings, one => words.Take(one.Length).SequenceEqual(one, StringComparer.Ordinal));
        return opening is not null && words.Count - opening.Length >= FewestWords ? string.Join(' ', words.Skip(opening.Length)) : null;
    }
}
