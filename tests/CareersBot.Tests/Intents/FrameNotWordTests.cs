namespace CareersBot.Tests.Intents;

/// <summary>One word carries no message off: what it is about is read from the words round it. Each stands beside the nearest that means the other
/// thing.</summary>
public sealed class FrameNotWordTests
{
    [Theory]
    [InlineData("after_offer", "i got into medicine", "Well done on the place")]
    [InlineData("after_offer", "i got accepted into nursing", "Well done on the place")]
    [InlineData("entry_requirements", "how do i get into nursing", "To start as an adult nurse")]
    [InlineData("entry_requirements", "do i need 7s for medicine", "asks for: English, maths and science at GCSE grade 4")]
    [InlineData("entry_requirements", "is there an aptitude test for medicine", "admissions test called UCAT")]
    [InlineData("entry_requirements", "is there an aptitude test for nursing", "I hold no admissions test for an adult nurse")]
    [InlineData("entry_requirements", "i want to do medicine", "To start as a foundation doctor")]
    [InlineData("route_length", "how long is medicine", "to your first post as a foundation doctor")]
    [InlineData("role_info", "nuclear medicine", "Nuclear medicine")]
    [InlineData("pay", "i got into nursing because of my nan, whats the pay", "An adult nurse starts on")]
    [InlineData("medical_question", "medicine for a cough", "I can't help with health problems")]
    [InlineData("medical_question", "what medicine do i take for a cold", "I can't help with health problems")]
    [InlineData("medical_question", "my medicine makes me sleepy", "I can't help with health problems")]
    public void Medicine_IsACourseOrWhatAPatientTakes(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("entry_requirements", "i failed my driving test can i still be a paramedic", "A paramedic needs a driving licence")]
    [InlineData("entry_requirements", "i failed my driving test can i be a porter", "No driving licence is on my list")]
    [InlineData("entry_requirements", "i failed my driving test", "do not look at a driving licence")]
    [InlineData("entry_requirements", "id love to do what paramedics do but without the driving", "A paramedic needs a driving licence")]
    [InlineData("grade_worry", "i failed maths can i still be a paramedic", "it is not over")]
    public void DrivingTest_IsNoGrade(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("hard_parts", "im scared of needles can i be a nurse", "Told straight: it can be part of it. Part of the work: give tablets, injections")]
    [InlineData("hard_parts", "i hate blood can i be a midwife", "Told straight")]
    [InlineData("hard_parts", "can i be a nurse if i dont like blood", "blood")]
    [InlineData("hard_parts", "im scared of heights can i be a paramedic", "I hold nothing about heights for a paramedic")]
    [InlineData("browse_by_dislike", "im scared of needles what jobs are there", "should keep you away from needles")]
    [InlineData("browse_by_dislike", "i dont like blood", "should keep you away from blood")]
    public void OwnFear_BesideAJob_IsAnsweredForThatJob(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("save_shortlist", "what have i saved", "Your list is empty")]
    [InlineData("save_shortlist", "show me the jobs i saved", "Your list is empty")]
    [InlineData("privacy_delete", "is this saved", "This chat is kept for a short time")]
    [InlineData("privacy_delete", "wipe everything ive said", "I have forgotten")]
    [InlineData("privacy_delete", "clear history", "I have forgotten")]
    [InlineData("privacy_delete", "my mate said clear your history", "I have deleted nothing")]
    public void OwnList_AndOwnWords(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("after_offer", "do i have to have vaccines to work in nhs", "I hold no list of jabs")]
    [InlineData("off_topic", "should i vote labour", "outside what I know")]
    [InlineData("disability_adjust", "im colourblind lol what cant i do", "no rule about seeing colours for any job")]
    [InlineData("entry_requirements", "im a tall guy can i be a paramedic", "no rule on height or weight")]
    [InlineData("route_length", "can i be a surgeon by 25", "you would be about 33, so not by 25")]
    [InlineData("route_length", "can i be a nurse by 22", "Yes, that can fit")]
    [InlineData("repeat_simpler_more", "what is a trust", "NHS trust: an organisation")]
    [InlineData("repeat_simpler_more", "what even is a foundation year", "Foundation year: an extra year")]
    [InlineData("entry_requirements", "i want to do ODP but my school has never heard of it, where do i study it", "operating department practitioner")]
    [InlineData("surprise_me", "a job my school has never heard of", "Here's one few people know")]
    [InlineData("entry_requirements", "3 in english, paramedic?", "Not yet with a 3")]
    [InlineData("pay", "isnt a paramedic band 6", "A paramedic starts on")]
    [InlineData("browse_by_dislike", "dont want to be a paramedic", "something other than paramedic")]
    [InlineData("hard_parts", "will i get covid", "speak of infection")]
    [InlineData("role_info", "im dying to be a midwife", "Midwife")]
    [InlineData("age_limits", "how old do u have to be to be a midwife", "Age|it depends on the way in")]
    [InlineData("resits_equivalents", "irish leaving cert?", "I don't hold how grades from another country compare")]
    [InlineData("resits_equivalents", "i did my exams in nigeria", "I don't hold how grades from another country compare")]
    [InlineData("resits_equivalents", "is level 2 diploma the same as gcses", "Level 2: such as GCSE")]
    [InlineData("entry_requirements", "grades for midwifery in scotland highers", "To start as a midwife")]
    [InlineData("off_topic", "can i be a nurse in the army", "none of the armed forces")]
    [InlineData("returner_adult", "i left the army 2 years ago, where do i start", "")]
    [InlineData("browse_by_interest", "i was in foster care n want to help kids like me", "children and families")]
    [InlineData("study_funding", "i was in foster care is there help for uni", "care leavers")]
    [InlineData("study_funding", "left care last year no family what help is there", "care leavers")]
    [InlineData("culture_values", "why are nurses always on strike", "I hold nothing on strikes")]
    [InlineData("culture_values", "whats the dropout rate in nursing", "how many people pass or leave a course")]
    [InlineData("switching", "how do you drop out of a course", "Talk to your tutor")]
    [InlineData("culture_values", "do u get free parking, asking for a friend lol", "parking or staff discounts")]
    public void Word_InsideAnotherFrame(string intent, string said, string expected) => Says(intent, said, expected);

    private static void Says(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected.Split('|'), one => reply.Text.Contains(one, StringComparison.Ordinal));
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
        Assert.InRange(reply.SuggestedActions.Count, 2, 5);
    }
}
