using CareersData.Surfaces;

namespace CareersWeb.Surfaces;

/// <summary>Which addresses belong to which surface; all others belong to none and cannot be switched off.</summary>
internal static class SurfacePaths
{
    // The pages of the chat stay, as they show help lines; what they cannot do then is talk.
    private static readonly (PathString Path, Surface Surface)[] Rows =
    [
        ("/graphql", Surface.Api),
        ("/download", Surface.Api),
        ("/v3/directline", Surface.Bot),
        ("/chat/token", Surface.Bot),
        ("/api/messages", Surface.Bot),
        ("/widget.js", Surface.Widget),
        ("/embed", Surface.Widget),
        ("/events", Surface.Outreach),
        ("/insights", Surface.Outreach),
        ("/class", Surface.Outreach),
    ];

    /// <summary>The surface of an address; null for none.</summary>
    public static Surface? Of(PathString path)
    {
        foreach (var row in Rows)
            if (path.StartsWithSegments(row.Path, StringComparison.OrdinalIgnoreCase)) return row.Surface;
        return null;
    }
}
