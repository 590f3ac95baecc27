using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using TestKit;

namespace CareersCatalogue.Tests.Guidance.Matching;

public sealed class RouteLockTests
{
    private static readonly Subject Science = new(new("science"), "Science", ["combined science"]);
    private static readonly Subject Psychology = new(new("psychology"), "Psychology", ["psych"]);
    private static readonly Subject[] Subjects = [SmallCatalogue.English, SmallCatalogue.Maths, SmallCatalogue.Biology, Science, Psychology];

    private static Requirement Asks(int level, int? count = null, string? grade = null, params Subject[] subjects) =>
        new(RequirementKind.Qualification, level, count, grade, subjects, true, null, UsualAlternatives.Of(level, count, subjects));

    private static string Missing(Requirement asked, params HeldQualification[] held) => Missing(asked, new Profile { Qualifications = held });

    private static string Missing(Requirement asked, Profile profile) =>
        string.Join("; ", new RouteLock(0, [asked], Subjects).Missing(new(profile, Subjects)).Select(shortfall => shortfall.Text));

    private static HeldQualification Has(QualificationType type, string? subject = null, string? grade = null, int count = 1) =>
        new(type, subject, grade is null ? Grades.PassOf(type) : Grades.Read(type, grade)!, count);

    // Bug: ways in that differed in nothing but what they take instead shared one lock, so the narrower one opened too easily.
    [Fact]
    public void KeyOf_OtherAlternatives_IsAnotherKey()
    {
        var asked = Asks(3);

        Assert.Equal(RouteLocks.KeyOf(asked), RouteLocks.KeyOf(Asks(3)));
        Assert.NotEqual(RouteLocks.KeyOf(asked), RouteLocks.KeyOf(asked with { Alternatives = [QualificationType.AccessToHe] }));
    }

    [Theory]
    [InlineData(QualificationType.Gcse, "4", true)]
    [InlineData(QualificationType.Gcse, "3", false)]
    [InlineData(QualificationType.Gcse, "C", true)]
    [InlineData(QualificationType.FunctionalSkills, "Pass", true)]
    [InlineData(QualificationType.ScottishNational5, "C", true)]
    [InlineData(QualificationType.ScottishNational5, "D", false)]
    [InlineData(QualificationType.BtecLevel2, "Pass", false)]
    [InlineData(QualificationType.ALevel, "E", true)]
    [InlineData(QualificationType.ALevel, "U", false)]
    [InlineData(QualificationType.ScottishHigher, "D", true)]
    public void Missing_GcseInASubject_TakesEqualSorts(QualificationType type, string grade, bool open) => Assert.Equal(
        open ? "" : "GCSE maths at grade 4 or Functional Skills level 2",
        Missing(Asks(2, null, "4", SmallCatalogue.Maths), Has(type, "maths", grade)));

    [Theory]
    [InlineData(QualificationType.ALevel, 1, "One more A level, or a whole level 3 qualification such as a T Level")]
    [InlineData(QualificationType.ALevel, 2, "")]
    [InlineData(QualificationType.ScottishHigher, 2, "One more A level, or a whole level 3 qualification such as a T Level")]
    [InlineData(QualificationType.ScottishHigher, 3, "")]
    [InlineData(QualificationType.BtecLevel3, 1, "")]
    [InlineData(QualificationType.TLevel, 1, "")]
    [InlineData(QualificationType.AccessToHe, 1, "")]
    [InlineData(QualificationType.Degree, 1, "")]
    [InlineData(QualificationType.Gcse, 9, "Level 3 qualifications, such as A levels, a T Level, a BTEC or Access to HE")]
    public void Missing_Level3_TakesEqualSorts(QualificationType type, int count, string missing) => Assert.Equal(missing, Missing(Asks(3), Has(type, count: count)));

    [Fact]
    public void Missing_FiveGcses_CountsThoseThatAreThere_AndASubjectOnlyOnce()
    {
        var asked = Asks(2, 5, "4", SmallCatalogue.English, SmallCatalogue.Maths);
        Assert.Equal(
            "2 more GCSEs at grade 4 or above, or equal level 2 qualifications; GCSE maths at grade 4 or Functional Skills level 2",
            Missing(asked, Has(QualificationType.Gcse, "English", "5"), Has(QualificationType.Gcse, "art", "4"), Has(QualificationType.Gcse, "maths", "3")));
        Assert.Equal("", Missing(asked, Has(QualificationType.Gcse, "English"), Has(QualificationType.FunctionalSkills, "maths"), Has(QualificationType.Gcse, count: 3)));
    }

    [Theory]
    [InlineData("biology", 2, true)]
    [InlineData("combined science", 2, true)]
    [InlineData("english", 2, false)]
    public void Missing_Science_TakesAnyScience(string subject, int level, bool open) =>
        Assert.Equal(open, Missing(Asks(level, null, "4", Science), Has(QualificationType.Gcse, subject, "5")).Length == 0);

    [Fact]
    public void Missing_LevelWithoutDetails_CountsAsWholeWithEnglishAndMaths_ButNoOtherSubject()
    {
        var profile = new Profile { Level = 2 };
        Assert.Equal("", Missing(Asks(2, 5, "4", SmallCatalogue.English, SmallCatalogue.Maths), profile));
        Assert.Equal("GCSE biology at grade 4 or another level 2 pass in it", Missing(Asks(2, null, "4", SmallCatalogue.Biology), profile));
        Assert.Equal("Level 3 qualifications, such as A levels, a T Level, a BTEC or Access to HE", Missing(Asks(3), profile));
    }

    [Theory]
    [InlineData("psychology", "")]
    [InlineData("history", "A psychology degree")]
    [InlineData(null, "A psychology degree")]
    public void Missing_DegreeInWords_NeedsTheSubjectThatTheyName(string? subject, string missing) => Assert.Equal(
        missing, Missing(new(RequirementKind.Qualification, 6, null, null, [], true, "A psychology degree", []), Has(QualificationType.Degree, subject, "2:1")));

    [Theory]
    [InlineData(RequirementKind.Experience, "Experience: a caring job")]
    [InlineData(RequirementKind.Registration, "A caring job")]
    [InlineData(RequirementKind.Other, "A caring job")]
    [InlineData(RequirementKind.Age, "")]
    [InlineData(RequirementKind.Check, "")]
    [InlineData(RequirementKind.Skill, "")]
    public void Missing_WhatNoProfileSays_IsNamed_AndWhatComesLaterIsNot(RequirementKind kind, string missing) =>
        Assert.Equal(missing, Missing(new Requirement(kind, null, null, null, [], true, "A caring job", []), new Profile { Level = 8 }));

    [Theory]
    [InlineData(QualificationType.FunctionalSkills, 2, true)]
    [InlineData(QualificationType.FunctionalSkills, 3, false)]
    [InlineData(QualificationType.AccessToHe, 3, true)]
    [InlineData(QualificationType.Gcse, 3, false)]
    [InlineData(QualificationType.Other, 1, false)]
    public void Accepts_SortsAtTheLevelOrAbove(QualificationType type, int level, bool accepted) => Assert.Equal(accepted, Equivalence.Accepts(Asks(level), type));
}
