using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using TestKit;
using static CareersCatalogue.Routes.QualificationType;

namespace CareersCatalogue.Tests.Routes;

public sealed class UsualAlternativesTests
{
    public static TheoryData<int?, int?, Subject[], QualificationType[]> Cases() => new()
    {
        { 2, null, [SmallCatalogue.English, SmallCatalogue.Maths], [FunctionalSkills, ScottishNational5] },
        { 2, 5, [SmallCatalogue.English, SmallCatalogue.Maths], [FunctionalSkills, BtecLevel2, ScottishNational5] },
        { 2, null, [SmallCatalogue.Maths, SmallCatalogue.Biology], [FunctionalSkills, BtecLevel2, ScottishNational5] },
        { 2, 5, [SmallCatalogue.Biology], [BtecLevel2, ScottishNational5] },
        { 2, null, [], [FunctionalSkills, BtecLevel2, ScottishNational5] },
        { 3, null, [], [TLevel, BtecLevel3, AccessToHe, ScottishHigher] },
        { 3, null, [SmallCatalogue.Biology], [BtecLevel3, AccessToHe, ScottishHigher] },
        { 6, null, [], [] },
        { null, null, [SmallCatalogue.Maths], [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_WhatIsAsked_NamesWhatStandsBesideIt(int? level, int? count, Subject[] subjects, QualificationType[] expected) =>
        Assert.Equal(expected, UsualAlternatives.Of(level, count, subjects));
}
