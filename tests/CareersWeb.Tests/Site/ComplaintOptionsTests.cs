using CareersWeb.Site;

namespace CareersWeb.Tests.Site;

public sealed class ComplaintOptionsTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("Anytown College", "help@college.example", "mailto:help@college.example")]
    [InlineData("Anytown College", "https://college.example/complain?about=careers", "https://college.example/complain?about=careers")]
    public void Validate_BothOrNeither_IsTaken(string? name, string? contact, string? link)
    {
        var options = new ComplaintOptions { Name = name, Contact = contact };
        Assert.Empty(options.Validate(new(options)));
        Assert.Equal(link, options.Link);
    }

    [Theory]
    [InlineData("Anytown College", null)]
    [InlineData(null, "help@college.example")]
    [InlineData(" ", "help@college.example")]
    [InlineData("Anytown\nCollege", "help@college.example")]
    [InlineData("Anytown College", "")]
    [InlineData("Anytown College", "help@college")]
    [InlineData("Anytown College", "help@college.example?bcc=a@b.example")]
    [InlineData("Anytown College", "help@college.example, other@college.example")]
    [InlineData("Anytown College", "http://college.example")]
    [InlineData("Anytown College", "https://me:word@college.example")]
    [InlineData("Anytown College", "javascript:alert(1)")]
    [InlineData("Anytown College", "ring us")]
    public void Validate_AnythingElse_IsRefused(string? name, string? contact)
    {
        var options = new ComplaintOptions { Name = name, Contact = contact };
        Assert.Single(options.Validate(new(options)));
    }

    [Theory]
    [InlineData(120, 254, true)]
    [InlineData(121, 254, false)]
    [InlineData(120, 255, false)]
    public void Validate_Lengths_AreHeldToTheirLimits(int name, int contact, bool isGood)
    {
        const string Site = "https://college.example/";
        var options = new ComplaintOptions { Name = new('a', name), Contact = Site + new string('a', contact - Site.Length) };
        Assert.Equal(isGood, !options.Validate(new(options)).Any());
    }
}
