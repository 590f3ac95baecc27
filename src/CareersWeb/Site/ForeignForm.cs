namespace CareersWeb.Site;

/// <summary>Forms that a page of another site sends in a visitor's name.</summary>
/// <remarks>
/// No form here is guarded by a token: a token needs a cookie, and without cookies there is nothing that another site could use. What is
/// left is another site filling our store by its visitors' hands; browsers say where a form comes from, and this listens.
/// Source: W3C Fetch Metadata Request Headers.
/// </remarks>
internal static class ForeignForm
{
    /// <summary>Whether a browser says that the form stands on another site. Programs, and browsers from before 2023, say nothing.</summary>
    public static bool IsOne(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is ["cross-site"];
}
