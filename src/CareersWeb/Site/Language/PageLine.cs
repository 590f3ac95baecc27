namespace CareersWeb.Site.Language;

/// <summary>A line of a page that is either said in the page's language or taken from the catalogue, which is in English.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Language">Tag of its language; null for that of the page.</param>
/// <param name="Record">Words of the catalogue that end the line; null for none.</param>
internal readonly record struct PageLine(string Text, string? Language, string? Record = null)
{
    /// <summary>Said in the page's language.</summary>
    public static PageLine Said(string text) => new(text, null);

    /// <summary>As the catalogue has it.</summary>
    public static PageLine OfRecord(string text) => new(text, SiteLanguage.OfRecords);

    /// <summary>A name out of the catalogue: in the page's language where there is a row for it.</summary>
    public static PageLine Named(string name) => Words.IsKnown(name) ? Said(Words.Say(name)) : OfRecord(name);
}
