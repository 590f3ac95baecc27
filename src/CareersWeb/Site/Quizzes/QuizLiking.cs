using System.Globalization;

namespace CareersWeb.Site.Quizzes;

/// <summary>How much somebody likes a thing, on a scale of five.</summary>
/// <param name="Value">1 to 5; how the form sends it.</param>
/// <param name="Label">As a text of the pages.</param>
internal sealed record QuizLiking(int Value, string Label)
{
    private const int Middle = 3;

    /// <summary>From the least to the most.</summary>
    public static IReadOnlyList<QuizLiking> All { get; } =
        [new(1, "Not at all"), new(2, "Not much"), new(3, "Not sure"), new(4, "Quite a lot"), new(5, "Very much")];

    /// <summary>What it gives to a job that is close to the thing, or takes from it; -2 to 2.</summary>
    public int Points => Value - Middle;

    /// <summary>The one that a form sent; null when it sent none of them.</summary>
    public static QuizLiking? Read(string? sent) =>
        All.FirstOrDefault(liking => liking.Value.ToString(CultureInfo.InvariantCulture) == sent);
}

/// <summary>One answer.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Liking">How much it is liked.</param>
internal sealed record QuizAnswer(QuizQuestion Question, QuizLiking Liking);
