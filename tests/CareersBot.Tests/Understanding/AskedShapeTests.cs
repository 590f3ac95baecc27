namespace CareersBot.Tests.Understanding;

/// <summary>A question that an example asks of any job means the same of every job, whatever words its name has.</summary>
public sealed class AskedShapeTests
{
    [Theory]
    [InlineData("can i be a dentist", "entry_requirements")]
    [InlineData("how do i become a school nurse", "entry_requirements")]
    [InlineData("what does an art therapist do", "role_info")]
    [InlineData("what does a mental health nurse do", "role_info")]
    public void SameShape_MeansTheSame(string said, string intent) => Assert.Equal(intent, Chat.Real().Say(said).Intent);

    [Theory]
    [InlineData("im autistic can i be a dentist", "disability_adjust")]
    [InlineData("can i be a dentist at 40", "age_limits")]
    public void AnotherShape_IsWeighed(string said, string intent) => Assert.Equal(intent, Chat.Real().Say(said).Intent);
}
