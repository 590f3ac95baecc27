using System.Diagnostics;

namespace CareersWeb.Site;

/// <summary>The word by which a visitor can name a failed request to whoever reads the log.</summary>
internal static class Correlation
{
    /// <summary>The trace that every log line of the request carries; the server's own word for the request when nothing is traced.</summary>
    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
