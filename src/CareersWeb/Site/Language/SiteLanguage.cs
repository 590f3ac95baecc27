namespace CareersWeb.Site.Language;

/// <summary>
/// The language of the page that is being drawn: English, or Welsh below <c>/cy</c>. The address says it, so no cookie has to, a link
/// that is sent on keeps it, and search engines and caches can tell the two apart.
/// </summary>
internal static class SiteLanguage
{
    public const string Prefix = "/cy";
    public const string EnglishTag = "en-GB";
    public const string WelshTag = "cy";

    // Texts are put together far from any request, so the language goes along with the work as the culture of a thread would; the
    // program runs without cultures.
    private static readonly AsyncLocal<bool> IsDrawnInWelsh = new();

    /// <summary>Whether the page is a Welsh one.</summary>
    public static bool IsWelsh => IsDrawnInWelsh.Value;

    /// <summary>The tag of the page's language.</summary>
    public static string Tag => IsWelsh ? WelshTag : EnglishTag;

    /// <summary>The tag for what the catalogue says, which is in English; null where the words around it are English too.</summary>
    public static string? OfRecords => IsWelsh ? EnglishTag : null;

    /// <summary>Begins a page.</summary>
    public static void Begin(bool isWelsh) => IsDrawnInWelsh.Value = isWelsh;

    /// <summary>An address as the page's language has it; what is no page of this site stays as it is.</summary>
    /// <param name="address">From the root, with its query.</param>
    public static string AddressOf(string address) => IsWelsh && SiteMap.IsPage(PathOf(address)) ? InWelsh(address) : address;

    /// <summary>The same page in Welsh.</summary>
    public static string InWelsh(string address) => PathOf(address) == SiteMap.Home ? Prefix + address[1..] : Prefix + address;

    private static string PathOf(string address) => address.IndexOfAny(['?', '#']) is var end and >= 0 ? address[..end] : address;
}
