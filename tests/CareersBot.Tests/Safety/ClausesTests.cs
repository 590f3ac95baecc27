using CareersBot.Safety;

namespace CareersBot.Tests.Safety;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("my mum hits me what jobs can i live in", "my mum hits me|what jobs|can i live in")]
    [InlineData("can i be a paramedic if i self harm", "can i be a paramedic|i self harm")]
    [InlineData("he hurts me, so i want out", "he hurts me|i want out")]
    public void Of_CutsWhereAThoughtBegins(string text, string clauses) => Assert.Equal(clauses, string.Join('|', Clauses.Of(text)));

    [Theory]
    [InlineData("what does a nurse do all day")]
    [InlineData("i want to help people who are sad")]
    public void Of_OneThought_StaysWhole(string text) => Assert.Equal([text], Clauses.Of(text));

    [Theory]
    [InlineData("my dad hits me so i want to be a social worker", SafetyDoor.Abuse)]
    [InlineData("can i be a paramedic if i self harm", SafetyDoor.SelfHarm)]
    [InlineData("im bulimic can i be a dietitian", SafetyDoor.EatingDrugsDrink)]
    [InlineData("my mum hits me what jobs can i live in", SafetyDoor.Abuse)]
    public void DoorOf_QuestionInTheSameBreath_StillOpens(string said, string door) => Assert.Equal(door, RealCatalogue.Language.Screen.DoorOf(said));

    [Theory]
    [InlineData("my dad is a porter so i want to be a social worker")]
    [InlineData("can i be a paramedic if i faint at blood")]
    [InlineData("my mum wants me to be a nurse what jobs can i do")]
    [InlineData("my nan died years ago and her nurses were lovely so i want to be one")]
    public void DoorOf_NothingBadBesideTheQuestion_OpensNone(string said) => Assert.Null(RealCatalogue.Language.Screen.DoorOf(said));
}
