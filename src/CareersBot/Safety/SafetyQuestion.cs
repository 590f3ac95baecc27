namespace CareersBot.Safety;

/// <summary>What the bot has just asked for, as far as it bears on what the answer means.</summary>
internal enum SafetyQuestion
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>What somebody likes or wants to stay away from: "emergencies" and "death stuff" are likings.</summary>
    Topic,

    /// <summary>A time when somebody helped, as an interview asks for.</summary>
    Story,
}
