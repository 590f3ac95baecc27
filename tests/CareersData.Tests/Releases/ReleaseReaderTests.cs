using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersData.Tests.Releases;

public sealed class ReleaseReaderTests : IDisposable
{
    private readonly Harness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Read_UnknownVersion_IsNull() => Assert.Null(await _harness.Start().Reader.ReadAsync("0123456789abcdef", CancellationToken.None));

    [Fact]
    public async Task Read_Occupation_HasWhatItsFileSays()
    {
        var contents = await ReadAsync();
        var nurse = Find(contents, "adult-nurse");

        Assert.Equal(("Adult nurse", "nursing", "hospital nursing", 3, 3.0), (nurse.Title, nurse.Family.Slug.Value, nurse.Subfamily, nurse.MinimumLevel, nurse.TrainingYears));
        Assert.Equal(["nurse", "staff nurse"], nurse.AlternativeTitles);
        Assert.Equal(["teamwork", "listening"], nurse.Skills.Select(skill => skill.Slug.Value));
        Assert.Equal([Setting.Hospital, Setting.Community], nurse.Settings);
        Assert.Equal([WorkingPattern.Shifts, WorkingPattern.Nights], nurse.WorkingPatterns);
        Assert.Equal(new PayGrading(PayFramework.AgendaForChange, "5", "6", null), nurse.Pay);
        Assert.Equal(("NMC", true, true), (nurse.Registration!.Regulator.Abbreviation, nurse.Registration.ProtectedTitle, nurse.Registration.Mandatory));
        Assert.Equal([new CareerStep(new("stroke-nurse"), StepKind.Experience, "Time on a stroke ward", null)], nurse.Progression);
        Assert.Equal([new Source("Test source", "https://example.org/source", Evidence.Verified, new(2026, 11, 20))], nurse.Sources);
        Assert.Equal(4, nurse.Nations.Count);
        Assert.Equal("adult-nurse", Find(contents, "stroke-nurse").SpecialismOf!.Value.Value);
        Assert.Equal([Nation.England, Nation.Wales], Find(contents, "gp-receptionist").Nations);
    }

    [Fact]
    public async Task Read_SharedRoute_TakesSourcesOfTheOccupationAndNationsOfItsKind()
    {
        var contents = await ReadAsync();
        var degree = contents.EntryRoutes.Single(route => route.Occupation.Slug.Value == "adult-nurse");

        Assert.Equal(("adult-nursing-degree", EntryRouteKind.UndergraduateDegree, new MonthRange(36, 48)), (degree.Slug.Value, degree.Type.Kind, degree.Duration));
        Assert.Same(degree.Occupation.Sources, degree.Sources);
        Assert.Equal([Nation.England, Nation.Wales], degree.Nations);
        Assert.Equal(["5 GCSEs at grade 4 or above, with English and maths, or equal level 2 qualifications"], degree.Requirements.Skip(1).Select(requirement => requirement.Text));
    }

    [Fact]
    public async Task Read_RoutesOfAnOccupation_StandEasiestFirst()
    {
        var contents = await ReadAsync();
        var routes = contents.EntryRoutes.Where(route => route.Occupation.Slug.Value == "healthcare-assistant").ToList();

        Assert.Equal([EntryRouteKind.DirectEntry, EntryRouteKind.ApprenticeshipAdvanced], routes.Select(route => route.Type.Kind));
        Assert.Equal("ST0217", Assert.Single(routes[1].Standards).Reference);
        Assert.Equal([Nation.England], routes[1].Nations);
        Assert.False(Assert.Single(routes[1].Requirements).Essential);
    }

    [Fact]
    public async Task Read_Lists_StandInOrderOfDisplay()
    {
        var contents = await ReadAsync();

        Assert.Equal(["Nursing", "Administration"], contents.Families.Select(family => family.Name));
        Assert.Equal(["Listening", "Working in a team"], contents.Skills.Select(skill => skill.Name));
        Assert.Equal(EntryRouteKinds.List.All.Select(choice => choice.Value), contents.RouteTypes.Select(type => type.Kind));
        Assert.Equal(["ST0216", "ST0217"], contents.Standards.Select(standard => standard.Reference)); // the one without a reference is left out
        Assert.Equal(new PayRange(32_073, 48_117), new Catalogue(contents).Find("adult-nurse")!.PayIn(Nation.England));
        Assert.Equal([(true, true), (false, false)], contents.EverydayWords.Select(words => (words.BothWays, words.Abbreviation)));
        Assert.Equal("cadets", Assert.Single(contents.Programmes).Slug.Value);
        Assert.Equal("0800 1111", Assert.Single(contents.HelpServices).Phone);
        Assert.Equal(5_000, Assert.Single(contents.Funding).AmountPounds);
        Assert.Equal("level", Assert.Single(contents.Qualifications).Group);
    }

    [Fact]
    public async Task Read_FileChangedInTheDatabase_IsNull()
    {
        var process = _harness.Start();
        var version = (await process.Import.ImportAsync([], CancellationToken.None)).Release!.Version;
        await _harness.ExecuteAsync($"UPDATE release_files SET document = replace(document, 'adults', 'adulte') WHERE path = '{SmallData.Nurse}'");

        Assert.Null(await process.Reader.ReadAsync(version, CancellationToken.None));
    }

    private static Occupation Find(CatalogueContents contents, string slug) => contents.Occupations.Single(occupation => occupation.Slug.Value == slug);

    private async Task<CatalogueContents> ReadAsync()
    {
        var process = _harness.Start();
        var outcome = await process.Import.ImportAsync([], CancellationToken.None);
        return (await process.Reader.ReadAsync(outcome.Release!.Version, CancellationToken.None))!;
    }
}
