using CareersCatalogue.Filters;

namespace CareersBot.Intents;

/// <summary>What wishes are called in a sentence.</summary>
internal static class WishLabels
{
    /// <summary>The values' labels in lower case, each once: "science" is a subject and part of an interest, and is said once.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<ChosenFilter> chosen)
    {
        var labels = chosen.Select(one => Wording.Lower(one.Choice.Label)).Distinct(StringComparer.Ordinal).ToList();
        return [.. labels.Where(label => !labels.Exists(other => other != label && label.StartsWith(other, StringComparison.Ordinal)))];
    }

    /// <summary>Whether two values are one wish in two filters, such as the subject science and the interest science and labs.</summary>
    internal static bool AreOne(ChosenFilter one, ChosenFilter other) => one.Filter != other.Filter
        && (one.Choice.Label.StartsWith(other.Choice.Label, StringComparison.OrdinalIgnoreCase) || other.Choice.Label.StartsWith(one.Choice.Label, StringComparison.OrdinalIgnoreCase));
}
