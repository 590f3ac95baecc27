using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Leaves out what somebody does not want to be: the job, its kind, and its whole family where the family is called after it.</summary>
internal static class RefusedJobs
{
    private const int Telling = 5; // "nurse" and "nursing", "midwife" and "midwifery" begin alike

    /// <summary>Whether a job is one of those that a message refuses.</summary>
    internal static bool Has(Understood message, CatalogueEntry entry)
    {
        foreach (var refused in message.Refused)
            if (IsOfKind(refused, entry)) return true;
        return false;
    }

    /// <summary>What is refused, in a few words; null when nothing is.</summary>
    internal static string? Names(Understood message) => message.Refused.Count == 0 ? null : Wording.Join(
        [.. message.Refused.Select(refused => FamilyOf(refused) is { } family ? Wording.Lower(family) : Wording.InSentence(refused.Entry)).Distinct(StringComparer.Ordinal)], "or");

    private static bool IsOfKind(OccupationMention refused, CatalogueEntry entry) =>
        entry == refused.Entry || refused.Others.Contains(entry) || entry.Parent == refused.Entry
        || (entry.Occupation.Family == refused.Entry.Occupation.Family && (FamilyOf(refused) is not null || LastWord(entry) == LastWord(refused.Entry)));

    private static string? FamilyOf(OccupationMention refused)
    {
        var (family, last) = (refused.Entry.Occupation.Family.Name, LastWord(refused.Entry));
        return last.Length >= Telling && family.StartsWith(last[..Telling].TrimEnd('e'), StringComparison.OrdinalIgnoreCase) ? family : null;
    }

    private static string LastWord(CatalogueEntry entry) => entry.Occupation.Title[(entry.Occupation.Title.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
