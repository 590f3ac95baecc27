using CareersBot.Intents;

namespace CareersBot.Replies;

/// <summary>A card in plain words, complete: for channels without cards, for screen readers and for voices.</summary>
internal static class CardText
{
    /// <summary>One line for each thing that the card shows, the buttons left out.</summary>
    internal static string Of(CardContent card)
    {
        var lines = new List<string> { card.Title };
        if (card.Text is { } text) lines.Add(text);
        lines.Add(Details(card));
        return string.Join('\n', lines);
    }

    /// <summary>The same without title and text, which the reply says already.</summary>
    internal static string Details(CardContent card)
    {
        var lines = new List<string>();
        lines.AddRange(card.Facts.Select(fact => $"{fact.Name}: {fact.Value}"));
        if (card.Table is { } table) lines.AddRange(table.Rows.Select(row => $"{row.Name}. {string.Join("; ", table.Columns.Zip(row.Cells, (column, cell) => $"{column}: {cell}"))}"));
        lines.AddRange(card.Items.Select((item, index) => $"{index + 1}. {item.Name}: {item.Value}"));
        if (card.SourceLine is { } source) lines.Add(source);
        return string.Join('\n', lines);
    }
}
