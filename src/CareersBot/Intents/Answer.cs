using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>What the bot says to one message, before it is put into a protocol's form.</summary>
/// <param name="Text">Plain English, headline first; 45 words or fewer, figures read from the release.</param>
internal sealed record Answer(string Text)
{
    /// <summary>Two to five short things to say next; each works when typed.</summary>
    internal IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>Occupations that it speaks of, most relevant first.</summary>
    internal IReadOnlyList<CatalogueEntry> Entries { get; init; } = [];

    /// <summary>Where its facts come from.</summary>
    internal IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Whether it asks which of several things was meant. Two such questions never follow each other.</summary>
    internal bool IsQuestion { get; init; }

    /// <summary>What "tell me more" adds; null when there is no more.</summary>
    internal string? More { get; init; }

    /// <summary>The same in easier words; null when it is as easy as can be.</summary>
    internal string? Simpler { get; init; }

    /// <summary>The intent that was answered, where it is not the one that was asked for; else null.</summary>
    internal string? Intent { get; init; }

    /// <summary>Changes what is remembered beyond what every answer changes; null for nothing.</summary>
    internal Func<Understanding.ConversationMemory, Understanding.ConversationMemory>? Remember { get; init; }

    /// <summary>The same as a card, for channels that show cards; null when there is none.</summary>
    internal CardContent? Card { get; init; }

    /// <summary>What has to be fetched or kept before the answer is complete; null when nothing. The answer here is not shown then.</summary>
    internal Errand? Errand { get; init; }

    /// <summary>Whether nothing of the message is kept: not its words, and not what was understood of them.</summary>
    internal bool IsForgetful { get; init; }

    /// <summary>Whether everything that was said before is erased with it.</summary>
    internal bool IsErasure { get; init; }
}

/// <summary>Fetches or keeps something outside the conversation, and answers with what came of it.</summary>
/// <param name="lists">Where lists of jobs are kept.</param>
/// <param name="cancellationToken">Ends the wait.</param>
internal delegate Task<Answer> Errand(CareersCatalogue.Ports.ISavedLists lists, CancellationToken cancellationToken);
