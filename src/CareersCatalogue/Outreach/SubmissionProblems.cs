using System.Globalization;

namespace CareersCatalogue.Outreach;

/// <summary>Why answers are refused, each said in one place.</summary>
public static class SubmissionProblems
{
    /// <summary>No event has the code, or its questions are not known any more.</summary>
    public static SubmissionProblem NoEvent { get; } =
        new("EVENT_NOT_FOUND", "No event has this code. Check it with the person who gave it to you.", "event");

    /// <summary>It is too early.</summary>
    public static SubmissionProblem NotOpen { get; } = new("EVENT_NOT_OPEN", "The questions of this event are not open yet.", "event");

    /// <summary>It is too late.</summary>
    public static SubmissionProblem Closed { get; } = new("EVENT_CLOSED", "This event has closed, so no more answers are taken.", "event");

    /// <summary>As many answered as the event takes.</summary>
    public static SubmissionProblem Full { get; } = new("EVENT_FULL", "This event has had all the answers that it takes.", "event");

    /// <summary>No question was answered.</summary>
    public static SubmissionProblem Empty { get; } = new("NOTHING_ANSWERED", "Answer at least one question.", "answers");

    /// <summary>The sender's secret has not the form of one.</summary>
    public static SubmissionProblem WrongReceipt { get; } = new(
        "WRONG_RECEIPT", $"A receipt has {Receipt.Length} capitals and digits, without vowels, 0, 1, L and S. Leave it out to be given one.",
        "receipt");

    /// <summary>Too many answers come from one place.</summary>
    /// <param name="seconds">After which they can be sent again.</param>
    public static SubmissionProblem TooMany(int seconds) => new("TOO_MANY_ANSWERS", string.Create(
        CultureInfo.InvariantCulture, $"Very many answers are coming from where you are. Send yours again in {seconds} seconds."));

    /// <summary>The set has no such question.</summary>
    public static SubmissionProblem NoQuestion(int index) =>
        new("UNKNOWN_QUESTION", "This event does not ask this question.", Field(index, "key"));

    /// <summary>A question is answered twice.</summary>
    public static SubmissionProblem Twice(int index) => new("ANSWERED_TWICE", "This question was answered already.", Field(index, "key"));

    /// <summary>An answer that the question does not offer.</summary>
    public static SubmissionProblem NoChoice(int index) =>
        new("UNKNOWN_ANSWER", "Choose from the answers to this question.", Field(index, "values"));

    /// <summary>More answers to a question than it takes.</summary>
    public static SubmissionProblem TooManyChosen(int index, int most) => new("TOO_MANY_CHOSEN", most == 1
        ? "Choose one answer to this question."
        : string.Create(CultureInfo.InvariantCulture, $"Choose at most {most} answers to this question."), Field(index, "values"));

    private static string[] Field(int index, string name) => ["answers", index.ToString(CultureInfo.InvariantCulture), name];
}
