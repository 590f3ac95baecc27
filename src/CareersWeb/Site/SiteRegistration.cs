using System.Xml.Linq;
using CareersCatalogue.Ports;
using CareersWeb.Conversations;
using CareersWeb.Site.Classes;
using CareersWeb.Site.Digest;
using CareersWeb.Site.Explorer;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Glossary;
using CareersWeb.Site.Interviews;
using CareersWeb.Site.Language;
using CareersWeb.Site.Spreadsheets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareersWeb.Site;

/// <summary>Puts the pages into a host.</summary>
public static class SiteRegistration
{
    private static readonly XNamespace SitemapSchema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Registers the pages; they read the <see cref="ICatalogue"/> that the host registers.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRazorPages();
        services.AddChecked<WidgetOptions>("Widget");
        services.AddChecked<QuickExitOptions>("QuickExit");
        services.AddChecked<ComplaintOptions>("Complaints");
        services.AddScoped<TermMarking>();
        services.TryAddSingleton(NhsValues.Of);
        LeaveOutKeys(services);

        // A page holds nothing secret, so compressing what it echoes gives nothing away, over TLS as well.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/xml", DigestFeed.ContentType, CsvFile.ContentType];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        return services;
    }

    /// <summary>Adds what every answer needs: security headers, and a page for whoever looks at an error with a browser. Stands first.</summary>
    public static WebApplication UsePages(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseExceptionHandler("/error/500");
        app.UseWhen(AsksForPage, branch => branch.UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseMiddleware<LanguageOfAddress>();
        app.UseRouting();
        return app;
    }

    /// <summary>Maps the pages, what they load, <c>/sitemap.xml</c> and <c>/robots.txt</c>.</summary>
    public static WebApplication MapPages(this WebApplication app)
    {
        // A build compresses style sheets and scripts. In a source tree the framework would pack them anew at each request, as long as
        // they were, to follow changes; whoever runs the program from source gets what everybody gets.
        app.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapGet(SiteMap.OccupationsAsCsv, OccupationCsv.Answer);
        app.MapGet(SiteMap.EvidenceAsCsv, EvidenceCsv.Answer);
        app.MapGet(SiteMap.DigestFile, DigestFeed.Answer);
        app.MapGet(SiteMap.Suggestions, SearchSuggestions.Answer);
        app.MapGet("/sitemap.xml", (HttpRequest request, ICatalogue catalogue) => Results.Text(Sitemap(request, catalogue), "application/xml"));
        app.MapGet("/robots.txt", (HttpRequest request) => Results.Text($"User-agent: *\nAllow: /\nSitemap: {OriginOf(request)}/sitemap.xml\n"));
        return app;
    }

    // Razor Pages would write keys for the cookies of forms into the home folder at every start. The pages have neither, and should
    // anything ask for a key all the same, it gets one that lives in memory alone.
    private static void LeaveOutKeys(IServiceCollection services)
    {
        foreach (var service in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(service);
        services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()));
    }

    /// <summary>Whether the caller is a browser that will show the answer to a person.</summary>
    internal static bool AsksForPage(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    internal static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static string Sitemap(HttpRequest request, ICatalogue catalogue)
    {
        var origin = OriginOf(request);
        var urls = SiteMap.AllAddresses(catalogue.Current.Catalogue)
            .Select(address => new XElement(SitemapSchema + "url", new XElement(SitemapSchema + "loc", origin + address)));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new XElement(SitemapSchema + "urlset", urls) + "\n";
    }
}
