namespace CareersWeb.Site.Wording;

/// <summary>Names addresses.</summary>
internal static class LinkWording
{
    /// <summary>The website that an address leads to, without the www; the address itself when it names none.</summary>
    public static string HostOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host["www.".Length..] : uri.Host;
    }

    /// <summary>The address that rings a number; null when the text is more than one number.</summary>
    public static string? Ringing(string phone) =>
        phone.All(character => char.IsAsciiDigit(character) || character == ' ') ? "tel:" + phone.Replace(" ", "", StringComparison.Ordinal) : null;
}
