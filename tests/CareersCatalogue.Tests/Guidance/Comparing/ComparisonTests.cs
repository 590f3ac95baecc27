using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Snapshot;
using TestKit;

namespace CareersCatalogue.Tests.Guidance.Comparing;

public sealed class ComparisonTests
{
    private static readonly Catalogue Small = SmallCatalogue.Create();

    private static CatalogueEntry[] Entries(string slugs) => [.. slugs.Split(' ').Select(slug => Small.Find(slug)!)];

    private static ComparisonRow Row(string slugs, string label) => Comparison.Of(Entries(slugs)).Rows.Single(row => row.Label == label);

    [Theory]
    [InlineData("Pay in England", "£32,073 to £48,117 a year|£25,272 to £27,476 a year|The practice sets the pay.", true)]
    [InlineData("Pay band", "Band 5 to 6|Band 2 to 3|No national band", true)]
    [InlineData("Usual training from age 18", "3 years|1 year|Some months", true)]
    [InlineData("Hours", "Shifts|Shifts|Shifts", false)]
    [InlineData("Register", "You must be on the HCPC register|None needed|None needed", true)]
    [InlineData("Paid while you train", "No|Yes, by every way in|Yes, by every way in", true)]
    [InlineData("Skills they share", "Working in a team|Working in a team|Working in a team", false)]
    [InlineData("Other skills", "No others listed|No others listed|No others listed", false)]
    public void Of_ThreeOccupations_FillsARow(string label, string cells, bool differs)
    {
        var row = Row("paramedic gardener gp-receptionist", label);
        Assert.Equal(cells.Split('|'), row.Cells);
        Assert.Equal(differs, row.Differs);
    }

    [Fact]
    public void Of_AnyTwo_HasEveryRowOnce_AndNoEmptyCell()
    {
        var rows = Comparison.Of(Entries("stroke-nurse data-analyst")).Rows;
        Assert.Equal(ComparisonRows.All.Select(row => row.Label), rows.Select(row => row.Label));
        Assert.Equal(rows.Count, rows.Select(row => row.Label).Distinct().Count());
        Assert.All(rows, row => Assert.All(row.Cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell))));
    }

    [Theory]
    [InlineData("paramedic gardener", true)]
    [InlineData("paramedic", false)]
    [InlineData("paramedic paramedic", false)]
    [InlineData("paramedic gardener electrician phlebotomist adult-nurse data-analyst", true)]
    [InlineData("paramedic gardener electrician phlebotomist adult-nurse data-analyst stroke-nurse", false)]
    public void Of_Count_IsHeldToItsLimits(string slugs, bool accepted)
    {
        if (accepted) Assert.NotEmpty(Comparison.Of(Entries(slugs)).Rows);
        else Assert.Throws<ArgumentException>(() => Comparison.Of(Entries(slugs)));
    }
}
