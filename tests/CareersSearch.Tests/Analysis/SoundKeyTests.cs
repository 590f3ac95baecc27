using CareersSearch.Analysis;

namespace CareersSearch.Tests.Analysis;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("physio", "fizio")]
    [InlineData("phlebotomist", "fleabotomist")]
    [InlineData("psychologist", "sycologist")]
    [InlineData("anaesthetist", "anesthetist")]
    [InlineData("radiographer", "radeografa")]
    [InlineData("midwife", "midwhife")]
    [InlineData("chiropractor", "kiropracter")]
    [InlineData("optician", "optishan")]
    [InlineData("nutritionist", "nutrishonist")]
    [InlineData("surgeon", "surjen")]
    [InlineData("theatre", "theata")]
    [InlineData("therapist", "ferapist")]
    [InlineData("knee", "nee")]
    public void Of_SpeltByEar_SharesAKey(string right, string byEar)
    {
        var (first, second) = SoundKey.Of(right);
        var (other, another) = SoundKey.Of(byEar);
        Assert.True(first == other || first == another || second == other || second == another, $"{first} {second}, {other} {another}");
    }

    [Theory]
    [InlineData("nurse", "doctor")]
    [InlineData("porter", "painter")]
    [InlineData("theatre", "tractor")]
    [InlineData("cardiac", "cardigan")]
    public void Of_OtherSounds_SharesNone(string one, string other) => Assert.NotEqual(SoundKey.Of(one).First, SoundKey.Of(other).First);

    [Theory]
    [InlineData("")]
    [InlineData("999")]
    public void Of_NoLetters_IsEmpty(string word) => Assert.Equal(("", ""), SoundKey.Of(word));
}
