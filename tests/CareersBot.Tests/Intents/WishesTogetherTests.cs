using CareersCatalogue.Ports;

namespace CareersBot.Tests.Intents;

/// <summary>Several wishes in one message, places, and wishes that no job here has.</summary>
public sealed class WishesTogetherTests
{
    [Theory]
    [InlineData("browse_by_interest", "i like science and kids", "go with science and children and families")]
    [InlineData("browse_by_interest", "i like cooking and sport", "go with food and hospitality or sport and movement")]
    [InlineData("subject_choice", "art and science", "say art and design and science help")]
    [InlineData("browse_by_interest", "i want to make games for sick kids", "go with children and families")]
    [InlineData("browse_by_interest", "i like games", "physical education")]
    [InlineData("browse_by_interest", "i speak polish and english is that useful", "go with modern languages")]
    [InlineData("language", "do you speak polish", "I speak plain English only")]
    public void Likes_AreAllMet_OrItIsSaidThatOneIs(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("what jobs can i do with animals")]
    [InlineData("i love animals")]
    [InlineData("work with pets")]
    [InlineData("whats the job with dogs")]
    public void Thing_ThatNoJobIsAbout_IsSaidWithTheNearest(string said)
    {
        var reply = Says("browse_by_interest", said, "No NHS job here is mainly about animals");
        Assert.Contains("biomedical scientist (science and labs)", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("similar_roles", "wanted to be a vet whats close", "vet is not one of them")]
    [InlineData("similar_roles", "my dads a lawyer does the nhs have those", "lawyer is not one of them")]
    [InlineData("browse_by_interest", "i like animals and science", "go with science")]
    public void JobElsewhere_IsNamedAsSuch(string intent, string said, string expected) => Says(intent, said, expected);

    [Theory]
    [InlineData("where_advertised", "jobs in Truro nhs", "I hold no adverts by town")]
    [InlineData("where_advertised", "porter vacancies in leeds", "I hold no adverts by town")]
    [InlineData("science_lab_roles", "jobs in labs", "about science and labs")]
    [InlineData("mental_health_roles", "jobs in mental health", "mental health")]
    [InlineData("age_limits", "summer job at 16", "At 16 you can do this")]
    [InlineData("work_experience", "work experience at 16", "work experience is open from about 14")]
    [InlineData("work_experience", "i lost my work experience place", "Then ask another place")]
    [InlineData("work_experience", "i emailed the hospital and they ignored me", "Then ask another place")]
    [InlineData("hours", "do paramedics do on call", "being on call is not in its pattern")]
    public void PlaceAndAge_AreHeard(string intent, string said, string expected) => Says(intent, said, expected);

    [Fact]
    public void Compare_DoctorAndNurse_AreTwoJobs() => Assert.Equal(
        ["foundation-doctor", "adult-nurse"], Chat.Real().Say("compare doctor and nurse").Occupations.Select(job => job.Value));

    [Fact]
    public void Compare_ChefAndCook_IsOneJob() => Assert.Equal("chef", Assert.Single(Chat.Real().Say("compare chef and cook").Occupations).Value);

    private static BotReply Says(string intent, string said, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Text.Split(' ').Length, 5, 45);
        return reply;
    }
}
