namespace GraphQLEngine.Execution;

/// <summary>Where the host learns what clients are not told.</summary>
public interface IExecutionDiagnostics
{
    /// <summary>A resolver, or the value it gave, failed. Called on the thread that met it, perhaps several at once; it must not throw.</summary>
    /// <param name="exception">The cause.</param>
    /// <param name="field">The field as <c>Type.field</c>.</param>
    /// <param name="path">Response names and indexes from the root.</param>
    /// <returns>A correlation id for <c>extensions.correlationId</c>, so that a report can be matched; null for none.</returns>
    string? ResolverFailed(Exception exception, string field, IReadOnlyList<object> path);
}
