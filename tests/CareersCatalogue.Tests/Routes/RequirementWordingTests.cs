using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using TestKit;

namespace CareersCatalogue.Tests.Routes;

public sealed class RequirementWordingTests
{
    public static TheoryData<int?, int?, string?, Subject[], string> Cases() => new()
    {
        { 0, null, null, [], "No set qualifications" },
        { 2, 5, "4", [SmallCatalogue.English, SmallCatalogue.Maths], "5 GCSEs at grade 4 or above, with English and maths, or equal level 2 qualifications" },
        { 2, null, "4", [SmallCatalogue.English, SmallCatalogue.Maths], "English and maths at GCSE grade 4 or above, or Functional Skills level 2 where accepted" },
        { 2, null, null, [], "Level 2 qualifications, such as GCSEs at grades 9 to 4" },
        { 3, null, null, [SmallCatalogue.Biology], "Level 3 qualifications, such as A levels, a T Level, a BTEC or Access to HE, with biology" },
        { 6, null, null, [], "A degree (level 6)" },
        { null, null, null, [SmallCatalogue.Biology, SmallCatalogue.Maths], "Biology and maths helps" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_Fields_SaysThem(int? level, int? count, string? grade, Subject[] subjects, string expected) =>
        Assert.Equal(expected, RequirementWording.Of(new(RequirementKind.Qualification, level, count, grade, subjects, true, null, [])));

    [Fact]
    public void Text_OwnWords_AreKept() =>
        Assert.Equal("Full driving licence", new Requirement(RequirementKind.Other, null, null, null, [], true, "Full driving licence", []).Text);
}
