using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>One question: the message as understood, what was said before, and the release to answer from.</summary>
/// <param name="Message">The message.</param>
/// <param name="Memory">What was said before.</param>
/// <param name="Snapshot">The release; intents that need none may be asked without.</param>
internal sealed record Ask(Understood Message, ConversationMemory Memory, CatalogueSnapshot Snapshot)
{
    /// <summary>What a practice interview asks about.</summary>
    internal InterviewWords Interview { get; init; } = InterviewWords.None;

    /// <summary>What is paid beside the bands.</summary>
    internal PayRules PayRules { get; init; } = PayRules.None;

    /// <summary>Where the service's own pages stand, without a slash at the end; empty to give paths alone.</summary>
    internal string Site { get; init; } = "";

    /// <summary>Jobs that the NHS has not.</summary>
    internal IReadOnlyList<ElsewhereJob> Elsewhere { get; init; } = [];

    /// <summary>Reads other words in the place of the message, such as one of two questions in it, or an action that "yes" stands for.</summary>
    internal Func<string, Understood> Read { get; init; } = static _ => throw new InvalidOperationException("This question cannot be read again.");

    internal Catalogue Catalogue => Snapshot.Catalogue;

    /// <summary>The nation that was named now or before; England by default.</summary>
    internal Nation Nation => Message.Nation ?? (Memory.Nation is { } key ? Nations.List.Find(key)?.Value : null) ?? Nation.England;

    internal string NationName => Nations.List.Of(Nation).Label;

    /// <summary>The occupation that it is about: named, pointed to, or the one spoken of last; null when none.</summary>
    internal CatalogueEntry? Occupation => Message.Occupation ?? Last;

    /// <summary>The occupation spoken of last; null when none.</summary>
    internal CatalogueEntry? Last => Memory.Occupation is { } slug ? Catalogue.Find(slug) : null;

    /// <summary>Whether the message is a label, whatever its capitals: what is on a button can be typed.</summary>
    internal bool Is(string label) =>
        Tokens.Plain(Message.Text) == Tokens.Plain(label);
}
