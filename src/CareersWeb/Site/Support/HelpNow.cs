namespace CareersWeb.Site.Support;

/// <summary>The list of services to ring or text at once, which several pages show.</summary>
internal static class HelpNow
{
    /// <summary>Name in a page's data for whether the list is unfolded from the start.</summary>
    internal const string IsOpen = "HelpNowIsOpen";
}
