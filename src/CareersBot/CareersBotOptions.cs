namespace CareersBot;

/// <summary>Bounds of a conversation about careers. How long a message may be is the protocol's to say: <c>Turn.TextCutAt</c>.</summary>
public sealed class CareersBotOptions
{
}
