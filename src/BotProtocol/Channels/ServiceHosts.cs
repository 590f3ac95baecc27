using System.Diagnostics.CodeAnalysis;

namespace BotProtocol.Channels;

/// <summary>
/// The hosts that replies may be sent to. An activity says where its channel waits for the reply; believing any address would let
/// whoever can send one make this service call others.
/// </summary>
internal sealed class ServiceHosts
{
    private const int LongestAddress = 2_048;

    private readonly string[] _names;
    private readonly HashSet<string> _loopbacks;

    internal ServiceHosts(string allowed)
    {
        var entries = Entries(allowed).ToList();
        _loopbacks = [.. entries.Where(IsLoopback).Select(entry => entry.ToLowerInvariant())];
        _names = [.. entries.Where(entry => !IsLoopback(entry))];
    }

    internal static IEnumerable<string> Entries(string allowed) =>
        allowed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a configured entry is a name of at least two parts, or a loopback address.</summary>
    internal static bool IsEntry(string entry) => IsLoopback(entry)
        || (Uri.CheckHostName(entry) == UriHostNameType.Dns && entry.Contains('.', StringComparison.Ordinal) && !entry.EndsWith('.'));

    /// <summary>The address, when replies may be sent there.</summary>
    /// <param name="serviceUrl">As the activity says it.</param>
    /// <param name="address">Absolute, with a path that ends with a slash; null when it is refused.</param>
    internal bool TryRead(string? serviceUrl, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (serviceUrl is null or { Length: > LongestAddress } || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var said)) return false;
        var isPlain = said.UserInfo.Length == 0 && said.Query.Length == 0 && said.Fragment.Length == 0;
        if (!isPlain || !(IsListedLoopback(said) || IsListedName(said))) return false;
        address = said.AbsolutePath.EndsWith('/') ? said : new Uri(said.AbsoluteUri + "/");
        return true;
    }

    private bool IsListedName(Uri said) => said.Scheme == Uri.UriSchemeHttps && said.IsDefaultPort && said.HostNameType == UriHostNameType.Dns
        && Array.Exists(_names, name => said.IdnHost.Equals(name, StringComparison.OrdinalIgnoreCase) || said.IdnHost.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));

    private bool IsListedLoopback(Uri said) => said.IsLoopback && said.Scheme is "http" or "https"
        && (_loopbacks.Contains(said.Authority.ToLowerInvariant()) || _loopbacks.Contains(said.Host.ToLowerInvariant()));

    private static bool IsLoopback(string entry) =>
        Uri.TryCreate($"http://{entry}/", UriKind.Absolute, out var address) && address.IsLoopback && address is { AbsolutePath: "/", UserInfo.Length: 0, Query.Length: 0 };
}
