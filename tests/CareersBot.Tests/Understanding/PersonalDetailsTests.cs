using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class PersonalDetailsTests
{
    [Theory]
    [InlineData("my email is sam.b@example.com can i be a nurse", "can i be a nurse")]
    [InlineData("ring me on 07700 900123", "")]
    [InlineData("call 020 7946 0018 about jobs", "about jobs")]
    [InlineData("my ni number is QQ 12 34 56 C", "QQ 12 34 56 C")]
    [InlineData("AB123456C what does a porter earn", "what does a porter earn")]
    [InlineData("jobs near SW1A 1AA", "jobs near")]
    [InlineData("i live at 12 Acacia Avenue any jobs", "any jobs")]
    public void Without_Details_LeavesTheQuestion(string typed, string kept)
    {
        var rest = PersonalDetails.Without(typed);
        if (kept == "QQ 12 34 56 C") Assert.Null(rest); // not a number that is ever given out
        else Assert.Contains(kept, rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how much is £32,073 a month")]
    [InlineData("between 2024 2026")]
    [InlineData("grades 7 6 5 5 4 4 4")]
    [InlineData("band 5 in 2026/27")]
    [InlineData("ST0217 apprenticeship level 3")]
    [InlineData("5 gcses at grade 4 or above")]
    [InlineData("call 111 or 999")]
    [InlineData("A* A B at a level")]
    public void Without_FiguresAndGrades_FindsNothing(string typed) => Assert.Null(PersonalDetails.Without(typed));
}
