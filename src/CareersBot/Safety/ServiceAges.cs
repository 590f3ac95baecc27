using System.Globalization;
using System.Text.RegularExpressions;
using CareersCatalogue.Support;

namespace CareersBot.Safety;

/// <summary>Whom a help service is for by age, read from its record: "under 19", "35 and under with ...", "anyone".</summary>
/// <param name="Least">Years, at least.</param>
/// <param name="Most">Years, at most.</param>
/// <param name="Label">The same in two or three words; null when the record tells of no age.</param>
internal sealed partial record ServiceAges(int Least, int Most, string? Label)
{
    private const int LongestLabel = 30;

    private static readonly ServiceAges Unsaid = new(0, AgeGroup.Oldest, null);

    /// <summary>Whether only some ages may call.</summary>
    internal bool IsForSome => Most < AgeGroup.Oldest || Least > 0;

    /// <param name="service">The service.</param>
    /// <param name="isAboutSomeoneElse">Whether the caller worries about somebody else, whose age it is then that counts.</param>
    internal static ServiceAges Of(HelpService service, bool isAboutSomeoneElse)
    {
        if (service.Audience is not { } audience) return Unsaid;
        if (isAboutSomeoneElse && audience.Contains("anyone worried about", StringComparison.Ordinal) && AndUnder().Match(audience) is { Success: true } about)
            return new(0, AgeGroup.Oldest, $"about someone {about.Groups["age"].Value} or under");
        if (Under().Match(audience) is { Success: true } under) return new(0, Number(under) - 1, $"under {Number(under)}");
        if (AndUnder().Match(audience) is { Success: true } most) return new(0, Number(most), $"{Number(most)} or under");
        if (AndOver().Match(audience) is { Success: true } least) return new(Number(least), AgeGroup.Oldest, $"{Number(least)} or over");
        return audience.StartsWith("anyone", StringComparison.Ordinal) ? Unsaid with { Label = "any age" }
            : audience.Length <= LongestLabel ? Unsaid with { Label = audience } : Unsaid;
    }

    /// <summary>Whether somebody of that age may call; true while nothing is known of it.</summary>
    internal bool Fit(AgeGroup? who) => who is null || (Least <= who.Most && who.Least <= Most);

    private static int Number(Match match) => int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^under (?<age>\d{1,3})\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Under();

    [GeneratedRegex(@"^(?<age>\d{1,3}) and under\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AndUnder();

    [GeneratedRegex(@"^(?<age>\d{1,3}) and over\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AndOver();
}
