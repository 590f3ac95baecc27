using BotProtocol.Activities;
using BotProtocol.Turns;

namespace BotProtocol.Tests;

/// <summary>Help for whoever says "i want to die"; all else can wait.</summary>
internal sealed class SpokenHelp : IUrgentReplies
{
    /// <summary>What opens the door.</summary>
    public const string Cry = "i want to die";

    /// <summary>What is said then.</summary>
    public const string Help = "Ring somebody now.";

    public string ForAnybody => Help;

    public Activity? ReplyTo(Activity message) => message?.Text?.Contains(Cry, StringComparison.Ordinal) == true ? Activity.Message(Help) : null;
}
