namespace CareersWeb.Site;

/// <summary>What the site calls itself.</summary>
internal static class SiteName
{
    public const string Text = "Careers Explorer";
    public const string Description = "Find out what you could do in the NHS: what each job is, how to get in and what it pays.";
}
