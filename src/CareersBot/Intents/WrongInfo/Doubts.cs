using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.WrongInfo;

/// <summary>What somebody asks about a fact that was just stated.</summary>
internal enum Doubt
{
    /// <summary>Where it comes from.</summary>
    Source,

    /// <summary>That it is little.</summary>
    Little,
}

/// <summary>Hears questions about the figure or the fact of the last reply: "are you sure", "where is that from", "that is not much".</summary>
internal static class Doubts
{
    private const int MostWords = 8;

    // What may stand around what is asked.
    private static readonly FrozenSet<string> Around = WordList.Of(
        "is it that thats this the a an you u so but and ok okay really um hmm wait like even are was do does i they well then per for of much very only just all oh before after each every about figure number pay wage");

    private static readonly (Doubt Doubt, FrozenSet<string> Said)[] Rows =
    [
        (
            Doubt.Source,
            Phrases(
                "sure", "sure about", "certain", "right", "true", "how know", "where did get", "where did get from", "where from", "where come from", "where does come from", "who says", "says who", "whats source", "what source", "source", "up to date",
                "still right", "real", "when from", "how old", "who told", "can trust", "correct", "your source", "whats your source", "what your source", "where did find")),
        (Doubt.Little, Phrases("not", "not lot", "low", "bad", "nothing", "little", "isnt", "not enough", "not great", "not good", "a joke", "joke", "peanuts", "shocking", "poor", "rubbish", "bit low", "quite low", "not high")),
    ];

    /// <summary>The doubt; null when a message has none, or when nothing was stated that it could be about.</summary>
    internal static Doubt? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Count is 0 or > MostWords || ask.Message.Mentions.Count > 0 || LastFacts.Sources(ask).Count == 0) return null;
        var said = string.Join(' ', words.Where(word => !Around.Contains(word)));
        foreach (var row in Rows)
        {
            if (!row.Said.Contains(said)) continue;
            if (row.Doubt == Doubt.Source) return Floor.IsQuestion(ask.Message) || words.Contains("source") || words.Contains("sure") || words.Contains("says") ? row.Doubt : null;
            return LastFacts.Pay(ask) is null || (row.Doubt == Doubt.Little && !ask.Message.Says("thats", "that", "its", "only", "is")) ? null : row.Doubt;
        }

        return null;
    }

    private static FrozenSet<string> Phrases(params string[] phrases) => FrozenSet.ToFrozenSet(phrases, StringComparer.Ordinal);
}

internal static class DoubtReplies
{
    private static readonly string[] Next = ["How does pay work?", "How do I get in?", "Jobs like this", "Talk to a person"];

    internal static Answer Say(Ask ask, Doubt doubt)
    {
        var source = LastFacts.Sources(ask)[0]; // a doubt is about something that has a source
        var answer = LastFacts.Pay(ask) is not { } pay
            ? new Answer($"I took it from {source.Name}, read on {Wording.Day(source.Retrieved)}. Places and years differ, so check there before you decide.") { Actions = ["Tell me more", "How do I get in?", "Talk to a person"] }
            : new Answer(doubt switch
            {
                Doubt.Little when pay.Most > pay.Start => $"That is only the start: {Figure(pay, ask)}.{pay.Rise} Nights and weekends can add extra.",
                Doubt.Little => $"That is the start: {Figure(pay, ask)}. Nights and weekends can add extra.",
                _ => $"That is what {source.Name} says: {Figure(pay, ask)}. I read it on {Wording.Day(source.Retrieved)}. A new pay deal can change it.",
            })
            {
                Actions = Next, Intent = doubt == Doubt.Source ? null : "pay",
            };
        return answer with { Entries = ask.Last is { } last ? [last] : [], Sources = [source] };
    }

    private static string Figure(Pay.PayFact pay, Ask ask) => $"{Wording.Pounds(pay.Start)} a year in {ask.NationName}, from {Wording.Day(pay.Scale.EffectiveFrom)}";
}
