using Microsoft.Extensions.Primitives;

namespace CareersWeb.Limits;

/// <summary>Finds out whom a request is to be counted for.</summary>
internal sealed class CallerReader(KeyRing keys)
{
    private const string KeyHeader = "X-Api-Key";
    private const string Scheme = "Bearer ";

    /// <summary>The key of <c>X-Api-Key</c>, or of <c>Authorization: Bearer</c> where that is for keys; else the address.</summary>
    /// <param name="http">The request.</param>
    /// <param name="isBearerAKey">False where <c>Authorization</c> holds something else.</param>
    public async ValueTask<CallerReading> ReadAsync(HttpContext http, bool isBearerAKey)
    {
        var headers = http.Request.Headers;
        var shown = headers[KeyHeader] is [{ } key] ? key : isBearerAKey ? BearerOf(headers.Authorization) : null;
        if (shown is null) return new(Caller.OfAddress(http.Connection.RemoteIpAddress), IsKeyWrong: false);
        return await keys.FindAsync(shown.Trim(), http.RequestAborted) is { } id
            ? new(Caller.OfKey(id), IsKeyWrong: false)
            : new(Caller.OfAddress(http.Connection.RemoteIpAddress), IsKeyWrong: true);
    }

    /// <summary>What a request shows by <c>Authorization: Bearer</c>; null when it shows nothing so.</summary>
    internal static string? BearerOf(StringValues authorization) =>
        authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..] : null;
}

/// <summary>Whom a request is to be counted for.</summary>
/// <param name="Caller">The key, or the address.</param>
/// <param name="IsKeyWrong">Whether a key was shown that is none, or no more; such a request is refused.</param>
internal sealed record CallerReading(Caller Caller, bool IsKeyWrong)
{
    /// <summary>What callers with a wrong key are told.</summary>
    public const string WrongKey =
        "This API key is unknown or has been revoked. Send a good one, or leave it out: the API can be used without a key.";
}
