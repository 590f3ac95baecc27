using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersCatalogue.Ports;

/// <summary>What somebody asks of the search.</summary>
/// <param name="Text">As typed.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>Keeps an occupation when true; null keeps all.</summary>
    public Func<CatalogueEntry, bool>? Where { get; init; }

    /// <summary>Whether wishes such as "no uni" are understood; otherwise every word is only searched for.</summary>
    public bool Understand { get; init; } = true;

    /// <summary>Ids of wishes that are understood but not followed; unknown ones do nothing.</summary>
    public IReadOnlyCollection<string> Ignored { get; init; } = [];
}

/// <summary>A wish that the search understood.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Meaning">What they were taken to ask for.</param>
public sealed record UnderstoodWish(string Text, WishMeaning Meaning);

/// <summary>What the search let go because nothing meets everything.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Reason">A sentence for the person who typed them.</param>
/// <param name="Id">The id of the wish; null when plain words were let go.</param>
public sealed record LetGo(string Text, string Reason, string? Id)
{
    /// <summary>A word that no occupation has.</summary>
    public static LetGo OfWord(string word) => new(word, $"No job has “{word}” in it, so it was left out.", null);
}
