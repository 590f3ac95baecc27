using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>Which intent a message is taken for.</summary>
/// <param name="Intent">The likeliest; null when the message was not understood.</param>
/// <param name="Guesses">Other intents that it may be, likeliest first; at most 3.</param>
/// <param name="IsSure">Whether the likeliest is likely enough to answer without offering the others.</param>
internal sealed record IntentDecision(Intent? Intent, IReadOnlyList<Intent> Guesses, bool IsSure)
{
    /// <summary>Under this nothing is understood: held against the examples, fewer than one in five such guesses is right.</summary>
    internal const double Enough = 0.13;

    /// <summary>From here on a guess is more often right than wrong.</summary>
    internal const double Sure = 0.32;

    private const int MostGuesses = 3;

    private static readonly ConditionalWeakTable<IReadOnlyList<Intent>, FrozenDictionary<string, Intent>> ByLabel = [];

    /// <summary>Weighs every intent. Of two that weigh the same the one that stands first in the list is taken.</summary>
    internal static IntentDecision Of(Ask ask, IReadOnlyList<Intent> intents)
    {
        if (ByLabel.GetValue(intents, Labels).TryGetValue(Tokens.Plain(ask.Message.Text), out var pressed)) return new(pressed, [], true);
        var weighed = intents.Select(intent => (Intent: intent, Weight: ask.Message.Likelihoods.GetValueOrDefault(intent.Id) + intent.Rule(ask)))
            .OrderByDescending(pair => pair.Weight).ToList();
        var guesses = weighed.Skip(1).Select(pair => pair.Intent).Where(intent => intent.Labels.Count > 0).Take(MostGuesses).ToList();
        if (weighed.Count > 0 && weighed[0].Weight >= Enough) return new(weighed[0].Intent, guesses, weighed[0].Weight >= Sure);
        return new(null, [.. weighed.Select(pair => pair.Intent).Where(intent => intent.Labels.Count > 0).Take(MostGuesses)], false);
    }

    private static FrozenDictionary<string, Intent> Labels(IReadOnlyList<Intent> intents) =>
        intents.SelectMany(intent => intent.Labels.Select(label => (Label: Tokens.Plain(label), intent))).DistinctBy(pair => pair.Label)
            .ToFrozenDictionary(pair => pair.Label, pair => pair.intent, StringComparer.Ordinal);
}
