using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>Ends what fails here in the form that Direct Line's clients read; what a person said does not reach the log.</summary>
internal sealed partial class DirectLineFailures(ILogger<DirectLineFailures> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception failure) when (IsOurs(failure) && !context.HttpContext.Response.HasStarted)
        {
            LogFailure(log, failure);
            return new DirectLineResult(DirectLineAnswer.Error(
                StatusCodes.Status500InternalServerError, "ServiceError", "Sorry, something went wrong here. Please try again in a moment."));
        }
    }

    // A caller who has gone, or whose request is broken, is the server's own to deal with.
    private static bool IsOurs(Exception failure) => failure is not (OperationCanceledException or BadHttpRequestException);

    [LoggerMessage(Level = LogLevel.Error, Message = "A call of Direct Line failed.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
