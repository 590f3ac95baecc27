using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.DigitalRoles;

/// <summary>Jobs with computers and data.</summary>
internal static class DigitalRolesIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "work with computers and data";

    internal static Intent Row { get; } = new()
    {
        Id = "digital_roles",
        Labels = ["Computer jobs"],
        Rule = ask => ask.Message.Has("liking") && SaysToCode(ask.Message.Words) ? 1 : 0,
        Policy = ask => JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    // "I like to code": a code is also what a list of saved jobs is kept under.
    private static bool SaysToCode(IReadOnlyList<string> words)
    {
        for (var at = 1; at < words.Count; at++)
            if (words[at] is "code" or "program" && words[at - 1] == "to") return true;
        return false;
    }

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.TechnologyAndData) && entry.Occupation.PatientContact == PatientContact.None;
}
