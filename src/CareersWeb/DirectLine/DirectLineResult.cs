using System.Globalization;
using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>Writes an answer of Direct Line as it stands; nothing of a conversation may be kept by a cache.</summary>
internal sealed class DirectLineResult(DirectLineAnswer answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.ContentType = DirectLineAnswer.ContentType;
        response.Headers.CacheControl = "no-store";
        if (answer.RetryAfter is { } milliseconds) response.Headers.RetryAfter = milliseconds.ToString(CultureInfo.InvariantCulture);
        return response.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
