using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersSearch.Tests.Evaluation;

namespace CareersSearch.Tests.Understanding;

/// <summary>Whole searches as people type them, on the real catalogue: what is understood, and what a person would expect to see.</summary>
public sealed class RealQueryTests
{
    [DataTheory]
    [InlineData("work with kids mental health no uni", "children-and-families mental-health no-university")]
    [InlineData("apprenticeship level 3 lab", "apprenticeship-advanced in-laboratory")]
    [InlineData("help people but no blood", "caring-for-people no-blood")]
    [InlineData("jobs without patients", "no-patient-contact")]
    [InlineData("hospital job no gcses", "in-hospital no-qualifications")]
    [InlineData("degree apprenticeship nursing", "apprenticeship-degree nurse")]
    [InlineData("not a doctor but in theatre", "not-doctor in-theatre")]
    [InlineData("work from home admin", "from-home admin")]
    [InlineData("outdoors", "in-outdoors")]
    [InlineData("paramedic without uni", "no-university")]
    [InlineData("nursing but not with adults", "nurse with-children")]
    [InlineData("what can i do with biology and art", "subject-biology subject-art-and-design")]
    [InlineData("no nights no weekends", "no-nights no-weekends")]
    [InlineData("HCPC approved radiography degrees", "register-hcpc undergraduate-degree")]
    [InlineData("mental health nurse", "")]
    [InlineData("Ambulance care assistant", "")]
    [InlineData("who takes your blood", "")]
    [InlineData("who works with kids", "")]
    public void Search_Wishes_AreUnderstood(string typed, string ids) =>
        Assert.Equal(ids, string.Join(' ', Search(typed).Understood.Select(wish => wish.Meaning.Id)));

    [DataFact]
    public void Search_NoUniversity_LeavesOutWhatNeedsIt()
    {
        var found = Search("work with kids mental health no uni");

        Assert.DoesNotContain("child-and-adolescent-psychiatrist", Slugs(found));
        Assert.All(found.Hits.Take(5), hit => Assert.Contains(hit.Entry.Occupation.Interests, interest => interest is Interest.ChildrenAndFamilies or Interest.MentalHealth));
    }

    [DataFact]
    public void Search_WithoutPatients_HasNone() =>
        Assert.All(Search("jobs without patients").Hits, hit => Assert.Equal(PatientContact.None, hit.Entry.Occupation.PatientContact));

    [DataFact]
    public void Search_NoGcses_AsksForNone() => Assert.All(Search("hospital job no gcses").Hits, hit => Assert.Equal(0, hit.Entry.Occupation.MinimumLevel));

    [DataFact]
    public void Search_NotADoctor_HasNoDoctors()
    {
        var found = Search("not a doctor but in theatre");

        Assert.DoesNotContain(found.Hits, hit => hit.Entry.Occupation.Family.Slug.Value == "doctors");
        Assert.Contains("operating-department-practitioner", Slugs(found).Take(5));
    }

    [DataFact]
    public void Search_NotWithAdults_IsAboutChildren() => Assert.Equal(["childrens-nurse", "neonatal-nurse"], Slugs(Search("nursing but not with adults")).Take(2));

    [DataFact]
    public void Search_NoNightsNoWeekends_HasNeither() => Assert.DoesNotContain(
        Search("no nights no weekends").Hits,
        hit => hit.Entry.Occupation.WorkingPatterns.Any(pattern => pattern is WorkingPattern.Nights or WorkingPattern.Weekends));

    [DataFact]
    public void Search_ItInASentence_IsNotComputing()
    {
        Assert.DoesNotContain(Search("is it hard to be a nurse").Hits.Take(10), IsDigital);
        Assert.All(Search("IT").Hits.Take(3), hit => Assert.True(IsDigital(hit)));
        Assert.All(Search("jobs in it").Hits.Take(3), hit => Assert.True(IsDigital(hit)));
    }

    [DataFact]
    public void Search_ParamedicWithoutUni_ShowsTheParamedicByApprenticeship() => Assert.Contains("paramedic", Slugs(Search("paramedic without uni")).Take(3));

    [DataFact]
    public void Search_TwoSubjects_PutsWhatUsesBothFirst() => Assert.All(
        Search("what can i do with biology and art").Hits.Take(3),
        hit => Assert.Superset(new HashSet<string> { "biology", "art-and-design" }, hit.Entry.Occupation.UsefulSubjects.Select(subject => subject.Slug.Value).ToHashSet()));

    private static bool IsDigital(SearchHit hit) => hit.Entry.Occupation.Family.Slug.Value == "digital-data-informatics";

    private static SearchOutcome Search(string typed) => DataFolder.Search().Search(typed);

    private static List<string> Slugs(SearchOutcome outcome) => [.. outcome.Hits.Select(hit => hit.Entry.Occupation.Slug.Value)];
}
