using System.Text.Json;

namespace GraphQLEngine.Execution;

/// <summary>What a client asks for.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null when it has only one.</param>
/// <param name="Variables">A JSON object; undefined or null when there are none. Its document must live until the answer is there.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement Variables = default)
{
    /// <summary>A word of the transport's that every error of the answer carries; null for none.</summary>
    public string? CorrelationId { get; init; }
}
