using CareersWeb.Site.Language;

namespace CareersWeb.Tests.Language;

public sealed class WelshFormsTests
{
    [Theory]
    [InlineData(1, "1 flwyddyn")]
    [InlineData(2, "2 flynedd")]
    [InlineData(3, "3 blynedd")]
    [InlineData(4, "4 blynedd")]
    [InlineData(5, "5 mlynedd")]
    [InlineData(6, "6 blynedd")]
    [InlineData(7, "7 mlynedd")]
    [InlineData(8, "8 mlynedd")]
    [InlineData(10, "10 mlynedd")]
    [InlineData(12, "12 mlynedd")]
    public void Years_TakeTheFormOfTheirNumber(int years, string text) => Assert.Equal(text, WelshForms.Years(years));

    [Theory]
    [InlineData(1, "1 mis")]
    [InlineData(2, "2 fis")]
    [InlineData(18, "18 mis")]
    public void Months_TakeTheFormOfTheirNumber(int months, string text) => Assert.Equal(text, WelshForms.Months(months));

    [Theory]
    [InlineData(2026, 11, 22, "22 Tachwedd 2026")]
    [InlineData(2027, 1, 1, "1 Ionawr 2027")]
    [InlineData(2027, 2, 28, "28 Chwefror 2027")]
    public void Day_NamesTheMonth(int year, int month, int day, string text) => Assert.Equal(text, WelshForms.Day(new(year, month, day)));
}
