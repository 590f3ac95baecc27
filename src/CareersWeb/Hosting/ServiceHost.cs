using CareersBot;
using CareersData;
using CareersSearch;
using CareersWeb.Channels;
using CareersWeb.Conversations;
using CareersWeb.DirectLine;
using CareersWeb.Graph;
using CareersWeb.Limits;
using CareersWeb.Observability;
using CareersWeb.Outreach;
using CareersWeb.Site;
using CareersWeb.Surfaces;

namespace CareersWeb.Hosting;

/// <summary>Puts the service together: the one place that calls every <c>Add…</c> and <c>Map…</c>.</summary>
internal static class ServiceHost
{
    private const string DefaultUrl = "http://localhost:5080";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ApplicationName = typeof(ServiceHost).Assembly.GetName().Name, ContentRootPath = PublishedFolder(),
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"])) builder.WebHost.UseUrls(DefaultUrl);
        SafeLogLevels.Apply(builder.Configuration);
        SharedDatabase.Apply(builder.Configuration);
        SecretSettings.Check(builder.Configuration);
        builder.WebHost.UseStaticWebAssets(); // in the source tree; a publish has none and is served as it is
        builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddObservability();
        builder.Services.AddProxies();
        builder.Services.AddCareersData();
        builder.Services.AddCareersSearch();
        builder.Services.AddCareersBot(BotWords.Of);
        builder.Services.AddConversations();
        builder.Services.AddChannels();
        builder.Services.AddLimits();
        builder.Services.AddOutreach();
        builder.Services.AddCareersGraph();
        builder.Services.AddPages();
        builder.Services.AddSurfaces();
        builder.Services.AddSingleton<BotStart>().AddHostedService<CatalogueWatch>();

        var host = builder.Build();
        host.UseObservability();
        host.UseOverload();
        host.UseProxies();
        host.UsePages();
        host.UseSurfaces();
        host.UseWebSockets();
        host.UseCors();
        host.UseLimits();
        host.MapPages();
        host.MapGraphQL();
        host.MapDirectLine();
        host.MapChannels();
        host.MapHealth();
        host.MapMetrics();
        return host;
    }

    // A publish serves its own files wherever it is started from; in the source tree the project's folder is the content root.
    private static string? PublishedFolder() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
