namespace CareersBot.Intents.WorkExperience;

/// <summary>Work experience and volunteering.</summary>
internal static class WorkExperienceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "work_experience",
        Labels = ["Work experience"],
        Policy = ask => ask.Catalogue.FindRouteType("work-experience") is { } type
            ? RouteTypeReplies.Say(type, ask.Message.Occupations)
            : Human.HumanReplies.None,
    };
}
