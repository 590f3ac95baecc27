namespace CareersBot.Intents.OverseasLanguage;

/// <summary>People who come or qualified from abroad.</summary>
internal static class OverseasLanguageIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "overseas_language",
        Labels = ["From another country"],
        Policy = ask => ask.Catalogue.FindRouteType("international") is { } type
            ? RouteTypeReplies.Say(type, ask.Message.Occupations)
            : Human.HumanReplies.None,
    };
}
