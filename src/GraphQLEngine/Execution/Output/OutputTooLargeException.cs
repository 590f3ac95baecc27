namespace GraphQLEngine.Execution.Output;

/// <summary>Carries "the response is too large" from the buffer to the executor, past every resolver edge.</summary>
#pragma warning disable CA1064 // Never leaves the executor.
internal sealed class OutputTooLargeException() : Exception("The response is larger than the limit.");
#pragma warning restore CA1064
