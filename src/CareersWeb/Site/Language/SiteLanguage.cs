namespace CareersWeb.Site.Language;

/// <summary>
/// The language of the page that is being drawn: English, or Welsh below <c>/cy</c>. The address says it, so no cookie has to, a link
/// that is sent on keeps it, and search engines and caches can tell the two apart. A page whose own part nobody has translated yet
/// keeps it in English, marked as such, inside a Welsh frame.
/// </summary>
internal static class SiteLanguage
{
    public const string Prefix = "/cy";
    public const string EnglishTag = "en-GB";
    public const string WelshTag = "cy";

    // Texts are put together far from any request, so the language goes along with the work as the culture of a thread would; the
    // program runs without cultures.
    private static readonly AsyncLocal<Drawing?> Drawn = new();

    /// <summary>Whether the page is a Welsh one.</summary>
    public static bool IsWelshPage => Drawn.Value?.IsWelsh == true;

    /// <summary>Whether what is being said now is said in Welsh.</summary>
    public static bool IsWelsh => Drawn.Value?.IsWelshNow == true;

    /// <summary>Whether the page's own part is in English all the same.</summary>
    public static bool IsBodyInEnglish => Drawn.Value is { IsWelsh: true, IsBodyWelsh: false };

    /// <summary>The tag of the page's language.</summary>
    public static string Tag => IsWelshPage ? WelshTag : EnglishTag;

    /// <summary>The tag for what the catalogue says, which is in English; null where the words around it are English too.</summary>
    public static string? OfRecords => IsWelsh ? EnglishTag : null;

    /// <summary>Begins a page, with its own part.</summary>
    public static void Begin(bool isWelsh, bool isBodyWelsh) =>
        Drawn.Value = new() { IsWelsh = isWelsh, IsBodyWelsh = isBodyWelsh, IsWelshNow = isWelsh && isBodyWelsh };

    /// <summary>Goes on to the frame around a page, which is drawn after its own part.</summary>
    public static void BeginFrame()
    {
        if (Drawn.Value is { } drawing) drawing.IsWelshNow = drawing.IsWelsh;
    }

    /// <summary>An address as the page's language has it; what is no page of this site stays as it is.</summary>
    /// <param name="address">From the root, with its query.</param>
    public static string AddressOf(string address) => IsWelshPage && SiteMap.IsPage(PathOf(address)) ? InWelsh(address) : address;

    /// <summary>The same page in Welsh.</summary>
    public static string InWelsh(string address) => PathOf(address) == SiteMap.Home ? Prefix + address[1..] : Prefix + address;

    private static string PathOf(string address) => address.IndexOfAny(['?', '#']) is var end and >= 0 ? address[..end] : address;

    private sealed class Drawing
    {
        public bool IsWelsh { get; init; }

        public bool IsBodyWelsh { get; init; }

        public bool IsWelshNow { get; set; }
    }
}
