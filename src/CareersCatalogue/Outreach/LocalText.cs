namespace CareersCatalogue.Outreach;

/// <summary>A text in the languages of the questionnaires.</summary>
/// <param name="English">Not empty.</param>
/// <param name="Welsh">Null while nobody has translated it; English is shown then, and said to be.</param>
public sealed record LocalText(string English, string? Welsh);
