using Microsoft.Identity.Client;

namespace BotProtocol.Channels;

/// <summary>Gets the token that the bot answers channels with; the library keeps it until shortly before it expires.</summary>
internal sealed class BotCredentials
{
    private static readonly string[] Scopes = ["https://api.botframework.com/.default"];

    private readonly IConfidentialClientApplication _application;

    /// <param name="options">The app and its login service; on.</param>
    /// <param name="http">Calls the login service.</param>
    internal BotCredentials(ChannelOptions options, HttpClient http)
    {
        var authority = new UriBuilder(options.Authority) { Scheme = Uri.UriSchemeHttps, Port = new Uri(options.Authority).Port }.Uri;
        _application = ConfidentialClientApplicationBuilder.Create(options.AppId).WithClientSecret(options.AppPassword)
            .WithAuthority(authority.AbsoluteUri, validateAuthority: false).WithInstanceDiscovery(false)
            .WithHttpClientFactory(new OneClient(http)).Build();
    }

    /// <summary>The token; null when the login service cannot be reached or refuses the app.</summary>
    /// <param name="isRefused">Whether the one that was given last has been refused, so that another is asked for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<string?> TokenAsync(bool isRefused, CancellationToken cancellationToken)
    {
        try
        {
            return (await _application.AcquireTokenForClient(Scopes).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken).ConfigureAwait(false)).AccessToken;
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null; // it took too long
        }
    }

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}

/// <summary>The library speaks to login services over https only; one that is configured on this machine over http is reached so.</summary>
internal sealed class LoopbackInClear(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { IsLoopback: true, Scheme: "https" } address) request.RequestUri = new UriBuilder(address) { Scheme = "http", Port = address.Port }.Uri;
        return base.SendAsync(request, cancellationToken);
    }
}
