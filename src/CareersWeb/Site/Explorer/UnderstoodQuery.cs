using CareersCatalogue.Ports;
using CareersCatalogue.Wishes;

namespace CareersWeb.Site.Explorer;

/// <summary>What the search made of the words, as the page shows it: wishes that can be taken off, and what was let go.</summary>
internal sealed class UnderstoodQuery
{
    /// <summary>Gathers it.</summary>
    /// <param name="query">What the address asks.</param>
    /// <param name="outcome">What the search said.</param>
    /// <param name="total">How many occupations the list holds.</param>
    public UnderstoodQuery(OccupationQuery query, SearchOutcome outcome, int total)
    {
        Only = Chips(outcome, query, isLiking: false);
        First = Chips(outcome, query, isLiking: true);
        LetGo = total == 0 ? [] : [.. outcome.LetGo.Select(gone => gone.Reason), .. WordsLetGo(outcome)];
        AgainAddress = query.Ignored.Count > 0 ? query.AddressWithText(query.Text) : null;
        if (outcome.DidYouMean is { } better) BetterSpelling = new(better, query.AddressWithText(better));
    }

    /// <summary>Wishes that every job of the list meets, in the order of the words.</summary>
    public IReadOnlyList<UnderstoodChip> Only { get; }

    /// <summary>Wishes by which jobs stand higher, in the order of the words; they leave nothing out.</summary>
    public IReadOnlyList<UnderstoodChip> First { get; }

    /// <summary>A sentence for each thing that was let go.</summary>
    public IReadOnlyList<string> LetGo { get; }

    /// <summary>Where the list follows every wish again; null when none was taken off.</summary>
    public string? AgainAddress { get; }

    /// <summary>A better spelling and where it leads; null when there is none.</summary>
    public UnderstoodChip? BetterSpelling { get; }

    private static List<UnderstoodChip> Chips(SearchOutcome outcome, OccupationQuery query, bool isLiking) =>
        [.. outcome.Understood.Select(wish => wish.Meaning).Where(meaning => meaning.Kind == WishKind.Like == isLiking)
            .Select(meaning => new UnderstoodChip(meaning.Label, query.AddressIgnoring(meaning.Id)))];

    private static IEnumerable<string> WordsLetGo(SearchOutcome outcome) => outcome.Relaxed.Count == 0 ? []
        : [$"Nothing has all of your words, so these were left out: {string.Join(", ", outcome.Relaxed)}."];
}

/// <summary>Something to choose, and where that leads.</summary>
/// <param name="Label">What to show.</param>
/// <param name="Address">Where it leads.</param>
internal sealed record UnderstoodChip(string Label, string Address);
