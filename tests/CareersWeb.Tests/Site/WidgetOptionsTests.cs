using System.ComponentModel.DataAnnotations;
using CareersWeb.Site.Framing;

namespace CareersWeb.Tests.Site;

public sealed class WidgetOptionsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("https://www.school.example", true)]
    [InlineData("https://www.school.example, https://council.example:8443", true)]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://www.school.example", false)]
    [InlineData("https://www.school.example/", false)]
    [InlineData("https://www.School.example", false)]
    [InlineData("https://user@www.school.example", false)]
    [InlineData("https://www.school.example:443", false)]
    [InlineData("https://*.school.example", false)]
    [InlineData("www.school.example", false)]
    [InlineData("https://a.example; script-src *", false)]
    public void Validate_Partners_TakesOriginsAlone(string? partners, bool isGood) =>
        Assert.Equal(isGood, Problems(new() { Partners = partners }).Count == 0);

    [Fact]
    public void Validate_OneMoreThanTheMost_IsRefused()
    {
        static WidgetOptions Of(int count) => new() { Partners = string.Join(',', Enumerable.Range(0, count).Select(i => $"https://s{i}.example")) };
        Assert.Empty(Problems(Of(WidgetOptions.MaximumPartners)));
        Assert.Single(Problems(Of(WidgetOptions.MaximumPartners + 1)));
    }

    [Fact]
    public void Allows_Origin_WhenItIsNamedExactly()
    {
        var options = new WidgetOptions { Partners = "https://www.school.example" };
        Assert.Equal(
            [true, false, false, false],
            new[] { "https://www.school.example", "https://school.example", "https://www.school.example.evil.example", "" }.Select(options.Allows));
    }

    private static List<ValidationResult> Problems(WidgetOptions options) => [.. options.Validate(new(options))];
}
