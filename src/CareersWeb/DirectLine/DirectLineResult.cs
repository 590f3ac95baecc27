using System.Globalization;
using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>Writes an answer of Direct Line as it stands; nothing of a conversation may be kept by a cache.</summary>
/// <param name="answer">The answer.</param>
/// <param name="retrySeconds">
/// Value of <c>Retry-After</c> in seconds, as RFC 9110 has it, in place of the answer's own; the public client's milliseconds are for
/// what it tries again by itself, and it does not send refused messages again.
/// </param>
internal sealed class DirectLineResult(DirectLineAnswer answer, int? retrySeconds = null) : IResult
{
    public DirectLineAnswer Answer => answer;

    /// <summary>The same refusal with help in it.</summary>
    public DirectLineResult WithHelp(string help) => new(answer.WithHelp(help), retrySeconds);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.ContentType = DirectLineAnswer.ContentType;
        response.Headers.CacheControl = "no-store";
        if (answer.RetryAfter is { } milliseconds) response.Headers.RetryAfter = milliseconds.ToString(CultureInfo.InvariantCulture);
        if (retrySeconds is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return response.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
