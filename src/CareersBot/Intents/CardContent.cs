using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>What a card shows, whatever the channel draws it with. It never says more than its plain text does.</summary>
/// <param name="Title">First line; a few words.</param>
internal sealed record CardContent(string Title)
{
    /// <summary>Most facts, buttons and listed jobs on one card, and most columns of its table.</summary>
    internal const int MostFacts = 4, MostButtons = 3, MostItems = 5, MostColumns = 3;

    /// <summary>One or two sentences under the title; null for none.</summary>
    internal string? Text { get; init; }

    /// <summary>Names and what they are, most asked first; at most 4.</summary>
    internal IReadOnlyList<CardFact> Facts { get; init; } = [];

    /// <summary>Things side by side, at most 3, with a line for each thing that is compared; null when nothing is compared.</summary>
    internal CardTable? Table { get; init; }

    /// <summary>A list, numbered from 1; at most 5.</summary>
    internal IReadOnlyList<CardFact> Items { get; init; } = [];

    /// <summary>What to do next about the job of the card; at most 3.</summary>
    internal IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>Where its facts come from, in a line; null when it states none.</summary>
    internal string? SourceLine { get; init; }
}

/// <summary>A name and what it is.</summary>
internal sealed record CardFact(string Name, string Value);

/// <summary>Things side by side.</summary>
/// <param name="Columns">What stands at the head of each; two or three.</param>
/// <param name="Rows">What is compared: its name, and one cell for each column.</param>
internal sealed record CardTable(IReadOnlyList<string> Columns, IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> Rows);

/// <summary>A button that asks something about one job, so that it does the same from an old card.</summary>
/// <param name="Action">One of <see cref="CardQuestions.All"/>.</param>
/// <param name="Entry">The job.</param>
internal sealed record CardButton(CardQuestion Action, CatalogueEntry Entry);

/// <summary>Something that the button of a card asks.</summary>
/// <param name="Key">How the card's data writes it.</param>
/// <param name="Label">What the button says; typing it does the same for the job spoken of last.</param>
/// <param name="Says">The same with the job in it, for channels whose buttons send words.</param>
internal sealed record CardQuestion(string Key, string Label, Func<CatalogueEntry, string> Says);

/// <summary>Everything that buttons of cards ask; what a channel sends back is held against this list.</summary>
internal static class CardQuestions
{
    internal static CardQuestion Pay { get; } = new("pay", "What does it pay?", entry => $"What does {Wording.A(entry)} get paid?");

    internal static CardQuestion WaysIn { get; } = new("ways-in", "How do I get in?", entry => $"How do I become {Wording.A(entry)}?");

    internal static CardQuestion Save { get; } = new("save", "Save it", entry => $"Save {Wording.InSentence(entry)}");

    /// <summary>Each key once.</summary>
    internal static IReadOnlyList<CardQuestion> All { get; } = [Pay, WaysIn, Save];

    /// <summary>The action with a key; null when there is none such.</summary>
    internal static CardQuestion? Find(string? key)
    {
        foreach (var action in All)
            if (action.Key == key) return action;
        return null;
    }
}
