using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EstatesGreenRoles;

/// <summary>Jobs with buildings, machines and the environment.</summary>
internal static class EstatesGreenRolesIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "look after buildings, machines and the planet";

    internal static Intent Row { get; } = new()
    {
        Id = "estates_green_roles",
        Labels = ["Building and green jobs"],
        Policy = ask => JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Any(interest => interest is Interest.BuildingsAndEngineering or Interest.EnvironmentAndSustainability);
}
