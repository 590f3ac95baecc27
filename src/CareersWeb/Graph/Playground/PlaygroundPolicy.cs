using CareersWeb.Site;

namespace CareersWeb.Graph.Playground;

/// <summary>
/// What the playground's page may do beyond other pages: GraphiQL puts up a style sheet of its own, under the page's nonce, draws icons
/// that its style sheet holds, and writes descriptions of the schema as HTML, which is cleaned first. Nothing else is let go.
/// </summary>
internal static class PlaygroundPolicy
{
    public static string With(string nonce) => SecurityHeaders.PolicyWith(nonce)
        .Replace("style-src 'self'", $"style-src 'self' 'nonce-{nonce}'", StringComparison.Ordinal)
        .Replace("img-src 'self'", "img-src 'self' data:", StringComparison.Ordinal)
        .Replace("trusted-types 'none'", "trusted-types default dompurify", StringComparison.Ordinal);
}
