namespace CareersWeb.Site.Language;

/// <summary>Reads the language off the address, and takes it away from there, so that everything behind finds the address it knows.</summary>
internal sealed class LanguageOfAddress(RequestDelegate next)
{
    private static readonly object Key = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments(SiteLanguage.Prefix, StringComparison.Ordinal, out var rest) && SiteMap.IsPage(rest.HasValue ? rest.Value : SiteMap.Home))
        {
            request.Path = rest.HasValue ? rest : SiteMap.Home;
            context.Items[Key] = true;
        }

        // An error page is drawn at an address of its own; it stays in the language that was asked for.
        SiteLanguage.Begin(context.Items.ContainsKey(Key));
        await next(context);
    }
}
