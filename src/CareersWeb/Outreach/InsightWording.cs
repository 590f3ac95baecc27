using System.Globalization;
using CareersCatalogue.Outreach;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Outreach;

/// <summary>A share as people read it.</summary>
internal static class Percent
{
    /// <summary>Whole percent; a half goes up.</summary>
    public static int Of(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}

/// <summary>What the page of insights says about figures.</summary>
internal static class InsightWording
{
    public const string Withheld = "withheld";

    /// <summary>How interest changed, in a sentence.</summary>
    public static string Of(InterestChange change)
    {
        var points = Math.Abs(change.PercentagePoints).ToString("0.#", CultureInfo.InvariantCulture);
        var moved = change.PercentagePoints switch
        {
            0 => Say("Interest in health and care did not change"),
            > 0 => Say("Interest in health and care went up by {0} percentage points", points),
            _ => Say("Interest in health and care went down by {0} percentage points", points),
        };
        return moved + Say(": {0}% before, {1}% after, of {2} people who answered both.", Percent.Of(change.Before), Percent.Of(change.After), change.Sample);
    }
}
