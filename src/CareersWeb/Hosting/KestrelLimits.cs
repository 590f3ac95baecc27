using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CareersWeb.Hosting;

/// <summary>What one connection may cost, set rather than left to defaults.</summary>
internal static class KestrelLimits
{
    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = 2_000;
        options.Limits.MaxConcurrentUpgradedConnections = 2_000;
        options.Limits.MaxRequestBodySize = 1_200_000;
        options.Limits.MaxRequestHeadersTotalSize = 16_384;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        options.Limits.Http2.MaxStreamsPerConnection = 100;
    }
}
