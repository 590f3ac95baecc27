namespace BotProtocol.Activities;

/// <summary>What is wrong with an activity that came from outside.</summary>
/// <param name="Kind">The sort of mistake.</param>
/// <param name="Path">Where, as a JSON path without the leading <c>$.</c>; empty for the whole.</param>
/// <param name="Message">What was found and what was expected, in one plain sentence.</param>
public sealed record ActivityProblem(ActivityProblemKind Kind, string Path, string Message)
{
    /// <summary>The limit that was broken, in its own unit; null for other mistakes than a text that was cut.</summary>
    public int? Maximum { get; init; }

    internal static ActivityProblem Syntax(string path) =>
        new(ActivityProblemKind.Syntax, path, "The body is not well-formed JSON in UTF-8.");

    internal static ActivityProblem WrongShape(string path) => new(ActivityProblemKind.Argument, path, path.Length == 0
        ? "The body must be a JSON object."
        : $"The value of '{path}' is not of the type that the Activity schema gives it.");

    internal static ActivityProblem Missing(string path) =>
        new(ActivityProblemKind.Missing, path, $"The property '{path}' is required and must be a string that is not empty.");

    internal static ActivityProblem TooLong(string path, int maximum) =>
        new(ActivityProblemKind.Argument, path, $"The value of '{path}' is longer than {maximum} characters.");

    internal static ActivityProblem TooManyCharacters(int maximum) =>
        new(ActivityProblemKind.TooLarge, "", $"The activity is longer than {maximum} characters.");

    internal static ActivityProblem TooDeep(int maximum) =>
        new(ActivityProblemKind.Argument, "", $"The activity is nested deeper than {maximum} levels.");

    internal static ActivityProblem TooMany(string path, int maximum) =>
        new(ActivityProblemKind.Argument, path, $"The activity has more than {maximum} {path}.");

    internal static ActivityProblem TextTooLong(int maximum) =>
        new(ActivityProblemKind.TextTooLong, "text", $"The text was longer than {maximum} characters and was cut there.") { Maximum = maximum };
}

/// <summary>The sorts of mistake in an activity from outside.</summary>
public enum ActivityProblemKind
{
    /// <summary>The text is not JSON.</summary>
    Syntax,

    /// <summary>A required property is not there.</summary>
    Missing,

    /// <summary>A value has the wrong type, or breaks a bound of its own.</summary>
    Argument,

    /// <summary>The whole is longer than allowed.</summary>
    TooLarge,

    /// <summary>The text of a message is longer than the bot wants; it was cut, and the turn goes on.</summary>
    TextTooLong,
}
