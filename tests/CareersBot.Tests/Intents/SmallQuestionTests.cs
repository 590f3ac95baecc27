namespace CareersBot.Tests.Intents;

/// <summary>Small questions get the answer to just that, each beside the nearest that asks something else.</summary>
public sealed class SmallQuestionTests
{
    [Theory]
    [InlineData("entry_requirements", "is a 5 in science good enough for radiography", "Yes, a 5 in science is enough for that part")]
    [InlineData("entry_requirements", "can i be a hca with a 2 in maths", "Yes. You can start as a healthcare assistant with no set exams")]
    [InlineData("entry_requirements", "what ucas points for nursing", "I hold no UCAS points for an adult nurse")]
    [InlineData("apprenticeship_info", "what lvl is the nursing apprenticeship", "There is a level 6 apprenticeship")]
    [InlineData("apprenticeship_info", "is there a nursing apprenticeship", "Yes. There is a level 6 apprenticeship")]
    [InlineData("apprenticeship_info", "how long is a degree apprenticeship", "Degree apprenticeship: three to five years")]
    [InlineData("apprenticeship_info", "do u have to pay for an apprenticeship", "it costs you nothing")]
    [InlineData("apprenticeship_info", "how hard is it to get a nhs apprenticeship", "I don't hold how many people apply")]
    [InlineData("apprenticeship_info", "what apprenticeships can i do with no gcses", "asks for no set exams")]
    [InlineData("work_experience", "how do i get work exp for medicine", "Time with a hospital or GP team")]
    [InlineData("work_experience", "do i need work experience to be a nurse", "I hold no rule that you need it for an adult nurse")]
    [InlineData("work_experience", "what if hospital says no to work experience", "Then ask another place")]
    [InlineData("work_experience", "how long should work experience be", "usually lasts")]
    [InlineData("study_funding", "do i have to pay back nurse bursary", "You do not pay it back")]
    [InlineData("study_funding", "do i have to pay back my student loan", "You pay back only when you earn enough")]
    [InlineData("study_funding", "is physio free", "A degree in England costs up to")]
    [InlineData("study_funding", "do they pay ur travel on placement", "travel and dual accommodation expenses")]
    [InlineData("study_funding", "is there money for college if im 17", "16 to 19 Bursary Fund")]
    [InlineData("study_funding", "does the nhs pay for medicine degree", "NHS bursary")]
    public void WayIn_IsAnsweredInTheDetail(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("hours", "do u get weekends off as a physio", "Not always.")]
    [InlineData("hours", "do physios work weekends", "Yes, often.")]
    [InlineData("hours", "do medical secretaries get weekends off", "Usually, yes")]
    [InlineData("hours", "do paramedics work 12 hours", "I don't hold start times and the length of a shift")]
    [InlineData("hard_parts", "will i get sworn at as a receptionist", "Yes, it can be part of it.")]
    [InlineData("hard_parts", "is it depressing working in mental health", "speak of sad moments")]
    [InlineData("mental_health_roles", "jobs working in mental health", "help people with their mental health")]
    [InlineData("hard_parts", "do you ever get used to blood", "I hold nothing on how soon people get used to blood")]
    [InlineData("culture_values", "are nurses bitchy", "I hold nothing on that")]
    [InlineData("demand", "are nurses in demand", "I don't hold how many adult nurse posts")]
    [InlineData("culture_values", "do they let u pray at work", "Many employers make room for faith")]
    [InlineData("after_offer", "do i need to pay for my dbs", "I don't hold who pays for a DBS check")]
    [InlineData("after_offer", "what jabs do i need", "I hold no list of jabs")]
    [InlineData("after_offer", "what if i fail the health check", "I hold no rule on who passes")]
    [InlineData("after_offer", "when will i get my uniform", "I don't hold the rules on uniform")]
    [InlineData("record_checks", "will they see i got excluded from school", "I hold nothing that says they look at what happened at school")]
    [InlineData("record_checks", "do they check ur social media", "I hold nothing that says they look at social media")]
    [InlineData("record_checks", "i got a caution can i be a nurse", "A record does not always rule you out")]
    public void Work_IsAnsweredInTheDetail(string intent, string said, string expected) => Says(intent, said, expected);

    private static void Says(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
        Assert.InRange(reply.SuggestedActions.Count, 2, 5);
    }
}
