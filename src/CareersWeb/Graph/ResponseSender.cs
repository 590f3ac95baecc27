using GraphQLEngine.OverHttp;
using Microsoft.Net.Http.Headers;

namespace CareersWeb.Graph;

/// <summary>Sends an answer, made small where that pays and the client can read it.</summary>
internal static class ResponseSender
{
    /// <param name="http">Where to.</param>
    /// <param name="response">What.</param>
    /// <param name="isPersonal">Whether the answer is this caller's alone, so that nobody may keep it.</param>
    public static async Task WriteAsync(HttpContext http, GraphQLHttpResponse response, bool isPersonal)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = response.StatusCode;
        foreach (var (name, value) in response.Headers) headers.Append(name, value);
        if (isPersonal)
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.ETag);
        }

        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (response.ContentType is not { } type) return; // nothing but headers
        http.Response.ContentType = type;
        using var small = Compression.Of(response.Body, http.Request.Headers.AcceptEncoding);
        if (small is not null) headers.ContentEncoding = small.Encoding;
        var body = small?.Bytes ?? response.Body;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
