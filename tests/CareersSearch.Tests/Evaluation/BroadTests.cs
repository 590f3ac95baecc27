using CareersCatalogue.Snapshot;
using CareersSearch.Occupations;
using Xunit.Abstractions;

namespace CareersSearch.Tests.Evaluation;

/// <summary>Broad words, interests and suggestions on the real catalogue.</summary>
public sealed class BroadTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.95;
    private static readonly Lazy<(Catalogue Catalogue, OccupationSearch Search)> Real = new(() =>
    {
        var catalogue = DataFolder.Load();
        return (catalogue, new(catalogue));
    });

    [Theory]
    [InlineData("nurse", "adult-nurse", "childrens-nurse", "mental-health-nurse", "learning-disability-nurse")]
    [InlineData("nursing", "adult-nurse", "childrens-nurse", "mental-health-nurse", "learning-disability-nurse")]
    [InlineData("midwives", "midwife", "community-midwife")]
    [InlineData("ambulance crew", "paramedic", "emergency-care-assistant", "emergency-medical-technician", "ambulance-care-assistant")]
    [InlineData("it support", "it-support-technician")]
    public void Search_BroadWord_PutsTheCoreFirst(string typed, params string[] core)
    {
        if (DataFolder.Path is null) return;
        Assert.Equal(core.Order(), Slugs(typed).Take(core.Length).Order());
    }

    [Theory]
    [InlineData("i love cars", "fleet-vehicle-technician")]
    [InlineData("tractor", "fleet-vehicle-technician")]
    [InlineData("guitar", "music-therapist")]
    [InlineData("working with babies", "midwife")]
    [InlineData("pizza", "chef")]
    [InlineData("astronaut", "aviation-and-space-medicine-doctor")]
    public void Search_Interest_HasItAmongTheFirstFive(string typed, string slug)
    {
        if (DataFolder.Path is not null) Assert.Contains(slug, Slugs(typed).Take(5));
    }

    [Theory]
    [InlineData("nurse")]
    [InlineData("heart")]
    [InlineData("teeth")]
    public void Search_BroadWord_IsNotCrowdedBySpecialismsOfOne(string typed)
    {
        if (DataFolder.Path is null) return;
        var parents = Real.Value.Search.Search(typed).Hits.Take(10).Select(hit => hit.Entry.Parent).OfType<CatalogueEntry>();
        Assert.All(parents.GroupBy(parent => parent), group => Assert.InRange(group.Count(), 1, 3));
    }

    [Fact]
    public void Search_ItInASentence_IsNoComputer()
    {
        if (DataFolder.Path is not null) Assert.DoesNotContain("it-support-technician", Slugs("is it hard to be a plumber").Take(5));
    }

    [JudgedFact]
    public void Suggest_HalfAName_OffersItsOccupationAmongEight()
    {
        var (catalogue, search) = Real.Value;
        var slips = new Random(3);
        var right = new List<bool>();
        var wrong = new List<bool>();
        foreach (var entry in catalogue.Entries)
        {
            foreach (var name in entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title))
            {
                var typed = name[..Math.Min(name.Length, Math.Max(3, (name.Length + 1) / 2))];
                right.Add(search.Suggest(typed, 8).Any(suggestion => suggestion.Entry == entry));
                if (typed.Length < 5) continue;
                var at = slips.Next(1, typed.Length - 1);
                wrong.Add(search.Suggest(typed.Remove(at, 1), 8).Any(suggestion => suggestion.Entry == entry));
            }
        }
        output.WriteLine($"{right.Count} names {Share(right):0.000}, {wrong.Count} with a letter lost {Share(wrong):0.000}");
        Assert.InRange(Share(right), LeastShare, 1);
        Assert.InRange(Share(wrong), LeastShare, 1);
    }

    private static IEnumerable<string> Slugs(string typed) => Real.Value.Search.Search(typed).Hits.Select(hit => hit.Entry.Occupation.Slug.Value);

    private static double Share(List<bool> found) => found.Average(one => one ? 1.0 : 0);
}
