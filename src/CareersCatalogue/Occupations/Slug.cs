namespace CareersCatalogue.Occupations;

/// <summary>The lasting name of a record in addresses, files and links, such as <c>adult-nurse</c>.</summary>
/// <param name="Value">Lower-case letters, digits and single hyphens; 1 to 80 characters. Never reused for another record.</param>
public readonly record struct Slug(string Value)
{
    /// <summary>Most characters that a slug may have; a count.</summary>
    public const int MaximumLength = 80;

    /// <summary>Whether a text has the form of a slug. Says nothing of whether a record has that name.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > MaximumLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isHyphen = text[i] == '-';
            if (!isHyphen && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i])) return false;
            if (isHyphen && text[i - 1] == '-') return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
