namespace CareersBot.Intents.SupportedInternship;

/// <summary>Supported internships.</summary>
internal static class SupportedInternshipIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "supported_internship",
        Labels = ["Supported internships"],
        Policy = ask => ask.Catalogue.FindRouteType("supported-internship") is { } type
            ? RouteTypeReplies.Say(type, ask.Message.Occupations)
            : Human.HumanReplies.None,
    };
}
