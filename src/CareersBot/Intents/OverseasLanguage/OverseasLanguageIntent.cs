using CareersBot.Understanding;
using CareersCatalogue.Support;

namespace CareersBot.Intents.OverseasLanguage;

/// <summary>People who come from abroad: trained there or not, with little English, with papers to settle, or on the way out.</summary>
internal static class OverseasLanguageIntent
{
    private const string Id = "overseas_language";

    private static readonly string[] English = ["english", "ielts", "oet", "esol", "accent", "speak", "language", "fluent", "toefl"];
    private static readonly string[] Papers = ["visa", "visas", "asylum", "refugee", "permit", "sponsorship", "sponsor", "settled", "status", "citizen", "citizenship", "passport", "brp", "sponsored", "immigration", "illegal", "dependant"];
    private static readonly string[] Far = ["australia", "canada", "america", "usa", "dubai", "zealand", "spain", "germany", "france", "europe"];
    private static readonly string[] Trained = ["qualified", "trained", "registered", "already", "nmc", "gmc", "hcpc", "graduated", "practising", "recruit", "recruited", "international"];

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Labels = ["From another country", "I trained abroad"],
        Rule = ask => ask.Memory.Intent == Id && IsTest(ask.Message) ? 0.9 : IsHowLong(ask) ? 1.2 : IsFromAbroadWithAJob(ask.Message) || SaysLittleEnglish(ask.Message) ? 0.7 : ask.Message.Says("sponsored", "sponsorship", "visa") ? 0.4 : 0,
        Policy = Decide,
    };

    // What is named counts; a young person from abroad is no recruited professional unless they say that they trained.
    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (IsHowLong(ask) && ask.Occupation is { } job) return OverseasLanguageReplies.HowLong(ask, job);
        if (message.Says("abroad", "overseas") && message.Says("after", "later", "then", "move", "go", "leave")) return OverseasLanguageReplies.Leaving(ask);
        if (message.Says("in", "to") && message.Says(Far) && !message.Says("from")) return OverseasLanguageReplies.Leaving(ask);
        if ((message.Says(Trained) || IsFromAbroadWithAJob(message) || (message.Mentions.Count > 0 && message.Says("was", "worked", "been"))) && ask.Catalogue.FindRouteType("international") is { } type) return RouteTypeReplies.Say(type, message.Occupations);
        if (message.Says(Papers)) return OverseasLanguageReplies.Papers(ask, Advice(ask, HelpKind.Funding) ?? Advice(ask, HelpKind.CareersAdvice));
        if (message.Says(English)) return OverseasLanguageReplies.English(ask, message.Says("ielts", "oet", "toefl"));
        return OverseasLanguageReplies.Welcome(ask, GradeWorry.GradeWorryIntent.Open(ask, ask.Nation).Count);
    }

    // "i come from nigeria i was midwife for 6 years": the job and the country are told, so neither is asked for.
    private static bool IsFromAbroadWithAJob(Understood message)
    {
        if (message.Mentions.Count == 0 || message.Nation is not null || !message.Says("was", "worked", "years", "pin", "trained", "qualified", "licence")) return false;
        for (var i = 1; i + 1 < message.Words.Count; i++)
            if (message.Words[i] == "from" && message.Words[i - 1] is "come" or "came" or "im" or "am" or "arrived" or "moved" && message.Words[i + 1] is not ("home" or "school" or "college" or "uni" or "a" or "the" or "work")) return true;
        return false;
    }

    // "how long until i can work", of somebody who did the job abroad: not the years of a course.
    private static bool IsHowLong(Ask ask) => ask.Memory.Intent == Id && ask.Message is { Mentions.Count: 0, Words: ["how", "long" or "soon", ..] or ["when", "can" or "could" or "will", ..] } && ask.Last is not null;

    // "do i need an english test", of somebody who has just said that they come from abroad: no GCSE.
    private static bool IsTest(Understood message) => message.Says(English) && message.Says("test", "tests", "exam", "exams", "ielts", "oet", "need") && message.Subjects.Count <= 1 && !message.Says("gcse", "gcses", "grade");

    // "english not good": a language here, and no school subject.
    private static bool SaysLittleEnglish(Understood message)
    {
        if (message.Says("gcse", "gcses", "grade", "grades", "level", "resit", "maths", "science", "subject", "lessons")) return false;
        for (var i = 0; i + 2 < message.Words.Count; i++)
            if (message.Words[i] == "english" && (message.Words[i + 1] is "not" or "isnt" || (message.Words[i + 1] == "is" && message.Words[i + 2] is "not" or "bad" or "poor" or "weak"))) return true;
        return false;
    }

    private static HelpService? Advice(Ask ask, HelpKind kind) =>
        ask.Catalogue.Contents.HelpServices.Where(service => service.Kind == kind && service.Nations.Contains(ask.Nation)).OrderByDescending(service => service.Phone is not null).FirstOrDefault();
}
