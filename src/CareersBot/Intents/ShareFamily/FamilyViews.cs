using CareersBot.Intents.CultureValues;
using CareersBot.Intents.Pay;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ShareFamily;

/// <summary>What somebody at home says against a wish: it is heard in half a sentence, and the point itself is answered from the data.</summary>
internal static class FamilyViews
{
    private const int Reach = 4; // words between the person and what they think

    private static readonly string[] People =
        ["mum", "dad", "mam", "mother", "father", "parents", "parent", "family", "nan", "gran", "grandad", "grandparents", "uncle", "aunt", "auntie", "brother", "sister", "stepdad", "stepmum", "they", "shes", "hes"];

    private static readonly string[] Views =
    [
        "says", "say", "said", "thinks", "think", "thought", "want", "wants", "wanted", "against", "hate", "hates", "laughed", "laughs", "laugh", "reckons", "reckon", "told", "tells", "wont",
        "expect", "expects", "disappointed", "dont", "doesnt", "pressure", "pressuring", "disagree", "disagrees", "keeps", "keep", "ashamed", "angry",
    ];

    /// <summary>The point and its answer; null when no view of anybody at home is told.</summary>
    internal static Answer? Answer(Ask ask)
    {
        var message = ask.Message;
        if (!IsToldOf(message)) return null;
        if (message.Says("show", "print", "send")) return null; // to be shown, not argued with
        if (message.Has("belonging")) return Heard("That can be hard to hear.", CultureValuesReplies.Belonging(message.Occupation, null));
        if (message.Says("explain")) return null;
        if (message.Has("pay") && !message.Has("apprenticeship")) return Heard("It helps to have the figures.", Paid(ask));
        if (message.Has("apprenticeship")) return Myth(ask, "apprenticeships-are-for-trades", "It is hard when home wants another way.");
        if (message.Has("uni")) return Myth(ask, "always-university", "It is hard when home wants another way.");
        if (message.Has("exams") || message.Has("fail")) return Myth(ask, "top-grades", "That can be hard to hear.");
        return Talk(ask);
    }

    // "My dad says", "my parents want": a view stands close behind somebody at home, and before "I" speaks of itself. "Tell my mum
    // that" asks how to say it to them.
    private static bool IsToldOf(Understood message)
    {
        var words = message.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (!People.Contains(words[at], StringComparer.Ordinal)) continue;
            if (at > 0 && words.Take(at).TakeLast(2).Any(word => word is "tell" or "convince" or "persuade")) return true;
            if (words.Skip(at + 1).Take(Reach).TakeWhile(word => word is not ("i" or "im" or "so")).Any(Views.Contains)) return true;
        }

        return false;
    }

    private static Answer Heard(string half, Answer answer) => answer with { Text = $"{half} {(answer.Text.StartsWith("Yes. ", StringComparison.Ordinal) ? answer.Text[5..] : answer.Text)}", Intent = ShareFamilyIntent.Row.Id };

    private static Answer Paid(Ask ask) => ask.Occupation is { } entry && PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is { } fact
        ? PayReplies.Job(ask, entry, fact) : PayReplies.HowItWorks(ask);

    private static Answer? Myth(Ask ask, string slug, string half)
    {
        if (ask.Catalogue.Contents.Myths.FirstOrDefault(one => one.Slug.Value == slug) is not { } myth) return null;
        return new($"{half} A fact to share: {Wording.Lower(myth.Fact.English)}")
        {
            Actions = ["Uni or apprenticeship?", "As good as a degree?", "Show my family", "Talk to a person"],
            Sources = myth.Sources,
            Entries = ask.Message.Occupations,
            Simpler = myth.Fact.English,
        };
    }

    // Somebody wants another thing than home does, and no point is made that data could answer.
    private static Answer Talk(Ask ask) => new(
        "That is hard, and it is your choice. Pick a calm time, say what you like about your idea, and show one page about it. Then ask what worries them. A teacher or adviser can sit with you.")
    {
        Actions = ["Show my family", "Talk to a person", "Do the quiz", "What jobs are there?"],
        Entries = ask.Message.Occupations,
        Simpler = "It is your choice. Pick a calm time. Say what you like about it.",
    };
}
