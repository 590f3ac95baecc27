using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Evaluation;

/// <summary>Measures how well messages are understood: on examples that were left out of learning, and on judged sets.</summary>
public static class ChatEvaluation
{
    /// <summary>Parts that the examples are cut into; each is tested with what was learnt from the others.</summary>
    public const int Folds = 5;

    private const string Doors = "safety_";

    /// <summary>How often the words alone of an example, without rules and memory, lead to its intent when it was not learnt from.</summary>
    /// <param name="language">The examples.</param>
    /// <param name="catalogue">The release whose names stand in them.</param>
    /// <returns>One row an intent, the weakest first.</returns>
    public static IReadOnlyList<IntentFigures> CrossValidate(BotLanguage language, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(language);
        var all = language.Model.Read(language.Model.Examples, language.Model.For(catalogue).Words);
        var fold = Spread(all);
        var said = new string[all.Count];
        for (var part = 0; part < Folds; part++)
        {
            var model = ModelTraining.Train([.. all.Where((_, place) => fold[place] != part)]);
            for (var place = 0; place < all.Count; place++)
                if (fold[place] == part) said[place] = Likeliest(model, all[place]);
        }

        return Rows(all.Select((example, place) => (example.Label, said[place], example.Label == said[place])));
    }

    /// <summary>How often a bot takes the messages of a set for what they mean, each in a conversation of its own.</summary>
    /// <param name="bot">Answers.</param>
    /// <param name="messages">The set.</param>
    /// <param name="cancellationToken">Ends the measurement.</param>
    /// <returns>One row for each intent or door that is meant, the weakest first.</returns>
    public static async Task<IReadOnlyList<IntentFigures>> OfAsync(IBot bot, IReadOnlyList<JudgedMessage> messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(messages);
        var rows = new List<(string, string, bool)>();
        foreach (var message in messages)
        {
            var turn = new Turn(Activity.Message(message.Text));
            await bot.OnTurnAsync(turn, cancellationToken);
            var taken = turn.Replies.Select(ReplyData.Read).OfType<CareersCatalogue.Ports.BotReply>().Select(reply => reply.Intent).FirstOrDefault("");
            rows.Add((message.Accepted[0], taken, IsRight(message, taken)));
        }

        return Rows(rows);
    }

    /// <summary>The share of all that was right, from 0 to 1; 0 for none.</summary>
    /// <param name="rows">Figures of intents.</param>
    public static double Share(IReadOnlyList<IntentFigures> rows) =>
        rows.Count == 0 ? 0 : (double)rows.Sum(row => row.Right) / rows.Sum(row => row.Messages);

    private static bool IsRight(JudgedMessage message, string taken) =>
        message.Accepted[0] == JudgedMessage.NoDoor ? !taken.StartsWith(Doors, StringComparison.Ordinal) : message.Accepted.Contains(taken, StringComparer.Ordinal);

    // Neighbours in a file are often alike, so every fold gets its share of each intent in turn.
    private static int[] Spread(IReadOnlyList<TrainingExample> all)
    {
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. all.Select(example => (next[example.Label] = next.GetValueOrDefault(example.Label) + 1) % Folds)];
    }

    private static string Likeliest(LinearModel model, TrainingExample example)
    {
        var probabilities = model.Probabilities(example.Features, example.Meaning);
        return model.Labels[Array.IndexOf(probabilities, probabilities.Max())];
    }

    private static IReadOnlyList<IntentFigures> Rows(IEnumerable<(string Meant, string Taken, bool IsRight)> answers) =>
    [
        .. answers.GroupBy(answer => answer.Meant, StringComparer.Ordinal).Select(group => new IntentFigures(
                group.Key,
                group.Count(),
                group.Count(answer => answer.IsRight),
                group.Where(answer => !answer.IsRight).CountBy(answer => answer.Taken).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault()))
            .OrderBy(row => row.Share).ThenBy(row => row.Intent, StringComparer.Ordinal),
    ];
}

/// <summary>How well one intent is recognised.</summary>
/// <param name="Intent">The intent or door that is meant.</param>
/// <param name="Messages">How many mean it; at least 1.</param>
/// <param name="Right">How many were taken for it, or for another that a fair judge accepts.</param>
/// <param name="TakenFor">What the others were most often taken for; null when all were right.</param>
public sealed record IntentFigures(string Intent, int Messages, int Right, string? TakenFor)
{
    /// <summary>From 0 to 1.</summary>
    public double Share => (double)Right / Messages;
}
