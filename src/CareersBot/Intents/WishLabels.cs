using CareersBot.Understanding;
using CareersCatalogue.Filters;

namespace CareersBot.Intents;

/// <summary>What wishes are called in a sentence.</summary>
internal static class WishLabels
{
    /// <summary>The values' labels in lower case, each wish once: "science" is a subject and part of an interest, and the shorter is said.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<ChosenFilter> chosen) =>
    [
        .. chosen.Where(one => !chosen.Any(other => AreOne(one, other) && IsPlainer(other, one)))
            .Select(one => Wording.Lower(one.Choice.Label)).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether two values are one wish that two filters know, such as the subject science and the interest science and labs.</summary>
    internal static bool AreOne(ChosenFilter one, ChosenFilter other) =>
        one.Filter != other.Filter && IsOfLikes(one) && IsOfLikes(other) && First(one) == First(other);

    private static bool IsOfLikes(ChosenFilter chosen) => chosen.Filter == SubjectFilter.Row || chosen.Filter == InterestFilter.Row;

    private static bool IsPlainer(ChosenFilter one, ChosenFilter other) => one.Choice.Label.Length < other.Choice.Label.Length
        || (one.Choice.Label.Length == other.Choice.Label.Length && one.Filter == SubjectFilter.Row);

    private static string First(ChosenFilter chosen) => Stems.Of(chosen.Choice.Label.Split(' ')[0].ToLowerInvariant());
}
