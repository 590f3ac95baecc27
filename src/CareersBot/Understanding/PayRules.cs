using CareersCatalogue.Occupations;

namespace CareersBot.Understanding;

/// <summary>What is paid beside the bands: minimum wages, extra for nights and Sundays, extra around London.</summary>
/// <param name="EffectiveFrom">The day that the minimum wages and the London extra are in force from.</param>
/// <param name="MinimumWages">For people of different ages; pounds an hour.</param>
/// <param name="MinimumWageSource">Where they are known from.</param>
/// <param name="UnsocialHours">For groups of bands; percent on top of basic pay.</param>
/// <param name="UnsocialHoursSource">Where they are known from.</param>
/// <param name="HighCostAreas">In and around London; percent of basic pay with bounds.</param>
/// <param name="HighCostAreasSource">Where they are known from.</param>
/// <remarks>Source: <c>data/language/pay-rules.json</c>. England; minimum wages are those of the whole United Kingdom.</remarks>
internal sealed record PayRules(
    DateOnly EffectiveFrom,
    IReadOnlyList<MinimumWage> MinimumWages,
    RuleSource MinimumWageSource,
    IReadOnlyList<UnsocialHours> UnsocialHours,
    RuleSource UnsocialHoursSource,
    IReadOnlyList<HighCostArea> HighCostAreas,
    RuleSource HighCostAreasSource)
{
    /// <summary>Nothing is known; where a message is read without the data.</summary>
    internal static PayRules None { get; } = new(default, [], RuleSource.None, [], RuleSource.None, [], RuleSource.None);

    /// <summary>Whether every part is there; a file may leave parts out.</summary>
    internal bool IsWhole => MinimumWages is { Count: > 0 } && UnsocialHours is { Count: > 0 } && HighCostAreas is { Count: > 0 }
        && MinimumWageSource?.Name is not null && UnsocialHoursSource?.Name is not null && HighCostAreasSource?.Name is not null;
}

/// <summary>The least that may be paid.</summary>
/// <param name="Who">Whom it is for, in words that follow "for".</param>
/// <param name="Words">Words of a message that ask for this one.</param>
/// <param name="PoundsAnHour">Pounds, with pence.</param>
internal sealed record MinimumWage(string Who, IReadOnlyList<string> Words, decimal PoundsAnHour);

/// <summary>Extra pay for hours when most people are off.</summary>
/// <param name="Bands">Names of the bands.</param>
/// <param name="NightPercent">Weekday nights and Saturdays; percent of basic pay.</param>
/// <param name="SundayPercent">Sundays and public holidays; percent of basic pay.</param>
internal sealed record UnsocialHours(IReadOnlyList<string> Bands, int NightPercent, int SundayPercent);

/// <summary>Extra pay where living costs more.</summary>
/// <param name="Area">In words that follow "in".</param>
/// <param name="Percent">Percent of basic pay.</param>
/// <param name="MinimumPounds">Least in a year.</param>
/// <param name="MaximumPounds">Most in a year.</param>
internal sealed record HighCostArea(string Area, int Percent, int MinimumPounds, int MaximumPounds);

/// <summary>Where rules are known from.</summary>
/// <param name="Name">The publisher.</param>
/// <param name="Url">The page.</param>
/// <param name="Retrieved">The day it was read.</param>
internal sealed record RuleSource(string Name, string Url, DateOnly Retrieved)
{
    internal static RuleSource None { get; } = new("None", "", default);

    internal Source ToSource() => new(Name, Url, Evidence.Verified, Retrieved);
}
