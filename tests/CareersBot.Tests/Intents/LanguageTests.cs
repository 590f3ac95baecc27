using CareersBot.Safety;

namespace CareersBot.Tests.Intents;

/// <summary>Welsh gets an answer that begins in Welsh; English that looks like it does not.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("dw i eisiau bod yn nyrs")]
    [InlineData("faint mae nyrs yn ennill")]
    [InlineData("ble mae swyddi yn abertawe")]
    [InlineData("beth yw radiograffydd")]
    [InlineData("dwi'n hoffi plant")]
    public void Welsh_IsAnsweredInWelshFirst(string said)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal("language", reply.Intent);
        Assert.StartsWith("Dim ond Saesneg", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("am i too old to be a nurse")]
    [InlineData("pay in wales for a paramedic")]
    [InlineData("jobs in swansea")]
    [InlineData("nurse or physio")]
    public void English_IsNotTakenForWelsh(string said) => Assert.NotEqual("language", Chat.Real().Say(said).Intent);

    [Theory]
    [InlineData("dwi ddim eisiau byw")]
    [InlineData("dw i eisiau bod yn nyrs ond dw i eisiau marw")]
    public void ADisclosureInWelsh_StillOpensItsDoor(string said) => Assert.Equal(SafetyDoor.SelfHarm, Chat.Real().Say(said).Intent);
}
