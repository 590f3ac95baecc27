using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using TestKit;

namespace CareersCatalogue.Tests.Pay;

public sealed class PayScalesTests
{
    private static readonly PayScales Scales = SmallCatalogue.Create().PayScales;

    private static PayGrading Bands(string? first, string? top) => new(PayFramework.AgendaForChange, first, top, null);

    [Fact]
    public void RangeOf_TwoBands_RunsFromTheFirstPointToTheLast() =>
        Assert.Equal(new PayRange(32_073, 48_117), Scales.RangeOf(Bands("5", "6"), Nation.England));

    [Fact]
    public void RangeOf_NoTopBand_IsTheFirstBand() => Assert.Equal(new PayRange(32_073, 39_043), Scales.RangeOf(Bands("5", null), Nation.England));

    [Fact]
    public void RangeOf_OtherNation_HasItsOwnFigures() => Assert.Equal(34_073, Scales.RangeOf(Bands("5", "6"), Nation.Scotland)?.MinimumPounds);

    [Fact]
    public void RangeOf_NationWithoutScale_IsNull() => Assert.Null(Scales.RangeOf(Bands("5", "6"), Nation.Wales));

    [Fact]
    public void RangeOf_UnknownBand_IsNull() => Assert.Null(Scales.RangeOf(Bands("12", "12"), Nation.England));

    [Fact]
    public void RangeOf_LocalPay_IsNull() => Assert.Null(Scales.RangeOf(new(PayFramework.Local, null, null, "Ask."), Nation.England));
}
