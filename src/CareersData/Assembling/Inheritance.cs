using CareersData.Documents;

namespace CareersData.Assembling;

/// <summary>What a specialism takes over from its core occupation where its own file is silent, and that it says so.</summary>
internal static class Inheritance
{
    /// <summary>Names, as the API writes them, of the fields that are taken over.</summary>
    internal static IEnumerable<string> Of(OccupationDocument document, OccupationDocument? parent)
    {
        if (parent is null) yield break;
        if (document.WhereYouWork is null && parent.WhereYouWork is not null) yield return "whereYouWork";
        if (document.TypicalDay is null && parent.TypicalDay is not null) yield return "typicalDay";
        if (document.Progression.Count == 0 && ProgressionOf(document, parent).Any()) yield return "progression";
    }

    /// <summary>Its own steps; else those of the core occupation that do not lead to itself.</summary>
    internal static IEnumerable<CareerStepDocument> ProgressionOf(OccupationDocument document, OccupationDocument? parent) =>
        document.Progression.Count > 0 || parent is null ? document.Progression : parent.Progression.Where(step => step.Occupation != document.Slug);
}
