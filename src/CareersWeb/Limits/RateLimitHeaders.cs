using System.Globalization;
using CareersGraph.Limits;

namespace CareersWeb.Limits;

/// <summary>Tells callers of the API what they have, on every answer.</summary>
/// <remarks>
/// Source: draft-ietf-httpapi-ratelimit-headers. <c>q</c> is the quota, <c>w</c> its window in seconds, <c>r</c> what is left and
/// <c>t</c> the seconds until all is back.
/// </remarks>
internal static class RateLimitHeaders
{
    public const string Policy = "RateLimit-Policy";
    public const string Limit = "RateLimit";

    /// <summary>Seconds of the window that points are counted in.</summary>
    public const int WindowSeconds = 3_600;

    public static void Write(IHeaderDictionary headers, Caller caller, BudgetState state)
    {
        var name = caller.KeyId is null ? "anonymous" : "key";
        headers[Policy] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={state.Limit};w={WindowSeconds}");
        headers[Limit] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={state.Remaining};t={state.ResetSeconds}");
    }
}
