using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>A grade is read by its value, and each that is good stands beside its nearest that is not.</summary>
public sealed class GradesTests
{
    [Theory]
    [InlineData("predicted 7s and 8s", nameof(GradeSign.Good))]
    [InlineData("predicted 2s and 3s", nameof(GradeSign.Low))]
    [InlineData("i got 998 in my gcses", nameof(GradeSign.Good))]
    [InlineData("i got 932 in my gcses", nameof(GradeSign.Low))]
    [InlineData("got a 4 in maths", nameof(GradeSign.Good))]
    [InlineData("got a 3 in maths", nameof(GradeSign.Low))]
    [InlineData("predicted A*AA", nameof(GradeSign.Good))]
    [InlineData("predicted CCD for a level", nameof(GradeSign.Low))]
    [InlineData("predicted bbc", nameof(GradeSign.Good))]
    [InlineData("predicted a bad time", nameof(GradeSign.Low))] // "bad" is no row of grades
    [InlineData("i got an A* in biology", nameof(GradeSign.Good))]
    [InlineData("got a d in biology", nameof(GradeSign.Low))]
    [InlineData("im predicted a distinction in health n social", nameof(GradeSign.Good))]
    [InlineData("dmm in my btec", nameof(GradeSign.Good))]
    [InlineData("i smashed my mocks", nameof(GradeSign.Good))]
    [InlineData("i smashed my phone", nameof(GradeSign.None))]
    [InlineData("just passed my gcses!!", nameof(GradeSign.Good))]
    [InlineData("i passed all my gcses but failed maths", nameof(GradeSign.Low))]
    [InlineData("my nan passed away before my exams", nameof(GradeSign.None))]
    [InlineData("im set 1 for science", nameof(GradeSign.Good))]
    [InlineData("im in set 5 for science", nameof(GradeSign.None))]
    [InlineData("what if i dont get a 5", nameof(GradeSign.None))]
    [InlineData("is 3 As needed for physio", nameof(GradeSign.None))]
    [InlineData("i got 5 gcses", nameof(GradeSign.None))]
    [InlineData("im in year 9 and got questions", nameof(GradeSign.None))]
    public void Grades_AreReadByTheirValue(string said, string sign) => Assert.Equal(sign, Grades.In(Read(said)).Sign.ToString());

    [Theory]
    [InlineData("predicted AAB", true)]
    [InlineData("predicted 7s", false)]
    public void Letters_InARow_AreALevels(string said, bool isALevel) => Assert.Equal(isALevel, Grades.In(Read(said)).IsALevel);

    private static Understood Read(string said) =>
        new Understander(RealCatalogue.Language.Model).Read(said, RealCatalogue.Language.Model.For(RealCatalogue.Catalogue.Current.Catalogue), new());
}
