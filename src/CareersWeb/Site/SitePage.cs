namespace CareersWeb.Site;

/// <summary>One page that has an address of its own.</summary>
/// <param name="Path">From the root, beginning with a slash.</param>
/// <param name="Name">What links to it are called.</param>
/// <param name="Place">Where every page links to it.</param>
internal sealed record SitePage(string Path, string Name, LinkPlace Place);

/// <summary>Where every page links to a page.</summary>
internal enum LinkPlace
{
    /// <summary>At the top, and at the foot under "Explore".</summary>
    Navigation,

    /// <summary>At the foot, under "Explore".</summary>
    Explore,

    /// <summary>At the foot, under "Decide".</summary>
    Decide,

    /// <summary>At the foot, under "Help".</summary>
    Help,

    /// <summary>At the foot, under "About".</summary>
    About,

    /// <summary>Nowhere: other pages link to it where they need it.</summary>
    None,
}
