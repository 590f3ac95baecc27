using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Guidance.Matching;

public sealed class OccupationMatchingTests
{
    private static readonly Catalogue Small = SmallCatalogue.Create();
    private static readonly OccupationMatching Matching = new(Small);

    private static double Fit(string slug, Profile profile) => Matching.Rank(profile).First(match => match.Entry.Occupation.Slug.Value == slug).Fit;

    private static MatchExplanation Explain(string slug, Profile profile) => Matching.Explain(profile, Small.Find(slug)!);

    [Fact]
    public void Rank_NothingSaid_PutsNothingAboveAnything_ButLaterJobsLower()
    {
        Assert.Equal(0.5, Fit("gardener", new()));
        Assert.Equal(0.35, Fit("stroke-nurse", new()));
        Assert.Equal(["Nothing you said so far speaks for or against it. Tell us what you like and what you have."], Explain("gardener", new()).Reasons);
    }

    [Theory]
    [InlineData("paramedic", Interest.Emergencies, 1)]
    [InlineData("paramedic", Interest.Research, 0)]
    public void Rank_Interest_DecidesTheFit(string slug, Interest interest, double fit) => Assert.Equal(fit, Fit(slug, new() { Interests = [interest] }));

    [Theory]
    [InlineData("paramedic", Setting.Ambulance, 1)]
    [InlineData("paramedic", Setting.Office, 0)]
    public void Rank_Place_DecidesTheFit(string slug, Setting setting, double fit) => Assert.Equal(fit, Fit(slug, new() { Settings = [setting] }));

    [Theory]
    [InlineData("paramedic", PatientContact.High, 1)]
    [InlineData("paramedic", PatientContact.Some, 0.5)]
    [InlineData("paramedic", PatientContact.None, 0)]
    [InlineData("emergency-call-handler", PatientContact.None, 0.5)]
    [InlineData("gardener", PatientContact.None, 1)]
    public void Rank_PatientContact_CountsByItsDistance(string slug, PatientContact wanted, double fit) => Assert.Equal(fit, Fit(slug, new() { PatientContact = wanted }));

    [Fact]
    public void Explain_PlaceAndContact_SayWhatWasFound()
    {
        var profile = new Profile { Settings = [Setting.Ambulance], PatientContact = PatientContact.High };
        Assert.Equal(["You would work where you like to be: ambulance.", "Lots of patient contact."], Explain("paramedic", profile).Reasons);
        Assert.Equal(["It is done in other places than those you named.", "No patient contact."], Explain("gardener", profile).Reasons);
    }

    [Fact]
    public void Rank_ThingToAvoid_HalvesTheFit_AndSaysWhy()
    {
        var profile = new Profile { Interests = [Interest.Emergencies], Avoid = [Avoidance.PatientContact] };
        Assert.Equal(0.5, Fit("paramedic", profile));
        Assert.Contains("It is done with patients at least part of the time, which you want to avoid.", Explain("paramedic", profile).Reasons);
        Assert.DoesNotContain(Explain("gardener", profile).Reasons, reason => reason.Contains("patients", StringComparison.Ordinal));
    }

    [Fact]
    public void Rank_NearerWayIn_ComesFirst()
    {
        Assert.Equal(1, Fit("gardener", new() { Level = 0 }));
        Assert.Equal(0.4, Fit("paramedic", new() { Level = 0 })); // three levels are an effort of 6: 1 / (1 + 6 / 4)
        Assert.Equal(1, Fit("paramedic", new() { Level = 3 }));
    }

    [Fact]
    public void Explain_OpenAndNearly_SayExactlyWhatIsMissing()
    {
        var explained = Explain("gardener", new() { Level = 0 });
        Assert.Equal([EntryRouteKind.DirectEntry], explained.OpenNow.Select(route => route.Type.Kind));
        Assert.Equal(["Level 2 qualifications, such as GCSEs at grades 9 to 4"], Assert.Single(explained.Nearly).Missing);
        Assert.Equal(["You can start now: Straight into a job."], explained.Reasons);
    }

    [Fact]
    public void Explain_AnotherNation_OpensNoWayOfEngland() =>
        Assert.Equal(["The catalogue knows no way in for your nation."], Explain("gardener", new() { Level = 1, Nation = Nation.Wales }).Reasons);

    [Theory]
    [InlineData(25_000, "Starting pay is £25,272 a year, which is what you asked for or more.")]
    [InlineData(26_000, "Pay starts at £25,272 and can reach £27,476, so it takes time to earn what you asked for.")]
    [InlineData(30_000, "Pay tops out at £27,476, below what you asked for.")]
    public void Explain_Salary_NamesTheFigure(int wanted, string reason) => Assert.Equal([reason], Explain("gardener", new() { MinimumSalaryPounds = wanted }).Reasons);

    [Fact]
    public void Avoidances_EachHasOneRule() => Assert.Equal(Avoidances.List.All.Select(choice => choice.Value), AvoidanceRules.All.Select(rule => rule.Avoidance));
}
