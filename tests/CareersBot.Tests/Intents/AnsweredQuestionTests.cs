namespace CareersBot.Tests.Intents;

/// <summary>The question is answered, and not the subject that one of its words belongs to; each beside its nearest other.</summary>
public sealed class AnsweredQuestionTests
{
    [Theory]
    [InlineData("my son wants to be a porter, will he get a job", "I don't hold how many porter posts are open")]
    [InlineData("my daughter wants to be a midwife, does she have to work nights", "Yes, often.")]
    [InlineData("my daughter wants to be a dietitian, does she have to work nights", "Not usually")]
    [InlineData("my son is dyslexic and wants to be a nurse can he", "you can ask for changes")]
    [InlineData("is podiatry safe for my daughter", "I hold nothing about danger for a podiatrist")]
    [InlineData("my son wants to be a porter what should he do", "To start as a porter")]
    public void Parent_IsAnsweredWhatWasAsked(string said, string expected) => IsAnswered("parent_question", said, expected);

    [Theory]
    [InlineData("i like the sound of dietitian but want less study", "With less training than a dietitian")]
    [InlineData("i like the sound of radiographer but want less uni", "With less training than a")]
    [InlineData("jobs like a dietitian", "Close to a dietitian")]
    public void LessStudy_ListsWhatTakesLess(string said, string expected) => IsAnswered("similar_roles", said, expected);

    [Theory]
    [InlineData("application_help", "is it ok to use chatgpt", "Each example must be true and yours")]
    [InlineData("application_help", "cv tips", "Keep a CV to two pages")]
    [InlineData("application_help", "what should i wear to the interview", "Clean, neat and comfortable")]
    [InlineData("application_help", "help with my personal statement for ucas", "Say why this course")]
    [InlineData("after_offer", "can i hand my notice in before dbs is back", "Better wait.")]
    [InlineData("after_offer", "i got a place at uni for radiography", "Well done on the place.")]
    [InlineData("after_offer", "havent heard anything since the interview its been a month", "Waiting is the hardest part")]
    [InlineData("apprenticeship_info", "are apprenticeships only for 16 year olds", "No. They start from about 16")]
    [InlineData("overseas_language", "i come from nigeria i was midwife for 6 years i have my pin", "join the register")]
    [InlineData("overseas_language", "english not good but i want helping job", "ESOL")]
    [InlineData("overseas_language", "can i work in australia with it", "I only hold jobs in the UK")]
    [InlineData("resits_equivalents", "got my waec from ghana", "They can count")]
    [InlineData("culture_values", "can i be a doctor if im gay", "open to people of any sex")]
    [InlineData("culture_values", "are there many black surgeons", "I hold no figures")]
    [InlineData("culture_values", "do i get time off for eid", "Ask your manager early")]
    [InlineData("hard_parts", "how do ppl cope when a kid dies", "Teams talk after a hard day")]
    [InlineData("role_difference", "is a prosthetist the same as an orthotist", "It is one job here")]
    [InlineData("role_difference", "dental hygienist vs dental therapist same thing?", "Dental therapist: ")]
    [InlineData("similar_roles", "do vets work in the nhs", "vets are not one of them")]
    [InlineData("entry_requirements", "im 4ft 11 can i be a paramedic", "I hold no rule on height")]
    [InlineData("age_limits", "im 11 can i be a paramedic", "Not yet at 11")]
    public void Question_IsAnswered(string intent, string said, string expected) => IsAnswered(intent, said, expected);

    [Theory]
    [InlineData("is it dangerous being a porter", "I hold nothing about danger", "panic attack")]
    [InlineData("is it dangerous being a paramedic", "Yes, it can be part of it.", "panic attack")]
    [InlineData("do ms nurses see blood", "I hold nothing about blood", "blood test")]
    public void HardThing_IsQuotedOnlyWhereItIsMeant(string said, string expected, string other)
    {
        var reply = Chat.Real().Say(said);

        Assert.StartsWith(expected, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void QuestionAfterAStory_IsTheOneAnswered()
    {
        Assert.Equal("pay", Chat.Real().Say("my mum is a nurse, i want to be a paramedic, whats the pay").Intent);
        Assert.Equal("entry_requirements", Chat.Real().Say("my sister is a paramedic how do i become one").Intent);
        Assert.Equal("share_family", Chat.Real().Say("my mum is a nurse").Intent);
    }

    private static void IsAnswered(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);

        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
        Assert.InRange(reply.SuggestedActions.Count, 2, 5);
    }
}
