namespace CareersBot.Tests.Intents;

/// <summary>The detail that a question is about decides the answer, not the general thing it belongs to.</summary>
public sealed class AskedInDetailTests
{
    [Theory]
    [InlineData("is it true nurses only get 24 grand", "No, more than that. An adult nurse starts on")]
    [InlineData("dont paramedics get 40k", "Not at the start. A paramedic starts on")]
    [InlineData("so a porter gets 60k", "No, less than that.")]
    [InlineData("isnt a paramedic band 6", "Not at the start: that is a higher post.")]
    [InlineData("is a nurse band 5", "Yes. An adult nurse starts on")]
    [InlineData("can a porter get band 8a", "No. A porter starts on")]
    [InlineData("difference in pay between band 5 and band 6", "Band 6: £")]
    [InlineData("how much does a consultant make in england", "A consultant, a senior doctor, starts on £")]
    [InlineData("how much extra for sundays", "Sundays and public holidays add")]
    [InlineData("is porter minimum wage", "No, NHS bands start above it.")]
    [InlineData("is OT pay too low to rent", "I can't say if that is enough")]
    [InlineData("well paid but no nights", "Without nights, the highest starting pay")]
    [InlineData("i want good money but no uni", "Without uni, the highest starting pay")]
    [InlineData("how much does a dental nurse earn", "Most practices choose their own pay")]
    [InlineData("how much does a nurse earn", "in higher posts it can reach")]
    [InlineData("whos paid most in a hospital", "The top of a consultant's pay")]
    public void Pay_IsSaidAsItWasAsked(string said, string expected) => Says("pay", said, expected);

    [Theory]
    [InlineData("what band is a paramedic", "A paramedic starts on")]
    [InlineData("whats the pay for a nurse", "An adult nurse starts on")]
    public void Pay_WithoutAClaim_IsNeitherYesNorNo(string said, string expected) =>
        Assert.StartsWith(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void Pay_ThatIsEnoughForNobodyKnows_IsNoClaim() => Says("pay", "is 25k enough to live on as a hca", "I can't say if that is enough");

    [Theory]
    [InlineData("holiday entitlement nurse", "hours", "Annual leave: the paid days off")]
    [InlineData("how much leave do nurses get", "hours", "Annual leave")]
    [InlineData("midwife shift length", "hours", "I don't hold start times and the length of a shift")]
    [InlineData("how many hours a week does a pharmacist", "hours", "I don't hold how many hours")]
    [InlineData("term time only jobs, im a mum", "flexible_hybrid", "list term time")]
    [InlineData("speech therapist term time?", "flexible_hybrid", "Yes, sometimes. Term time")]
    [InlineData("porter term time?", "flexible_hybrid", "I hold no term-time work for a porter")]
    [InlineData("what does DBS stand for", "record_checks", "DBS check: A search of police records")]
    [InlineData("whats an enhanced dbs how much is it", "record_checks", "I don't hold what it costs")]
    [InlineData("how many jobs have you got in there", "adviser_question", "in England")]
    [InlineData("SEN group, easy read stuff?", "adviser_question", "/easy-read")]
    public void Detail_IsAnswered(string said, string intent, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("when do nurses have holidays off", "Annual leave")]
    [InlineData("i have a caution do i need a dbs", "DBS check: A search of police records before you work with patients or children in England or Wales. Having")]
    [InlineData("part time jobs", "list term time")]
    public void Neighbour_HasItsOwnAnswer(string said, string refused) => Assert.DoesNotContain(refused, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("do i have to pay the £5k back", "No. NHS Learning Support Fund")]
    [InlineData("do you pay back the nhs grant", "You do not pay it back")]
    [InlineData("can med students get the 5000 pound grant", "No, that grant is not for medicine or dentistry")]
    [InlineData("whats the nhs bursary for doctors", "There is a bursary for tuition fees too")]
    [InlineData("how much grant for radiography students", "a year on top")]
    [InlineData("will i get a student loan for midwifery", "fee loan")]
    [InlineData("is a student loan paid back", "You pay back only when you earn enough")]
    public void Grant_IsToldFromALoan(string said, string expected) => Says("study_funding", said, expected);

    [Theory]
    [InlineData("cost of being a med student", "£5,000")]
    [InlineData("how much grant for physio students", "a year on top")]
    public void Grant_ThatACourseHasNot_IsNotNamed(string said, string refused) => Assert.DoesNotContain(refused, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("can i be a nurse with a 4 in science and a 3 in maths", "Not yet with a 3.")]
    [InlineData("can i be a nurse with a 5 in science and a 4 in maths", "Yes, a 4 in maths is enough for that part")]
    [InlineData("can i be a medical secretary with just gcses", "Yes, that can be enough")]
    [InlineData("can i be a doctor with just gcses", "Not straight away")]
    [InlineData("whats the lowest grade you can have for OT", "5 GCSEs at grade 4 or above")]
    [InlineData("need to pass ucat for dentistry?", "Yes, usually. Dental degree asks for: an admissions test called UCAT")]
    public void Grade_IsHeldAgainstTheRecord(string said, string expected) => Says("entry_requirements", said, expected);

    [Fact]
    public void Test_ThatNoRecordHas_IsNotSaidToBeAsked() => Assert.DoesNotContain("UCAT", Chat.Real().Say("do i need the ucat for nursing").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("my dad thinks nursing is for girls lol how do i explain", "share_family", "open to people of any sex")]
    [InlineData("is midwifery just for women", "culture_values", "No.")]
    [InlineData("which roles can a Y11 with grade 3 maths go into", "adviser_question", "have a way in with no set exams")]
    [InlineData("which jobs use maths", "adviser_question", "jobs use maths")]
    [InlineData("is my daughter too old at 25 to start", "parent_question", "25 is not too old")]
    [InlineData("would i be able to buy a house as a nurse", "pay", "I can't say if that is enough")]
    public void Helper_IsAnsweredOnTheSubject(string said, string intent, string expected) => Says(intent, said, expected);

    private static void Says(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
    }
}
