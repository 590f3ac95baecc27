using CareersWeb.Site;
using GraphQLEngine.Execution;

namespace CareersWeb.Graph;

/// <summary>Logs what a resolver did wrong, under the word that the client is given for it.</summary>
internal sealed partial class GraphQLLog(ILogger<GraphQLLog> log, IHttpContextAccessor http) : IExecutionDiagnostics
{
    public string? ResolverFailed(Exception exception, string field, IReadOnlyList<object> path)
    {
        var correlation = http.HttpContext is { } context ? Correlation.Of(context) : null;
        LogFailure(log, field, correlation, exception);
        return correlation;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The field {Field} failed; the client was told {Correlation}.")]
    private static partial void LogFailure(ILogger log, string field, string? correlation, Exception exception);
}
