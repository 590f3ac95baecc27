using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>The job that somebody wants is answered, not the one whose name stands in the sentence for another reason.</summary>
public sealed class SpokenOfTests
{
    [Theory]
    [InlineData("my gp said i could be a paramedic, what grades do i need", "paramedic")]
    [InlineData("my dentist told me about orthodontic therapy, how long does it take", "orthodontic-therapist")]
    [InlineData("my social worker thinks i could be a porter, how old do i have to be", "porter")]
    [InlineData("the receptionist told me about phlebotomy, do i need gcses", "phlebotomist")]
    [InlineData("my mum is a nurse, i want to be a paramedic, whats the pay", "paramedic")]
    [InlineData("my dad is a surgeon but i want to be an odp, how long", "operating-department-practitioner")]
    [InlineData("my sister is a paramedic how do i become one", "paramedic")]
    [InlineData("my sister does dental nursing what does it pay", "dental-nurse")]
    [InlineData("i use hearing aids can i be a podiatrist", "podiatrist")]
    [InlineData("hard of hearing paramedic", "paramedic")]
    [InlineData("i have a stammer can i be a porter", "porter")]
    [InlineData("type 1 diabetic midwife?", "midwife")]
    [InlineData("whats the career ladder for a porter", "porter")]
    [InlineData("whats the career ladder for a dietitian", "dietitian")]
    public void JobThatIsAskedAbout_IsAnswered(string said, string slug) => Assert.Equal(slug, Jobs(said)[0]);

    [Theory]
    [InlineData("what does a gp do", "general-practitioner")]
    [InlineData("my mum is a nurse", "adult-nurse")]
    [InlineData("how do i become a ward sister", "ward-manager")]
    [InlineData("who fits hearing aids", "audiologist")]
    [InlineData("is a nurse better than a paramedic", "adult-nurse paramedic")]
    [InlineData("can i go from porter to paramedic", "porter paramedic")]
    public void JobThatIsSpokenOfAlone_IsMeant(string said, string slugs) => Assert.Equal(slugs.Split(' '), Jobs(said));

    [Theory]
    [InlineData("im 4ft 11 can i be a paramedic", null)]
    [InlineData("can i be a nurse at 4 foot 9", null)]
    [InlineData("my weight is 12 stone", null)]
    [InlineData("im 15 and 5ft 2", 15)]
    [InlineData("can i be a nurse at 17", 17)]
    public void HeightAndWeight_AreNoAge(string said, int? age) => Assert.Equal(age, Read(said).Age);

    private static string[] Jobs(string said) => [.. Read(said).Mentions.Select(mention => mention.Entry.Occupation.Slug.Value)];

    private static Understood Read(string said) => new Understander(RealCatalogue.Language.Model)
        .Read(said, RealCatalogue.Language.Model.For(RealCatalogue.Catalogue.Current.Catalogue), new());
}
