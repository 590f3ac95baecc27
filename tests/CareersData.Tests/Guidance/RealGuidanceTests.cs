using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersData.Tests.Import;

namespace CareersData.Tests.Guidance;

/// <summary>What young people are told out of the real data.</summary>
public sealed class RealGuidanceTests
{
    // Jobs whose ways in all ask for work that no other job of the catalogue is said to lead to, or are for some people only.
    private const int MostWithoutPathway = 12;

    private static readonly Lazy<Task<Catalogue>> Loaded = new(LoadAsync);

    [Fact]
    public async Task Pathways_NoGcses_ReachAdultNurseBesideWork()
    {
        var catalogue = await Loaded.Value;
        var journey = new JourneyFinder(catalogue).Find(null, catalogue.Find("adult-nurse")!, 0, 3)[0];

        Assert.Equal(["healthcare-assistant", "nursing-associate", "adult-nurse"], journey.Steps.Select(step => step.Entry.Occupation.Slug.Value));
        Assert.True(journey.EarnsThroughout);
        Assert.Equal(4.7, journey.TotalYears);
    }

    [Fact]
    public async Task Pathways_FromSchool_ReachNearlyEveryOccupation_InReasonableTime()
    {
        var catalogue = await Loaded.Value;
        var finder = new JourneyFinder(catalogue);
        var found = catalogue.Entries.Select(entry => (entry.Occupation.Slug, Journeys: finder.Find(null, entry, 0, 1))).ToList();
        var without = found.Where(item => item.Journeys.Count == 0).Select(item => item.Slug.Value).ToList();

        Assert.True(without.Count <= MostWithoutPathway, string.Join(' ', without));
        var strange = found.Where(item => item.Journeys.Any(journey => journey.TotalYears is <= 0 or > 24)).Select(item => $"{item.Slug} {item.Journeys[0].TotalYears}");
        Assert.Empty(strange);
    }

    [Fact]
    public async Task Match_OneGcseMissing_NamesIt()
    {
        var catalogue = await Loaded.Value;
        var profile = new Profile { Qualifications = [HeldQualification.Pass(QualificationType.Gcse, "English"), HeldQualification.Pass(QualificationType.Gcse, "art", 4)] };
        var explained = new OccupationMatching(catalogue).Explain(profile, catalogue.Find("nursing-associate")!);

        Assert.DoesNotContain(explained.OpenNow, route => EntryRouteKinds.LeadsToPost(route.Type.Kind));
        Assert.Equal(["GCSE maths at grade 4 or Functional Skills level 2"], explained.Nearly[0].Missing);
    }

    [Theory]
    [InlineData(Nation.England, 744)]
    [InlineData(Nation.Scotland, 743)]
    public async Task Match_AnyNation_RanksEveryOccupationOfIt(Nation nation, int fewest)
    {
        var catalogue = await Loaded.Value;
        var ranked = new OccupationMatching(catalogue).Rank(new() { Nation = nation, Level = 2, Interests = [Interest.Emergencies], Avoid = [.. Enum.GetValues<Avoidance>()] });

        Assert.Equal(catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(nation)), ranked.Count);
        Assert.True(ranked.Count >= fewest, ranked.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ranked.Count, ranked.Select(match => match.Entry).Distinct().Count());
    }

    [Fact]
    public async Task Compare_EveryPairOfNeighbours_FillsEveryCell()
    {
        var catalogue = await Loaded.Value;
        foreach (var (first, second) in catalogue.Entries.Zip(catalogue.Entries.Skip(1)))
            Assert.All(Comparison.Of([first, second]).Rows, row => Assert.All(row.Cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell))));
    }

    private static async Task<Catalogue> LoadAsync()
    {
        using var harness = new Harness();
        harness.Time.Now = DateTimeOffset.UtcNow;
        var process = harness.Over(RealData.Folder);
        await process.Loader.StartAsync(CancellationToken.None);
        return process.Catalogue.Current.Catalogue;
    }
}
