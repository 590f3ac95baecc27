namespace CareersBot.Intents;

/// <summary>Two questions in one message: the first is answered, and the others become actions, so that none is dropped.</summary>
/// <param name="First">The message as the first question alone.</param>
/// <param name="FirstIntent">What answers it.</param>
/// <param name="Others">Labels that ask the others; one or two.</param>
internal sealed record TwoQuestions(Ask First, Intent FirstIntent, IReadOnlyList<string> Others)
{
    /// <summary>Says that a question is left, which the first action asks.</summary>
    internal const string Below = "Your other question is below.";

    private const int FewestWords = 7;
    private const int FewestWordsOfAPart = 3;
    private const int MostParts = 3;
    private const int MostActions = 5;

    private static readonly string[] Joints = [" and ", "? ", " also ", " plus ", ", "];

    /// <summary>The questions of a message; null when it has one, or when it is not plain where one ends.</summary>
    internal static TwoQuestions? In(Ask ask, IReadOnlyList<Intent> intents)
    {
        if (ask.Message.Words.Count < FewestWords) return null;
        var parts = Parts(ask.Message.Text);
        if (parts.Count is < 2 or > MostParts) return null;
        var all = parts.ConvertAll(part => ask.Read(part));
        var read = all.Exists(Floor.IsQuestion) ? all[all.FindIndex(Floor.IsQuestion)..] : all; // what is told before the questions asks nothing
        if (read.Count < 2) return null;
        if (read.Exists(part => part.Words.Count < FewestWordsOfAPart || !Floor.IsQuestion(part))) return null;
        var decided = read.ConvertAll(part => IntentDecision.Of(ask with { Message = part }, intents));
        if (decided.Exists(one => one is not { IsSure: true, Intent.IsQuestion: true } || one.Intent.Labels.Count == 0)) return null;
        var others = decided.Skip(1).Select(one => one.Intent!).Where(intent => intent != decided[0].Intent).Distinct().Select(intent => intent.Labels[0]).ToList(); // each is sure of an intent
        if (others.Count == 0) return null;

        // "how much do they get" in the second half is of the job of the first.
        var first = read[0].Mentions.Count > 0 || all.Find(part => part.Mentions.Count > 0) is not { } named ? read[0] : read[0] with { Pointed = [named.Mentions[0].Entry] };
        return new(ask with { Message = first }, decided[0].Intent!, others); // sure of an intent, as all are
    }

    /// <summary>The answer to the first with the others to press.</summary>
    internal Answer Offered(Answer answer) => answer with
    {
        Text = $"{answer.Text} {Below}",
        Actions = [.. Others, .. answer.Actions.Except(Others, StringComparer.Ordinal).Take(MostActions - Others.Count)],
    };

    private static List<string> Parts(string text)
    {
        List<string> parts = [text];
        foreach (var joint in Joints)
            parts = [.. parts.SelectMany(part => part.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return parts;
    }
}
