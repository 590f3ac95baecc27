using CareersCatalogue.Support;

namespace CareersBot.Intents.OverseasLanguage;

/// <summary>People who come from abroad: trained there or not, with little English, with papers to settle, or on the way out.</summary>
internal static class OverseasLanguageIntent
{
    private static readonly string[] English = ["english", "ielts", "oet", "esol", "accent", "speak", "language", "fluent", "toefl"];
    private static readonly string[] Papers = ["visa", "visas", "asylum", "refugee", "permit", "sponsorship", "sponsor", "settled", "status", "citizen", "citizenship", "passport", "brp", "immigration", "illegal", "dependant"];
    private static readonly string[] Trained = ["qualified", "trained", "registered", "already", "nmc", "gmc", "hcpc", "graduated", "practising", "recruit", "recruited", "international"];

    internal static Intent Row { get; } = new()
    {
        Id = "overseas_language",
        Labels = ["From another country", "I trained abroad"],
        Policy = Decide,
    };

    // What is named counts; a young person from abroad is no recruited professional unless they say that they trained.
    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (message.Says("abroad", "overseas") && message.Says("after", "later", "then", "move", "go", "leave")) return OverseasLanguageReplies.Leaving(ask);
        if (message.Says(Trained) && ask.Catalogue.FindRouteType("international") is { } type) return RouteTypeReplies.Say(type, message.Occupations);
        if (message.Says(Papers)) return OverseasLanguageReplies.Papers(ask, Advice(ask, HelpKind.Funding) ?? Advice(ask, HelpKind.CareersAdvice));
        if (message.Says(English)) return OverseasLanguageReplies.English(ask, message.Says("ielts", "oet", "toefl"));
        return OverseasLanguageReplies.Welcome(ask, GradeWorry.GradeWorryIntent.Open(ask, ask.Nation).Count);
    }

    private static HelpService? Advice(Ask ask, HelpKind kind) =>
        ask.Catalogue.Contents.HelpServices.Where(service => service.Kind == kind && service.Nations.Contains(ask.Nation)).OrderByDescending(service => service.Phone is not null).FirstOrDefault();
}
