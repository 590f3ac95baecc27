using CareersCatalogue.Outreach;
using TestKit;

namespace CareersCatalogue.Tests.Outreach;

public sealed class DisclosureTests
{
    [Theory]
    [InlineData(5, 5, 5, "yyy")]
    [InlineData(4, 5, 6, "nny")] // one alone withheld would be the total less the others
    [InlineData(4, 4, 6, "nny")]
    [InlineData(2, 2, 6, "nnn")] // two withheld of four people together
    [InlineData(2, 3, 6, "nny")]
    [InlineData(0, 9, 20, "nny")] // that nobody said it tells of everybody
    [InlineData(0, 0, 20, "nnn")]
    [InlineData(5, 0, 0, "nnn")]
    public void Shown_OneAnswer_LeavesNothingToWorkOut(int site, int mixed, int home, string expected) =>
        Assert.Equal(expected, Shown(SmallQuestions.Place, site + mixed + home, site, mixed, home));

    [Theory]
    [InlineData(20, 5, 15, 10, "yyy")]
    [InlineData(20, 4, 15, 10, "nyy")]
    [InlineData(20, 5, 16, 10, "yny")] // four did not say it
    [InlineData(20, 20, 0, 10, "nny")] // everybody said it, nobody said it
    public void Shown_SeveralAnswers_LooksAtThoseWhoDidNotGiveIt(int answered, int grades, int money, int travel, string expected) =>
        Assert.Equal(expected, Shown(SmallQuestions.Barriers, answered, grades, money, travel));

    // Whatever the counts are: what is withheld is nothing, or at least two answers of at least five people.
    [Fact]
    public void Shown_EveryTableUpToNine_KeepsItsLaw()
    {
        foreach (var site in Enumerable.Range(0, 10))
        foreach (var mixed in Enumerable.Range(0, 10))
        foreach (var home in Enumerable.Range(0, 10))
        {
            int[] counts = [site, mixed, home];
            var withheld = counts.Where((_, index) => Shown(SmallQuestions.Place, counts.Sum(), counts)[index] == 'n').ToList();
            Assert.True(withheld.Count is 0 or 3 || (withheld.Count == 2 && withheld.Sum() >= Disclosure.SmallestGroup), $"{site} {mixed} {home}");
            Assert.True(counts.Except(withheld).All(count => count >= Disclosure.SmallestGroup));
        }
    }

    private static string Shown(Question question, int answered, params int[] counts)
    {
        var figures = new QuestionFigures(question.Key.Value, 99, answered, question.Choices.Select(choice => choice.Key.Value).Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second));
        return string.Concat(Disclosure.Shown(question, figures).Select(isShown => isShown ? 'y' : 'n'));
    }
}
