using GraphQLEngine.OverHttp;
using Microsoft.Net.Http.Headers;

namespace CareersWeb.Graph;

/// <summary>Sends an answer, made small where that pays and the client can read it.</summary>
internal static class ResponseSender
{
    public static async Task WriteAsync(HttpContext http, GraphQLHttpResponse response)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = response.StatusCode;
        foreach (var (name, value) in response.Headers) headers.Append(name, value);
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (response.ContentType is not { } type) return; // nothing but headers
        http.Response.ContentType = type;
        using var small = Compression.Of(response.Body, http.Request.Headers.AcceptEncoding);
        if (small is not null) headers.ContentEncoding = small.Encoding;
        var body = small?.Bytes ?? response.Body;
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }
}
