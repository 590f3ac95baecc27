namespace CareersCatalogue.Guidance.Journeys;

/// <summary>Reads what a career step's own sentence says of pay.</summary>
internal static class CareerStepWording
{
    private static readonly string[] Unpaid = ["shortened degree", "go back to university", "study full time", "full-time course",
        "postgraduate degree", "top-up degree"];
    private static readonly string[] Paid = ["apprenticeship", "paid", "in post"];

    /// <summary>Whether the step can be made on a wage: it can unless the sentence speaks of full-time study and of no paid way.</summary>
    internal static bool IsPaid(string how) =>
        !Unpaid.Any(phrase => how.Contains(phrase, StringComparison.OrdinalIgnoreCase))
        || Paid.Any(phrase => how.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
