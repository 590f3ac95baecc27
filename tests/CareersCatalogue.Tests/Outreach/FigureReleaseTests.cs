using CareersCatalogue.Outreach;
using TestKit;

namespace CareersCatalogue.Tests.Outreach;

public sealed class FigureReleaseTests
{
    private static readonly string[] Kinds = ["place=site", "place=home", "place=mixed barriers=grades", "before=yes after=yes", "before=no after=yes place=site", "before=no"];

    [Theory]
    [InlineData(9, false, 0)]
    [InlineData(10, false, 5)]
    [InlineData(14, false, 9)]
    [InlineData(4, true, 0)]
    [InlineData(5, true, 5)]
    [InlineData(37, true, 37)]
    public void Advance_FromNothing_KeepsTheNewestFiveOutUntilTheEnd(int people, bool isFinal, int counted)
    {
        var figures = FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, Mixed(people), isFinal);

        Assert.Equal(counted, figures.Responses);
        Assert.Equal(counted, figures.Find(SmallQuestions.Place)?.Answered ?? 0);
    }

    [Fact]
    public void Advance_GroupOfOneMind_WaitsForTheNext()
    {
        var alike = Enumerable.Range(1, 12).Select(number => Person(number, "place=home")).ToList();

        Assert.Null(FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, alike, false).Find(SmallQuestions.Place));
        Assert.Null(FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, alike, true).Find(SmallQuestions.Place));
        Assert.Equal(13, FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, [.. alike, Person(13, "place=site")], true).Find(SmallQuestions.Place)!.Answered);
    }

    [Fact]
    public void Advance_BeforeAndAfter_CountWhoAnsweredBoth()
    {
        List<Response> people = [.. Enumerable.Range(1, 6).Select(number => Person(number, number % 2 == 0 ? "before=yes after=no" : "before=no after=yes")), Person(7, "before=yes")];
        var figures = FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, people, true);

        Assert.Equal((6, 3), (figures.Find(SmallQuestions.Before)!.Answered, figures.Find(SmallQuestions.Before)!.Counts["yes"]));
        Assert.Equal(6, figures.Find(SmallQuestions.After)!.Answered);
        Assert.Equal(7, figures.Responses);
    }

    [Fact]
    public void Advance_ErasedAfterItWasCounted_StaysInTheTotals()
    {
        var people = Mixed(20);
        var before = FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, people, false);
        people.RemoveAll(person => person.Number is 2 or 18);
        var after = FigureRelease.Advance(SmallQuestions.Talk, before, people, false);

        Assert.Same(before, after);
        Assert.Equal(15, FigureRelease.Advance(SmallQuestions.Talk, after, people, true).Responses); // four are left, too few to come in
    }

    [Fact]
    public void Advance_Complete_NeverMovesAgain()
    {
        var complete = FigureRelease.Advance(SmallQuestions.Talk, EventFigures.None, Mixed(20), true);
        Assert.Same(complete, FigureRelease.Advance(SmallQuestions.Talk, complete, Mixed(40), true));
    }

    // Somebody looks after every answer, and somebody erases now and then: no step is of fewer than five people, or of one mind.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Advance_LookedAtAfterEveryAnswer_NeverStepsByOnePerson(int seed)
    {
        var random = new Random(seed);
        var (figures, people) = (EventFigures.None, new List<Response>());
        for (var number = 1; number <= 200; number++)
        {
            people.Add(Person(number, Kinds[random.Next(Kinds.Length)]));
            if (random.Next(20) == 0) people.RemoveAt(random.Next(people.Count));
            var next = FigureRelease.Advance(SmallQuestions.Talk, figures, people, number == 200);
            AssertStep(figures, next);
            figures = next;
        }

        Assert.True(figures.Responses > 150);
    }

    private static void AssertStep(EventFigures from, EventFigures to)
    {
        Assert.True(to.Responses == from.Responses || to.Responses - from.Responses >= Disclosure.SmallestGroup);
        foreach (var question in SmallQuestions.Talk.Questions)
        {
            if (to.Find(question) is not { } now) continue;
            var was = from.Find(question);
            var step = now.Answered - (was?.Answered ?? 0);
            if (step == 0) continue;
            Assert.True(step >= Disclosure.SmallestGroup, $"{question.Key}: {step}");
            Assert.All(now.Counts, count => Assert.True(count.Value - (was?.Counts.GetValueOrDefault(count.Key) ?? 0) < step, $"{question.Key}: all {step} gave {count.Key}"));
        }
    }

    private static List<Response> Mixed(int people) =>
        [.. Enumerable.Range(1, people).Select(number => Person(number, number % 2 == 0 ? "place=site" : "place=home"))];

    private static Response Person(int number, string answers) => new(number, SmallQuestions.Answers(answers));
}
