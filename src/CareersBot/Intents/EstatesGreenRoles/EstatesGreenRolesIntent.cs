using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EstatesGreenRoles;

/// <summary>Jobs with buildings, machines and the environment.</summary>
internal static class EstatesGreenRolesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "estates_green_roles",
        Labels = ["Building and green jobs"],
        Policy = ask => ask.Message.Mentions.Count == 1
            ? RoleInfo.RoleInfoReplies.Job(ask.Message.Mentions[0].Entry, ask.Message.Mentions[0].Others)
            : JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), "look after buildings, machines and the planet"),
    };

    private static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Any(interest => interest is Interest.BuildingsAndEngineering or Interest.EnvironmentAndSustainability);
}
