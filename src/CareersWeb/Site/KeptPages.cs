namespace CareersWeb.Site;

/// <summary>The pages that somebody who has saved a job can read without a connection: the saved jobs, and what was searched for last.</summary>
internal static class KeptPages
{
    /// <summary>Whether the script that keeps pages runs on this one.</summary>
    /// <param name="path">From the root, without its language.</param>
    public static bool Has(string path) => path is SiteMap.Saved or SiteMap.Occupations || path.StartsWith(SiteMap.Occupations + "/", StringComparison.Ordinal);

    /// <summary>What such a page may do beyond others: begin the worker that hands out what was kept. Nothing else is let go.</summary>
    public static string PolicyWith(string nonce) => SecurityHeaders.PolicyWith(nonce)
        .Replace("trusted-types 'none'", "trusted-types careers-saved; worker-src 'self'", StringComparison.Ordinal);
}
