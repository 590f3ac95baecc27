using CareersBot.Understanding;

namespace CareersBot.Intents.CultureValues;

/// <summary>What it is like to belong: values, dress, faith, sex, background, and how staff are treated.</summary>
internal static class CultureValuesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "culture_values",
        Labels = ["What are people like?"],
        // Who somebody is, is no illness: "can i be a doctor if im gay" asks who belongs.
        Rule = ask => IsOfPeople(ask.Message.Shape) || (IsForSome(ask.Message.Words) && !ask.Message.Has("relative")) || IsOfOwnClothes(ask.Message) || IsPrayer(ask.Message) ? 1.2 : ask.Message.Says("gay", "lesbian", "bisexual", "trans", "transgender", "lgbt", "lgbtq", "queer", "nonbinary") ? 0.4 : 0,
        Policy = ask => ask.Message.Has("belonging") && IsForFreeWeekends(ask.Message) ? CultureValuesReplies.FreeWeekends(ask)
            : ask.Message.Has("belonging") && ask.Message.Says("off", "leave", "holiday") ? CultureValuesReplies.FaithDays(ask.Message.Occupation)
            : ask.Message.Has("belonging") && ask.Message.Says("many", "percent", "percentage", "majority", "mostly", "promoted", "promotion", "promotions") ? CultureValuesReplies.NoFigures(ask.Message.Occupation)
            : ask.Message.Says("pray", "prayer", "prayers", "praying") ? CultureValuesReplies.Prayer(ask.Message.Occupation)
            : ask.Message.Has("dress") ? CultureValuesReplies.Dress(ask.Message.Occupation)
            : ask.Message.Has("unfair") ? CultureValuesReplies.Unfair(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"))
            : ask.Message.Has("belonging") ? CultureValuesReplies.Belonging(ask.Message.Occupation, Terms.Find(ask.Catalogue, "equality-diversity-and-inclusion"), Lead(ask.Message))
            : IsAboutValues(ask) ? CultureValuesReplies.Listed(ask.Message.Occupation, ask.Interview)
            : ask.Message.Says("what", "whats") && Terms.In(ask.Message.Words, ask.Catalogue) is { } term ? CultureValuesReplies.Meaning(term)
            : CultureValuesReplies.NotHeld(ask.Message.Occupation, ask.Interview),
    };

    private static readonly string[] Manners =
        ["bitchy", "nice", "mean", "rude", "friendly", "kind", "strict", "cliquey", "toxic", "horrible", "lovely", "snobby", "catty", "bossy", "posh", "stuck", "arrogant", "scary", "welcoming"];

    // "Are nurses bitchy", "are doctors always rude to people": what people are like, not whether there are posts.
    private static bool IsOfPeople(IReadOnlyList<string> shape) =>
        shape is ["are" or "r", Shapes.Job, ..] && shape.Count <= 7 && shape.Skip(2).Any(word => Manners.Contains(word, StringComparer.Ordinal));

    // "what about prayer times": a chaplain prays for a living, and somebody who asks this does not.
    private static bool IsPrayer(Understood message) => message.Says("prayer", "prayers", "pray", "praying") && message.Says("time", "times", "room", "breaks", "shift", "work", "during", "five", "friday") && !message.Says("job", "jobs", "chaplain");

    // "jobs where i can wear my own clothes"
    private static bool IsOfOwnClothes(Understood message) => message.Says("wear", "wearing") && message.Says("jeans", "clothes", "hoodie", "leggings", "trainers");

    // "Is nursing just for girls"; what somebody at home thinks of it is heard elsewhere.
    private static bool IsForSome(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1)).Any(pair => pair is ("for", "girls" or "boys" or "women" or "men" or "lads" or "ladies")) && words.Any(word => word is "is" or "are" or "only" or "just" or "its");

    // "Do i have to be a girl", "is it only for women": no, for all are welcome.
    private static string Lead(Understood message) => Senses.Of(message) is var sense && (sense == Sense.Must || message.Says("only", "just")) ? Senses.Lead(Sense.Bars) : Senses.Lead(sense);

    // "i cant work saturdays, which jobs": a list, and no word on who somebody is.
    private static bool IsForFreeWeekends(Understood message) => message.Says("saturday", "saturdays", "sunday", "sundays", "weekend", "weekends")
        && message.Says("cant", "not", "no", "without", "wont", "dont") && message.Says("which", "what", "jobs") && !message.Says("off");

    // The label asks for people in general; "values" and "care about" ask for what they stand for.
    private static bool IsAboutValues(Ask ask) => ask.Message.Says("values", "value", "constitution", "care", "cares", "believe", "stand", "principles") && ask.Interview.Values.Count > 0;
}
