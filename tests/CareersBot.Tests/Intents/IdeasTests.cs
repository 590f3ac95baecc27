using CareersBot.Intents;

namespace CareersBot.Tests.Intents;

/// <summary>A text is cut into ideas where it pauses, and nothing of it is lost.</summary>
public sealed class IdeasTests
{
    [Fact]
    public void List_IsSaidOneThingAtATime() => Assert.Equal(
        ["The work: lift people in and out of beds.", "Push a full bed through the ward.", "Carry blood and oxygen to theatres."],
        Ideas.Of("The work: lift people in and out of beds, push a full bed through the ward, and carry blood and oxygen to theatres."));

    [Fact]
    public void Head_StaysWithWhatItIsOf_AndExamplesStayTogether() => Assert.Equal(
        ["The science degree asks for: level 3 courses, such as A levels, a T Level or a BTEC, with biology.", "5 GCSEs at grade 4 or above, with maths."],
        Ideas.Of("The science degree asks for: level 3 courses, such as A levels, a T Level or a BTEC, with biology; 5 GCSEs at grade 4 or above, with maths."));

    [Fact]
    public void ShortText_IsOneIdea() => Assert.Equal(["You help people to move."], Ideas.Of("You help people to move."));

    [Fact]
    public void Split_KeepsOneIdeaAtLeast_AndTheRest() =>
        Assert.Equal(("You help people.", "You write it down."), Ideas.Split("You help people. You write it down.", 1));
}
