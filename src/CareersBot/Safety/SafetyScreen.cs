using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>Finds the door that a message opens, if any. Needs no catalogue and no memory.</summary>
internal sealed class SafetyScreen
{
    private const string NoDoor = "none";
    private const double EnoughForAny = 0.5;

    private readonly LanguageModel _language;
    private readonly LinearModel _model;

    /// <summary>Learns the doors.</summary>
    /// <param name="language">How messages are read.</param>
    /// <param name="examples">Messages with their door, or <c>none</c> for careers talk that comes near one.</param>
    /// <param name="careersTalk">Examples of all intents; none of them opens a door.</param>
    internal SafetyScreen(LanguageModel language, IEnumerable<LabelledText> examples, IEnumerable<LabelledText> careersTalk)
    {
        _language = language;
        var ordinary = careersTalk.Select(example => example with { Label = NoDoor });
        _model = ModelTraining.Train(language.Read([.. examples.Concat(ordinary)], null));
    }

    /// <summary>The door that a message opens; null when none.</summary>
    internal string? DoorOf(string text)
    {
        var (door, likelihood) = Likeliest(text);
        foreach (var part in text.Split(['.', '!', '?', '\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Length == text.Length || !part.Contains(' ', StringComparison.Ordinal)) continue;
            var (partDoor, partLikelihood) = Likeliest(part); // one sentence among many must not be outvoted
            if (partLikelihood > likelihood + 0.2) (door, likelihood) = (partDoor, partLikelihood);
        }

        return likelihood >= EnoughForAny ? door : null;
    }

    internal (string Door, double Likelihood) Likeliest(string text)
    {
        var seen = _language.See(text, null);
        if (seen.Plain is ["help"]) return (NoDoor, 0); // what people type to see what a bot can do
        if (SafetyPhrases.Find(seen.Plain) is { } sure) return (sure, 1);
        var probabilities = _model.Probabilities(seen.Features);
        var (best, any) = ("", 0.0);
        var largest = -1.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (_model.Labels[i] == NoDoor) continue;
            any += probabilities[i];
            if (probabilities[i] > largest) (best, largest) = (_model.Labels[i], probabilities[i]);
        }

        return (best, any);
    }
}
