using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

public sealed class CompletionIndexTests
{
    private static readonly CompletionIndex Index = new(
    [
        new("Nursery nurse", 0, 1), new("Adult nurse", 1, 5), new("Nurse", 2, 1), new("Nurse associate", 3, 9), new("Nursing associate", 3, 10),
        new("Mental health nurse", 4, 5), new("Café cook", 5, 1),
    ]);

    [Theory]
    [InlineData("nurse", "Nurse", "Nurse associate", "Nursery nurse", "Adult nurse", "Mental health nurse")]
    [InlineData("nurs", "Nursing associate", "Nursery nurse", "Nurse", "Adult nurse", "Mental health nurse")]
    [InlineData("NURSE A", "Nurse associate")]
    [InlineData("mental-h", "Mental health nurse")]
    [InlineData("health", "Mental health nurse")]
    [InlineData("cafe", "Café cook")]
    [InlineData("c", "Café cook")]
    [InlineData("ealth", "Mental health nurse")]
    [InlineData("mnetal he", "Mental health nurse")]
    [InlineData("ealh")]
    [InlineData("elt")]
    [InlineData("")]
    [InlineData(" -?")]
    public void Complete_Typed_OffersEachTargetOnce(string typed, params string[] expected) =>
        Assert.Equal(expected, Index.Complete(typed, 10).Select(completion => completion.Text));

    [Fact]
    public void Complete_Count_KeepsTheBest() => Assert.Equal(["Nurse", "Nurse associate"], Index.Complete("nurse", 2).Select(completion => completion.Text));

    [Fact]
    public void Complete_LongInput_IsReadUpToTheLimit() => Assert.Empty(Index.Complete(new string('n', 100_000), 5));
}
