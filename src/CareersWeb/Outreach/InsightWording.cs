using System.Globalization;
using CareersCatalogue.Outreach;

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
            0 => "did not change",
            > 0 => $"went up by {points} percentage points",
            _ => $"went down by {points} percentage points",
        };
        return $"Interest in health and care {moved}: {Percent.Of(change.Before)}% before, {Percent.Of(change.After)}% after, of {change.Sample} people who answered both.";
    }
}
