using CareersSearch.Analysis;

namespace CareersSearch.Tests.Analysis;

public sealed class PorterStemmerTests
{
    // The examples of Porter's paper (1980), step by step, and words of this catalogue.
    [Theory]
    [InlineData("caresses caress", "ponies poni", "ties ti", "caress caress", "cats cat")]
    [InlineData("feed feed", "agreed agre", "plastered plaster", "bled bled", "motoring motor", "sing sing")]
    [InlineData("conflated conflat", "troubled troubl", "sized size", "hopping hop", "tanned tan", "falling fall", "hissing hiss", "fizzed fizz")]
    [InlineData("failing fail", "filing file", "happy happi", "sky sky", "relational relat", "conditional condit", "rational ration")]
    [InlineData("valenci valenc", "hesitanci hesit", "digitizer digit", "conformabli conform", "radicalli radic", "differentli differ")]
    [InlineData("vileli vile", "analogousli analog", "vietnamization vietnam", "predication predic", "operator oper", "feudalism feudal")]
    [InlineData("decisiveness decis", "hopefulness hope", "callousness callous", "formaliti formal", "sensitiviti sensit", "sensibiliti sensibl")]
    [InlineData("triplicate triplic", "formative form", "formalize formal", "electriciti electr", "electrical electr", "hopeful hope", "goodness good")]
    [InlineData("revival reviv", "allowance allow", "inference infer", "airliner airlin", "gyroscopic gyroscop", "adjustable adjust")]
    [InlineData("defensible defens", "irritant irrit", "replacement replac", "adjustment adjust", "dependent depend", "adoption adopt")]
    [InlineData("homologou homolog", "communism commun", "activate activ", "angulariti angular", "homologous homolog", "effective effect", "bowdlerize bowdler")]
    [InlineData("probate probat", "rate rate", "cease ceas", "controll control", "roll roll")]
    [InlineData("nurses nurs", "nursing nurs", "nurse nurs", "midwifery midwiferi", "radiographer radiograph", "psychology psycholog", "psychologist psychologist")]
    [InlineData("physiotherapy physiotherapi", "caring care", "carer carer", "apprenticeship apprenticeship", "possibly possibl", "biology biologi")]
    [InlineData("dying dy", "ion ion", "oed o", "yes ye", "sses ss", "ies i", "ing ing", "eed eed")]
    public void Stem_Word_IsWhatPorterGives(params string[] pairs)
    {
        foreach (var pair in pairs.Select(pair => pair.Split(' '))) Assert.Equal(pair[1], PorterStemmer.Stem(pair[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("as")]
    public void Stem_TwoLettersOrFewer_Stay(string word) => Assert.Same(word, PorterStemmer.Stem(word));

    [Fact]
    public void Stem_ThreeLetters_IsTheFirstLengthThatChanges() => Assert.Equal("a", PorterStemmer.Stem("aed"));

    [Fact]
    public void Stem_LongWord_IsStemmedWithoutABound() => Assert.Equal(new string('b', 500) + "a", PorterStemmer.Stem(new string('b', 500) + "aed"));
}
