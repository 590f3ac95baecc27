using CareersCatalogue.Occupations;
using CareersWeb.Site.Explorer;
using CareersWeb.Site.Wording;

namespace CareersWeb.Tests.Site;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0, "a few weeks")]
    [InlineData(1, "1 month")]
    [InlineData(6, "6 months")]
    [InlineData(12, "1 year")]
    [InlineData(18, "18 months")]
    [InlineData(36, "3 years")]
    [InlineData(42, "3 and a half years")]
    public void Months_ReadAsPeopleSayThem(int months, string expected) => Assert.Equal(expected, TimeWording.Months(months));

    [Theory]
    [InlineData(0, "You learn on the job")]
    [InlineData(0.5, "About 6 months")]
    [InlineData(3, "About 3 years")]
    public void About_Years(double years, string expected) => Assert.Equal(expected, TimeWording.About(years));

    [Theory]
    [InlineData(30_000, 30_000, "£30,000")]
    [InlineData(30_000, 40_000, "£30,000 to £40,000")]
    public void Range_OfPay(int minimum, int maximum, string expected) => Assert.Equal(expected, PayWording.Range(new(minimum, maximum)));

    [Theory]
    [InlineData(PayFramework.AgendaForChange, "5", "7", "This job usually runs from band 5 to band 7.")]
    [InlineData(PayFramework.AgendaForChange, "5", "5", "This job is usually band 5.")]
    [InlineData(PayFramework.MedicalAndDental, "F1", "Consultant", "This job usually runs from F1 to Consultant.")]
    [InlineData(PayFramework.Local, null, null, null)]
    public void Grades_AreNamed(PayFramework framework, string? first, string? top, string? expected) =>
        Assert.Equal(expected, PayWording.Grades(new(framework, first, top, null)));

    [Fact]
    public void List_KeepsCapitalsOfAbbreviations() =>
        Assert.Equal("Hospital, in the community, GP practice", SentenceWording.List(["Hospital", "In the community", "GP practice"]));

    [Theory]
    [InlineData("https://www.jobs.nhs.uk/xi", "jobs.nhs.uk")]
    [InlineData("https://findajob.gov.uk", "findajob.gov.uk")]
    [InlineData("ask", "ask")]
    public void HostOf_Address(string address, string expected) => Assert.Equal(expected, LinkWording.HostOf(address));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public void PageLinks_LeaveOutTheFar(int page, int pageCount, string expected) =>
        Assert.Equal(expected, string.Join(' ', PageLinks.Of(page, pageCount).Select(number => number?.ToString() ?? "…")));

    [Theory]
    [InlineData("0800 1111", "tel:08001111")]
    [InlineData("999 or 112", null)]
    public void Ringing_IsForOneNumber(string phone, string? address) => Assert.Equal(address, LinkWording.Ringing(phone));

    [Theory]
    [InlineData(0.01, "1 month")]
    [InlineData(4.7, "4 years and 8 months")]
    [InlineData(3, "3 years")]
    public void YearsAndMonths_AreWrittenOut(double years, string text) => Assert.Equal(text, TimeWording.YearsAndMonths(years));

    [Theory]
    [InlineData("A degree", "a degree")]
    [InlineData("A levels, or other level 3", "A levels, or other level 3")]
    [InlineData("GCSEs, or other level 2", "GCSEs, or other level 2")]
    [InlineData("No set qualifications", "no set qualifications")]
    public void Inside_KeepsTheCapitalsOfNames(string label, string text) => Assert.Equal(text, SentenceWording.Inside(label));
}
