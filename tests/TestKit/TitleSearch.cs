using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace TestKit;

/// <summary>A search that only looks for the text in titles and alternative titles, so that tests can tell what it finds.</summary>
public sealed class TitleSearch(Catalogue catalogue) : IOccupationSearch
{
    /// <summary>The twelve occupations and this search over them.</summary>
    public static CatalogueSnapshot Snapshot()
    {
        var catalogue = SmallCatalogue.Create();
        return new(catalogue, new TitleSearch(catalogue));
    }

    public SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null) => new(
        [.. catalogue.Entries.Where(entry => Names(entry).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)) && (where is null || where(entry)))
            .Select((entry, rank) => new SearchHit(entry, 10 - rank, SearchMatch.Words))],
        null, []);

    public IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry) =>
        [new("title", [new(entry.Occupation.Title, entry.Occupation.Title.Contains(text, StringComparison.OrdinalIgnoreCase))])];

    public IReadOnlyList<Suggestion> Suggest(string prefix, int maximum) =>
        [.. catalogue.Entries.Where(entry => entry.Occupation.Title.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Take(maximum).Select(entry => new Suggestion(entry.Occupation.Title, entry, null))];

    private static IEnumerable<string> Names(CatalogueEntry entry) => entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title);
}

/// <summary>Gives one snapshot for ever.</summary>
public sealed class FixedCatalogue(CatalogueSnapshot snapshot) : ICatalogue
{
    /// <summary>The twelve occupations.</summary>
    public static FixedCatalogue Small() => new(TitleSearch.Snapshot());

    public CatalogueSnapshot Current => snapshot;
}

/// <summary>A bot that says back what it hears, and refuses what is longer than ten characters.</summary>
public sealed class EchoConversation : IConversation
{
    public Task<ConversationTurn> SendAsync(string? conversationId, string text, string locale, CancellationToken cancellationToken) => Task.FromResult(
        text.Length > 10
            ? new ConversationTurn(conversationId ?? "", [], new("MESSAGE_TOO_LONG", "The message is too long."))
            : new ConversationTurn(conversationId ?? "new", [new(text, ["More"], [new("paramedic"), new("gone")], [SmallCatalogue.Source], "echo")], null));

    public Task<bool> ForgetAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(conversationId == "new");
}
