using BotProtocol.Turns;

namespace BotProtocol.Tests.Turns;

public sealed class TurnStateTests
{
    [Fact]
    public void Get_ValueThatWasSet_ReadsItBack()
    {
        var state = new TurnState();
        state.Set("topic", new Topic("paramedic", 2));
        Assert.Equal(new Topic("paramedic", 2), new TurnState(state.Properties).Get<Topic>("topic"));
        Assert.Equal("""{"slug":"paramedic","asked":2}""", state.Properties["topic"].GetRawText());
    }

    [Fact] public void Get_UnknownName_IsTheDefault() => Assert.Null(new TurnState().Get<Topic>("topic"));

    [Fact]
    public void Get_ValueOfAnotherShape_IsTheDefault()
    {
        var state = new TurnState();
        state.Set("topic", "just text");
        Assert.Null(state.Get<Topic>("topic"));
    }

    [Fact]
    public void Remove_KnownAndUnknownName_SaysWhich()
    {
        var state = new TurnState();
        state.Set("a", 1);
        Assert.True(state.Remove("a"));
        Assert.False(state.Remove("a"));
    }

    private sealed record Topic(string Slug, int Asked);
}
