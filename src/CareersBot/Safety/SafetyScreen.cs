using System.Collections.Frozen;
using CareersBot.Learnt;
using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>Finds the door that a message opens, if any. Needs no catalogue and no memory.</summary>
/// <remarks>Two questions, learnt apart: whether any door opens, and which. Words near a door need not be sure of which to open one.</remarks>
internal sealed class SafetyScreen
{
    private const string NoDoor = "none";
    private const string AnyDoor = "door";
    private const double EnoughForAny = 0.53;

    // A sentence on its own has lost what stood around it.
    private const double EnoughForAPart = 0.6;

    // And a clause is less than a sentence.
    private const double EnoughForAClause = 0.97;

    // Where nothing in a message is a word of harm the rest of it has to be plainer: "im at college" is no disclosure.
    private const double LessWithoutHarm = 0.9;

    private const int LongestTopic = 4;
    private const int Members = 4;

    // What a liking never has in it.
    private static readonly FrozenSet<string> TellsOfSomebody =
        FrozenSet.ToFrozenSet(["self", "kin", "lover", "friend", "adult", "peers", "end_life", "self_hurt", "sexual", "control", "neglect", "fear", "slur"], StringComparer.Ordinal);

    private static readonly LearntFormat<(LinearModel Any, LinearModel Which)> Format = new("safety",
        (writer, models) =>
        {
            LearntParts.WriteModel(writer, models.Any);
            LearntParts.WriteModel(writer, models.Which);
        },
        reader => (LearntParts.ReadModel(reader), LearntParts.ReadModel(reader)));

    private readonly LanguageModel _language;
    private readonly SafetyCues _cues;
    private readonly FrozenSet<string> _harmless; // what is known to open none, word for word
    private readonly LinearModel _any;
    private readonly LinearModel _which;

    /// <summary>Learns the doors.</summary>
    /// <param name="language">How messages are read.</param>
    /// <param name="cues">What messages tell of.</param>
    /// <param name="examples">Messages with their door, or <c>none</c> for careers talk that comes near one.</param>
    /// <param name="careersTalk">Examples of all intents; none of them opens a door.</param>
    /// <param name="framings">How careers are asked about in the same breath.</param>
    /// <param name="learnt">Where what was learnt before may be kept.</param>
    internal SafetyScreen(LanguageModel language, SafetyCues cues, IReadOnlyList<LabelledText> examples, IReadOnlyList<LabelledText> careersTalk, Framings framings, LearntFiles learnt)
    {
        (_language, _cues) = (language, cues);
        _harmless = examples.Where(example => example.Label == NoDoor).Select(example => string.Join(' ', language.See(example.Text, null).Plain)).ToFrozenSet(StringComparer.Ordinal);
        (_any, _which) = learnt.Of(Format, "", () => Learn(examples, careersTalk, framings));
    }

    private (LinearModel Any, LinearModel Which) Learn(IReadOnlyList<LabelledText> examples, IReadOnlyList<LabelledText> careersTalk, Framings framings)
    {
        var (harmless, harmful) = (examples.Where(example => example.Label == NoDoor).ToList(), examples.Where(example => example.Label != NoDoor).ToList());
        var all = Read(
        [
            .. examples, .. careersTalk.Select(example => example with { Label = NoDoor }),
            .. framings.Around(harmful), .. framings.Around(harmless),
        ]);
        return (
            ModelTraining.Train([.. all.Select(example => example.Label == NoDoor ? example : example with { Label = AnyDoor })], Members),
            ModelTraining.Train([.. all.Where(example => example.Label != NoDoor)], Members));
    }

    /// <summary>The door that a message opens; null when none.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="asked">What the bot has just asked for: the answer may have words in it that stand near a door.</param>
    internal string? DoorOf(string text, SafetyQuestion asked = SafetyQuestion.None)
    {
        var whole = _language.See(text, null);
        var kinds = _cues.In(whole.Plain);
        return DoorOf(text, whole, kinds) is { } door && !IsAnswer(door, whole.Plain, kinds, asked) ? door : null;
    }

    private string? DoorOf(string text, Seen whole, IReadOnlyList<string> wholeKinds)
    {
        if (_harmless.Contains(string.Join(' ', whole.Plain)) || WelshWords.AreAboutCareers(text) || SupposedStruggle.Is(whole.Plain)) return null;
        var (door, likelihood) = Likeliest(whole, wholeKinds);
        foreach (var part in text.Split(['.', '!', '?', '\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Length == text.Length || !part.Contains(' ', StringComparison.Ordinal)) continue;
            var (partDoor, partLikelihood) = Likeliest(part); // one sentence among many must not be outvoted
            if (partLikelihood > Math.Max(EnoughForAPart, likelihood + 0.2)) (door, likelihood) = (partDoor, partLikelihood);
        }

        if (likelihood >= EnoughForAny) return door;
        var clauses = Clauses.Of(text).Select(clause => clause.Length < text.Length ? _language.See(clause, null) : whole).ToList();
        if (!HelpersStory.IsToldIn(whole.Plain) && clauses.Exists(clause => DoneToMe.IsToldIn(clause.Plain))) return SafetyDoor.Abuse;
        foreach (var clause in clauses)
        {
            if (ReferenceEquals(clause, whole)) continue; // weighed above
            var kinds = _cues.In(clause.Plain);
            if (!TellOfSomebodysHarm(kinds)) continue;
            var (clauseDoor, clauseLikelihood) = Likeliest(clause, kinds);
            // A loss or bullying that is told beside a wish is mostly its reason, and long ago: the whole has to be heard. Having no home is now.
            var isMostlyPast = clauseDoor is (SafetyDoor.LossOverwhelm or SafetyDoor.Bullying) && !kinds.Contains("neglect", StringComparer.Ordinal);
            if (clauseLikelihood >= EnoughForAClause && !isMostlyPast) return clauseDoor;
        }

        return null;
    }

    // Words that open a door whatever stands around them do so here too.
    private static bool IsAnswer(string door, IReadOnlyList<string> plain, IReadOnlyList<string> kinds, SafetyQuestion asked) => asked switch
    {
        SafetyQuestion.Topic => plain.Count <= LongestTopic && !kinds.Any(TellsOfSomebody.Contains),
        SafetyQuestion.Story => door is SafetyDoor.Bullying or SafetyDoor.DangerNow or SafetyDoor.WorriedAboutFriend && HelpersStory.IsToldIn(plain),
        _ => false,
    } && SafetyPhrases.Find(plain) is null;

    // Somebody who is near to whoever writes: "a patient hits me" is work.
    private static bool TellOfSomebodysHarm(IReadOnlyList<string> kinds) =>
        SafetyCues.TellOfHarm(kinds) && kinds.Any(kind => kind is "self" or "kin" or "lover" or "friend" or "adult");

    // The likeliest door, and how likely it is that any opens.
    private (string Door, double Likelihood) Likeliest(string text)
    {
        var seen = _language.See(text, null);
        return Likeliest(seen, _cues.In(seen.Plain));
    }

    private (string Door, double Likelihood) Likeliest(Seen seen, IReadOnlyList<string> kinds)
    {
        if (BareCries.Is(seen.Plain)) return (NoDoor, 0); // asked about, and also what people type to see what a bot can do
        if (SafetyPhrases.Find(seen.Plain) is { } sure) return (sure, 1);
        var features = FeaturesOf(seen, kinds);
        var which = _which.Probabilities(features, []);
        var any = _any.Probabilities(features, [])[_any.Labels[0] == AnyDoor ? 0 : 1];
        return (_which.Labels[Array.IndexOf(which, which.Max())], SafetyCues.TellOfHarm(kinds) ? any : any * LessWithoutHarm);
    }

    private IReadOnlyList<TrainingExample> Read(IReadOnlyList<LabelledText> examples)
    {
        var (names, pool) = (new Examples(null), new TextPool());
        return [.. examples.AsParallel().AsOrdered().Select((example, place) => Read(example.Label, _language.See(names.Filled(example.Text, place), null), pool))];
    }

    // Where words point on the whole is left out: it is near a door for all who work behind one, and finds no more of those who need help.
    private TrainingExample Read(string door, Seen seen, TextPool pool) => new(door, pool.Of(FeaturesOf(seen, _cues.In(seen.Plain))), []);

    private static IReadOnlyList<string> FeaturesOf(Seen seen, IReadOnlyList<string> kinds) => [.. seen.Features, .. SafetyCues.Features(kinds)];
}
