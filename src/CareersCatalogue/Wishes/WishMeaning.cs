using CareersCatalogue.Filters;

namespace CareersCatalogue.Wishes;

/// <summary>What some words ask for.</summary>
/// <param name="Id">Lower-case words joined by hyphens, such as <c>no-nights</c>; the same wherever the wish is understood.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Label">How a page shows it: plain English, with a capital.</param>
/// <param name="Condition">What an occupation has to be like.</param>
/// <param name="Firmness">
/// When nothing meets all wishes, those with the lowest firmness are let go first: 1 for places, 2 for hours, 3 for pay while
/// learning, 4 for what is disliked about the work, 5 for ways in, 6 for levels, 7 for a wish against university or exams, 8 for jobs
/// that are not wanted.
/// </param>
/// <param name="Preference">What comes sooner among that which meets the condition; null for nothing.</param>
public sealed record WishMeaning(
    string Id, WishKind Kind, string Label, WishCondition Condition, int Firmness, WishCondition? Preference = null)
{
    internal const int Places = 1;
    internal const int Hours = 2;
    internal const int Paid = 3;
    internal const int Dislikes = 4;
    internal const int Ways = 5;
    internal const int Levels = 6;
    internal const int Refusals = 7;
    internal const int Jobs = 8;

    internal static WishMeaning Hard(string id, string label, int firmness, OccupationFilter filter, params IReadOnlyList<string> values) =>
        new(id, WishKind.Hard, label, WishCondition.Of(filter, values), firmness);

    internal static WishMeaning Like(string id, string label, OccupationFilter filter, params IReadOnlyList<string> values) =>
        new(id, WishKind.Like, label, WishCondition.Of(filter, values), Places);

    internal static WishMeaning Avoid(
        string id, string label, int firmness, OccupationFilter filter, params IReadOnlyList<string> values) =>
        new(id, WishKind.Avoid, label, WishCondition.Of(filter, values).TurnedRound(), firmness);

    internal static WishMeaning Avoid(string id, string label, int firmness, params IReadOnlyList<WishTest> anyOf) =>
        new(id, WishKind.Avoid, label, new(anyOf, true), firmness);

    /// <summary>The same as a requirement, for a liking that is plainly a demand, such as "must be outdoors".</summary>
    public WishMeaning AsDemand() => Kind == WishKind.Like ? this with { Kind = WishKind.Hard } : this;
}
