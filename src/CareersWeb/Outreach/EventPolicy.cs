using CareersWeb.Site;

namespace CareersWeb.Outreach;

/// <summary>What the page of questions may do beyond other pages: keep itself for a tablet without a network. Nothing else is let go.</summary>
internal static class EventPolicy
{
    public static string With(string nonce) => SecurityHeaders.PolicyWith(nonce)
        .Replace("trusted-types 'none'", "trusted-types careers-event; worker-src 'self'", StringComparison.Ordinal);
}
