namespace CareersBot.Tests.Intents;

/// <summary>The thing that was asked is answered, or it is said that nothing is held; a stock line of the same subject is no answer.</summary>
public sealed class AskedDetailTests
{
    [Theory]
    [InlineData("pay", "do midwives earn more than nurses", "They start on the same pay")]
    [InlineData("compare", "who gets paid more a porter or a paramedic", "Paramedic: starts on £32,073")]
    [InlineData("pay", "how much do midwives earn", "A midwife starts on")]
    [InlineData("pay", "how much an hour does a healthcare assistant get", "not by the hour")]
    [InlineData("pay", "what is the pay of an apprentice electrician", "The employer sets an apprentice's wage")]
    [InlineData("pay", "extra for nights as a porter", "nights and Saturdays add")]
    [InlineData("pay", "is the nhs pension good", "don't hold its figures")]
    [InlineData("study_funding", "is medicine free in scotland", "don't hold the fees of medical courses in Scotland")]
    [InlineData("study_funding", "is there a bursary for midwifery in scotland", "Paramedic, Nursing and Midwifery Student Bursary")]
    [InlineData("study_funding", "what grants are there for dental nursing", "I hold no grant for a dental nurse")]
    [InlineData("study_funding", "what grants are there for radiography", "Learning Support Fund")]
    [InlineData("study_funding", "can i have a loan for rent at uni", "away from home")]
    [InlineData("study_funding", "can i have a maintenance loan if i live with my parents", "living with parents")]
    [InlineData("study_funding", "will i get into debt at uni", "You pay back only when you earn enough")]
    [InlineData("resits_equivalents", "my a levels are from ghana", "They can count, but I don't hold")]
    [InlineData("resits_equivalents", "do functional skills count", "accepted by many employers")]
    [InlineData("resits_equivalents", "Resit options", "take an exam again")]
    [InlineData("overseas_language", "im from ukraine can i get a job", "you can apply like anybody else")]
    [InlineData("overseas_language", "im an asylum seeker can i work for the nhs", "It depends on your papers")]
    [InlineData("overseas_language", "my english is bad", "ESOL")]
    [InlineData("apprenticeship_info", "degree apprenticeship what is it", "You earn a degree while being paid")]
    [InlineData("apprenticeship_info", "can i do an apprenticeship at 16", "Yes. At 16 you can start")]
    [InlineData("apprenticeship_info", "can i do an apprenticeship at 15", "Not yet at 15")]
    [InlineData("work_experience", "can i volunteer at 16", "volunteering is open from about 16")]
    [InlineData("work_experience", "how do i get work experience", "work experience team")]
    [InlineData("work_experience", "can i do work experience in a hospital im 13", "Not yet at 13")]
    [InlineData("hours", "do nurses have to work nights", "Yes, often")]
    [InlineData("hours", "do physios have to work nights", "Not usually")]
    [InlineData("hard_parts", "do u see dead bodies as a porter", "Death is part of the work")]
    [InlineData("hard_parts", "do podiatrists see dead bodies", "I hold nothing about death")]
    [InlineData("culture_values", "what are the nhs values again", "everyone counts")]
    [InlineData("events_programmes", "any open days near me", "I don't hold any open days near you")]
    [InlineData("events_programmes", "is there a scheme near luton", "Luton")]
    [InlineData("adviser_question", "how do i make a class code", "can't make a class code")]
    [InlineData("adviser_question", "worksheets for a year 9 lesson on careers", "/activities")]
    [InlineData("adviser_question", "printable sheet for open evening", "can be printed")]
    public void Detail_IsAnswered(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
    }

    [Theory]
    [InlineData("any open days near me", "Black men")]
    [InlineData("nhs taster days manchester", "mental health services")]
    [InlineData("i was in the army is there a scheme", "learning disability")]
    [InlineData("what help with uni fees is there in northern ireland", "Access to Work")]
    [InlineData("do i pay tuition fees in scotland", "£30")]
    public void Offer_ForAGroupThatNobodyNamed_IsNotNamed(string said, string other) => Assert.DoesNotContain(other, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("my dad says nursing is for girls", "open to people of any sex")]
    [InlineData("my parents want me to go uni but i want an apprenticeship", "a full degree at the end")]
    [InlineData("how do i tell my mum i dont want to do medicine", "it is your choice")]
    public void FamilyView_IsHeardAndAnswered(string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("show at home", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Family_ThatShallBeShown_IsShown() => Assert.StartsWith("To show at home", Chat.Real().Say("can i print something about paramedics for my mum").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what does a physio do", "Money for study", "Learning Support Fund")]
    [InlineData("what does a doctor do", "Money for study", "medical and dental students")]
    [InlineData("what does a podiatrist do", "is there an apprenticeship for that", "apprenticeship for a podiatrist")]
    [InlineData("how much is a paramedic paid", "is that a month", "a month, before tax")]
    public void Detail_IsOfTheJobSpokenOf(string first, string then, string expected)
    {
        var chat = Chat.Real();
        chat.Say(first);
        Assert.Contains(expected, chat.Say(then).Text, StringComparison.Ordinal);
    }
}
