using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>Which intent a message is taken for.</summary>
/// <param name="Intent">The likeliest; null when the message was not understood.</param>
/// <param name="Guesses">Other intents that it may be, likeliest first; at most 3.</param>
internal sealed record IntentDecision(Intent? Intent, IReadOnlyList<Intent> Guesses)
{
    private const double Enough = 0.25;
    private const int MostGuesses = 3;

    /// <summary>Weighs every intent. Of two that weigh the same the one that stands first in the list is taken.</summary>
    internal static IntentDecision Of(Ask ask, IReadOnlyList<Intent> intents)
    {
        var said = Plain(ask.Message.Text);
        foreach (var intent in intents)
            if (intent.Labels.Any(label => Plain(label) == said)) return new(intent, []);
        var weighed = intents.Select(intent => (Intent: intent, Weight: ask.Message.Likelihoods.GetValueOrDefault(intent.Id) + intent.Rule(ask)))
            .OrderByDescending(pair => pair.Weight).ToList();
        var guesses = weighed.Skip(1).Select(pair => pair.Intent).Where(intent => intent.Labels.Count > 0).Take(MostGuesses).ToList();
        if (weighed.Count > 0 && weighed[0].Weight >= Enough) return new(weighed[0].Intent, guesses);
        return new(null, [.. weighed.Select(pair => pair.Intent).Where(intent => intent.Labels.Count > 0).Take(MostGuesses)]);
    }

    private static string Plain(string label) => string.Join(' ', Tokens.Of(label, Spellings.None));
}
