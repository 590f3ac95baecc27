using BotProtocol.Conversations;
using BotProtocol.OverHttp;

namespace BotProtocol.Tests.OverHttp;

public sealed class DirectLineTokensTests
{
    private readonly ManualClock _clock = new();
    private readonly ConversationId _id = ConversationId.New();

    [Theory]
    [InlineData("dl_ann")]
    [InlineData("dl_\u00E9.\U0001F600|x y")]
    [InlineData(null)]
    public void Read_IssuedToken_SaysWhatWasSaid(string? userId)
    {
        var tokens = Tokens();
        Assert.Equal(new TokenReading(new(TokenUse.Calls, _id, userId), false), tokens.Read(tokens.Issue(_id, userId).Value));
    }

    [Theory]
    [InlineData(1_799, false)]
    [InlineData(1_800, true)]
    public void Read_AtTheEndOfItsTime_IsExpired(int seconds, bool isExpired)
    {
        var tokens = Tokens();
        var token = tokens.Issue(_id, null).Value;
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        var reading = tokens.Read(token);
        Assert.Equal((isExpired, !isExpired), (reading.IsExpired, reading.Claims is not null));
    }

    [Fact]
    public void Read_EveryChangeOfOneCharacter_IsRefused()
    {
        var tokens = Tokens();
        var token = tokens.Issue(_id, "dl_ann").Value;
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "A0.-_\u00E9".Where(one => one != token[i]))
                Assert.Equal(default, tokens.Read(string.Concat(token.AsSpan(0, i), [other], token.AsSpan(i + 1))));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".....")]
    [InlineData("c.a.b.1.n.")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public void Read_SomethingElse_IsRefused(string? text) => Assert.Equal(default, Tokens().Read(text));

    [Fact] public void Read_VeryLongText_IsRefused() => Assert.Equal(default, Tokens().Read(new string('.', 1_000_000)));

    [Fact]
    public void Read_TokenOfAnotherKey_IsRefusedAndOfTheSameKeyAccepted()
    {
        var token = Tokens(new('k', 32)).Issue(_id, null).Value;
        Assert.Equal(default, Tokens(new('x', 32)).Read(token));
        Assert.Equal(default, Tokens().Read(token)); // a random key
        Assert.NotNull(Tokens(new('k', 32)).Read(token).Claims); // another process of the service
    }

    [Fact]
    public void Issue_Twice_GivesDifferentTokens()
    {
        var tokens = Tokens();
        Assert.NotEqual(tokens.Issue(_id, null).Value, tokens.Issue(_id, null).Value);
    }

    private DirectLineTokens Tokens(string? key = null) => new(new() { SigningKey = key }, _clock);
}
