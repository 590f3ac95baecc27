using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>
/// "Do hospitals have cyber people" gets a list, but asks for one job: the one that leads the list and alone has the word. "It" is that job
/// then, as after a job that was named.
/// </summary>
internal static class LedBy
{
    private const int Shown = 3;

    /// <summary>The job that a list is about; null where it is about jobs in general, or about none of those shown more than another.</summary>
    /// <param name="message">The message that the list answers.</param>
    /// <param name="listed">The jobs of the list, in order.</param>
    internal static CatalogueEntry? Of(Understood message, IReadOnlyList<CatalogueEntry> listed)
    {
        if (listed.Count < 2) return null;
        if (message.Mentions is [{ IsThing: false } named]) return listed[0] == named.Entry ? named.Entry : null;
        if (message.Mentions.Count > 0 || message.Says("job", "jobs", "roles", "careers", "without")) return null;
        if (!(Floor.IsQuestion(message) || message.Words[0] == "do")) return null;
        var said = Records.Telling(message.Words).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        return Has(listed[0], said) && !listed.Skip(1).Take(Shown - 1).Any(entry => Has(entry, said)) ? listed[0] : null;
    }

    private static bool Has(CatalogueEntry entry, HashSet<string> said) =>
        Tokens.Of(entry.Occupation.Title, Spellings.None).Any(word => said.Contains(Stems.Of(word)));
}
