namespace BotProtocol.OverHttp;

/// <summary>What opening a stream gave: a stream, or a refusal, never both.</summary>
/// <param name="Stream">The open stream; to be disposed. Null when it was refused.</param>
/// <param name="Refusal">The answer in place of the upgrade; null when there is a stream.</param>
public sealed record StreamOpening(DirectLineStream? Stream, DirectLineAnswer? Refusal);
