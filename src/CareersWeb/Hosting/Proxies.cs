using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace CareersWeb.Hosting;

/// <summary>Believes what configured proxies say of their clients, and nobody else.</summary>
internal static class Proxies
{
    public static IServiceCollection AddProxies(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration("Proxies").ValidateDataAnnotations().ValidateOnStart();
        return services;
    }

    /// <summary>Stands first, so that all that follows sees the client in place of the proxy.</summary>
    public static WebApplication UseProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (!proxies.Names.Any()) return app;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = proxies.Hops,
        };
        options.KnownProxies.Clear(); // loopback is among them by itself
        options.KnownIPNetworks.Clear();
        foreach (var name in proxies.Names)
        {
            if (IPAddress.TryParse(name, out var address)) options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(name, out var network)) options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
        return app;
    }
}
