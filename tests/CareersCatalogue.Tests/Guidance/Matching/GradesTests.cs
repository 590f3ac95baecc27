using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Tests.Guidance.Matching;

public sealed class GradesTests
{
    [Theory]
    [InlineData(QualificationType.Gcse, "4", 2, 4)]
    [InlineData(QualificationType.Gcse, "3", 1, 3)]
    [InlineData(QualificationType.Gcse, "a*", 2, 8)]
    [InlineData(QualificationType.Gcse, " C ", 2, 4)]
    [InlineData(QualificationType.Gcse, "D", 1, 3)]
    [InlineData(QualificationType.Gcse, "U", 0, 0)]
    [InlineData(QualificationType.FunctionalSkills, "pass", 2, 4)]
    [InlineData(QualificationType.BtecLevel2, "Merit", 2, 5)]
    [InlineData(QualificationType.BtecLevel3, "D*DM", 3, 9)]
    [InlineData(QualificationType.BtecLevel3, "Distinction*", 3, 9)]
    [InlineData(QualificationType.ALevel, "E", 3, 9)]
    [InlineData(QualificationType.ALevel, "U", 0, 0)]
    [InlineData(QualificationType.TLevel, "Distinction", 3, 9)]
    [InlineData(QualificationType.ScottishNational5, "C", 2, 4)]
    [InlineData(QualificationType.ScottishNational5, "D", 1, 3)]
    [InlineData(QualificationType.ScottishHigher, "B", 3, 9)]
    [InlineData(QualificationType.Degree, "2:1", 6, 9)]
    public void Read_GradeOfTheSort_SaysWhatItIsWorth(QualificationType type, string text, int level, int rank)
    {
        var grade = Grades.Read(type, text)!;
        Assert.Equal((level, rank), (grade.Level, grade.Rank));
    }

    [Theory]
    [InlineData(QualificationType.Gcse, "10")]
    [InlineData(QualificationType.Gcse, "0")]
    [InlineData(QualificationType.Gcse, "Pass")]
    [InlineData(QualificationType.Gcse, "")]
    [InlineData(QualificationType.ALevel, "9")]
    [InlineData(QualificationType.ALevel, "F")]
    [InlineData(QualificationType.BtecLevel3, "DMMM")]
    [InlineData(QualificationType.BtecLevel3, "A")]
    [InlineData(QualificationType.FunctionalSkills, "Merit")]
    [InlineData(QualificationType.None, "Pass")]
    public void Read_GradeOfAnotherSort_IsNull(QualificationType type, string text) => Assert.Null(Grades.Read(type, text));

    [Fact]
    public void PassOf_EverySort_IsThePlainPassOfItsLevel() => Assert.All(
        QualificationTypes.List.All, choice => Assert.Equal(choice.Value == QualificationType.EntryLevel ? 0 : QualificationTypes.LevelOf(choice.Value) ?? 0, Grades.PassOf(choice.Value).Level));

    [Theory]
    [InlineData(QualificationType.Gcse, "9 to 1, A* to G or U")]
    [InlineData(QualificationType.BtecLevel2, "Distinction*, Distinction, Merit or Pass")]
    [InlineData(QualificationType.None, "")]
    public void Accepted_NamesTheGrades(QualificationType type, string expected) => Assert.Equal(expected, Grades.Accepted(type));
}
