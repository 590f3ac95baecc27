namespace CareersCatalogue.Outreach;

/// <summary>
/// Decides which figures of a question are shown. A count below <see cref="SmallestGroup"/> is withheld, nought among them: that nobody
/// said something tells of everybody. So that it cannot be worked out from what is shown:
/// <list type="bullet">
/// <item>where one answer is given, the smallest shown counts are withheld as well until at least two are, of at least five people
/// together: the total less what is shown is then a sum of several answers and many people;</item>
/// <item>where several answers may be given, a count is also withheld when fewer than five did not give the answer.</item>
/// </list>
/// </summary>
public static class Disclosure
{
    /// <summary>Fewest people that a figure may be drawn from; a count.</summary>
    public const int SmallestGroup = 5;

    private const int FewestWithheld = 2;

    /// <summary>Whether the count of each answer is shown, in the order of the answers.</summary>
    public static IReadOnlyList<bool> Shown(Question question, QuestionFigures figures)
    {
        var counts = question.Choices.Select(choice => figures.Counts.GetValueOrDefault(choice.Key.Value)).ToArray();
        return question.MostAnswers == 1
            ? OfOneAnswer(counts)
            : [.. counts.Select(count => count >= SmallestGroup && figures.Answered - count >= SmallestGroup)];
    }

    private static bool[] OfOneAnswer(int[] counts)
    {
        var shown = counts.Select(count => count >= SmallestGroup).ToArray();
        while (shown.Contains(true) && shown.Contains(false) && CanBeWorkedOut(counts, shown))
            shown[Smallest(counts, shown)] = false;
        return shown;
    }

    private static bool CanBeWorkedOut(int[] counts, bool[] shown) =>
        shown.Count(isShown => !isShown) < FewestWithheld
        || counts.Where((_, index) => !shown[index]).Sum() < SmallestGroup;

    private static int Smallest(int[] counts, bool[] shown) =>
        Enumerable.Range(0, counts.Length).Where(index => shown[index]).MinBy(index => counts[index]);
}
