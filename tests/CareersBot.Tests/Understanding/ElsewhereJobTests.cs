using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

public sealed class ElsewhereJobTests
{
    [Fact]
    public void EveryJobElsewhere_IsNoneOfOurs_AndIsNearToSome()
    {
        var catalogue = RealCatalogue.Catalogue.Current.Catalogue;
        var titles = catalogue.Entries.SelectMany(entry => entry.Occupation.AlternativeTitles.Append(entry.Occupation.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(RealCatalogue.Language.Model.Elsewhere);
        Assert.All(RealCatalogue.Language.Model.Elsewhere, job =>
        {
            Assert.All(job.Said, said => Assert.DoesNotContain(said, titles));
            Assert.All(job.Nearest, slug => Assert.NotNull(catalogue.Find(slug)));
        });
    }

    [Theory]
    [InlineData("how much does a vet nurse earn", "vet nurse", "adult-nurse")]
    [InlineData("whats a hairdresser", "hairdresser", "healthcare-assistant")]
    public void QuestionAboutIt_SaysThatItIsNotOurs_WithoutAnothersFacts(string said, string name, string nearest)
    {
        var reply = Chat.Real().Say(said);

        Assert.Contains($"{name} is not one of them", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("£", reply.Text, StringComparison.Ordinal);
        Assert.Equal(nearest, reply.Occupations[0].Value);
    }

    [Fact]
    public void ComingFromIt_IsAnsweredAboutTheJobThatIsWanted() =>
        Assert.Equal("porter", Chat.Real().Say("im a hairdresser how do i become a porter").Occupations[0].Value);
}
