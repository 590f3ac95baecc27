using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Guidance.Journeys;

public sealed class JourneyFinderTests
{
    private static readonly Catalogue Small = SmallCatalogue.Create();
    private static readonly JourneyFinder Finder = new(Small);

    private static IReadOnlyList<Journey> Find(string from, string to, int level = 0, int most = 3) => Finder.Find(Small.Find(from), Small.Find(to)!, level, most);

    private static string Steps(Journey journey) => string.Join(" > ", journey.Steps.Select(step => $"{step.Entry.Occupation.Slug}{(step.InPost ? "" : "*")} {step.Years}{(step.IsEstimate ? "?" : "")}"));

    [Fact]
    public void Find_SchoolWithLevel3_GoesStraightToTheDegree()
    {
        var journey = Assert.Single(Find("school", "paramedic", 3, 1));
        Assert.Equal("paramedic 3", Steps(journey));
        Assert.Equal((3, false, false), (journey.TotalYears, journey.EarnsThroughout, journey.IsEstimate));
        Assert.Equal("One of the ways in. It takes 3 years.", journey.Steps[0].How);
    }

    [Fact]
    public void Find_SchoolWithNothing_StudiesFirst_AndSaysThatItIsAnEstimate()
    {
        var journey = Find("school", "paramedic", 0, 5).Single(item => Steps(item) == "paramedic* 1? > paramedic* 1? > paramedic* 2? > paramedic 3");
        Assert.Equal("Take A levels, a T Level or a BTEC at sixth form or college. About 2 years; this is our estimate.", journey.Steps[2].How);
        Assert.True(journey.IsEstimate);
    }

    [Fact]
    public void Find_SchoolWithNothing_MayWorkAndStudyBesideIt()
    {
        var journey = Find("school", "paramedic", 0, 1)[0];
        Assert.Equal("emergency-call-handler 0.5? > paramedic 6?", Steps(journey));
        Assert.StartsWith("First get to level 3 beside the job", journey.Steps[1].How, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_JobWithoutStudy_EarnsThroughout()
    {
        var journey = Find("school", "gardener", 0, 1)[0];
        Assert.Equal("gardener 1?", Steps(journey));
        Assert.True(journey.EarnsThroughout);
    }

    [Fact]
    public void Find_Specialism_LeadsFromItsParent()
    {
        var journey = Find("adult-nurse", "stroke-nurse")[0];
        Assert.Equal("adult-nurse  > stroke-nurse 2?", Steps(journey));
        Assert.Null(journey.Steps[0].How);
        Assert.Equal("Gain experience as an adult nurse, then specialise. About 2 years; this is our estimate.", journey.Steps[1].How);
    }

    [Fact]
    public void Find_SeveralJourneys_AreDistinct_ShortestFirst()
    {
        var journeys = Find("school", "electrician", 2, 5);
        Assert.Equal(journeys.Select(journey => journey.TotalYears).Order(), journeys.Select(journey => journey.TotalYears));
        Assert.Equal(journeys.Count, journeys.Select(Steps).Distinct().Count());
        Assert.All(journeys, journey => Assert.Equal(journey.Steps.Count, journey.Steps.Select(step => (step.Entry, step.InPost, step.How)).Distinct().Count()));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Find_Most_IsHeldToItsLimit(int most, bool accepted)
    {
        if (accepted) Assert.NotEmpty(Find("school", "gardener", 0, most));
        else Assert.Throws<ArgumentOutOfRangeException>(() => Find("school", "gardener", 0, most));
    }

    [Fact]
    public void Find_SameJob_IsRefused() => Assert.Throws<ArgumentException>(() => Find("gardener", "gardener"));

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 2, "0-1 1-2")]
    [InlineData(2, 6, "2-3 3-6")]
    [InlineData(4, 6, "3-6")]
    [InlineData(6, 3, "")]
    public void Ladder_Between_GivesTheRungsStillToClimb(int held, int needed, string rungs)
    {
        var between = StudyLadder.Between(held, needed);
        Assert.Equal(rungs, string.Join(' ', between.Select(rung => $"{rung.From}-{rung.To}")));
        Assert.Equal(between.Sum(rung => rung.Years), StudyLadder.YearsBetween(held, needed));
    }

    [Theory]
    [InlineData("Shortened degree in the children's field.", false)]
    [InlineData("A top-up degree or apprenticeship of about two years.", true)]
    [InlineData("Gain experience on a ward.", true)]
    public void CareerStep_Pay_IsReadFromItsSentence(string how, bool paid) => Assert.Equal(paid, CareerStepWording.IsPaid(how));

    [Theory]
    [InlineData("Time working as a healthcare assistant", "healthcare-assistant")]
    [InlineData("Work as adult nurses or paramedics", "adult-nurse paramedic")]
    [InlineData("Work with a mental health nurse", "mental-health-nurse")] // not every nurse
    [InlineData("Some time with people", "")]
    public void Names_InASentence_AreTheLongestOnes(string text, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', new OccupationNames(Small).In(text).Select(entry => entry.Occupation.Slug.Value)));
}
