using CareersCatalogue.Occupations;

namespace CareersBot.Tests.Intents;

/// <summary>Driving and exams: what the checks of a record say is no less said than what its ways in say.</summary>
public sealed class AskedCheckTests
{
    [Fact]
    public void Driving_EveryJobWhoseChecksHaveALicence_IsAYes()
    {
        var wrong = from entry in RealCatalogue.Catalogue.Current.Catalogue.Entries
                    where entry.Occupation.Checks.Contains(EmploymentCheck.DrivingLicence)
                    let reply = Chat.Real().Say($"does a {entry.Occupation.Title} need a driving licence")
                    where reply.Occupations.Contains(entry.Occupation.Slug) && !reply.Text.StartsWith("Yes", StringComparison.Ordinal)
                    select $"{entry.Occupation.Title}: {reply.Text}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("do health visitors need to drive", "Yes. A driving licence is one of the checks")]
    [InlineData("do porters need a driving licence", "No driving licence is on my list")]
    public void Driving_IsReadFromTheChecks(string said, string expected) => Assert.StartsWith(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("which jobs need a driving licence", "look at your driving licence")]
    [InlineData("which jobs need you to drive", "look at your driving licence")]
    [InlineData("which jobs dont need you to drive", "keep you away from")]
    public void Driving_JobsThatNeedIt_AreListed(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what jobs dont need english and maths")]
    [InlineData("jobs without maths gcse")]
    [InlineData("no english gcse what can i do")]
    [InlineData("jobs that dont care about exams")]
    [InlineData("jobs that dont need gcse english")]
    public void NoExams_AnExamByName_LeavesNoJobOut(string said)
    {
        var all = Chat.Real().Say("what jobs can i do with no exams").Text;
        var reply = Chat.Real().Say(said);

        Assert.Equal("no_qualifications", reply.Intent);
        Assert.StartsWith(all[..(all.IndexOf(". ", StringComparison.Ordinal) + 1)], reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoExams_AWishBesideThem_StillCounts() =>
        Assert.NotEqual(Chat.Real().Say("jobs with no exams and no nights").Text.Split(' ')[0], Chat.Real().Say("jobs with no exams").Text.Split(' ')[0]);
}
