using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>What a message says, as far as it is understood; the policy decides what to make of it.</summary>
internal sealed record Understood
{
    /// <summary>As typed, without personal details.</summary>
    internal required string Text { get; init; }

    /// <summary>The plain words, in order.</summary>
    internal required IReadOnlyList<string> Words { get; init; }

    /// <summary>The plain words with placeholders such as <c>{job}</c> in place of names, as models see them.</summary>
    internal required IReadOnlyList<string> Shape { get; init; }

    /// <summary>The word families in it.</summary>
    internal required IReadOnlyList<string> Families { get; init; }

    /// <summary>Occupations that it names and does not refuse, in order.</summary>
    internal IReadOnlyList<OccupationMention> Mentions { get; init; } = [];

    /// <summary>Occupations that it does not want, in order.</summary>
    internal IReadOnlyList<OccupationMention> Refused { get; init; } = [];

    /// <summary>A job that it names and the NHS has not; null when there is none.</summary>
    internal OccupationMention? Elsewhere { get; init; }

    /// <summary>Occupations that it points to by "it", "that one" or "the second"; empty when it points to none.</summary>
    internal IReadOnlyList<CatalogueEntry> Pointed { get; init; } = [];

    /// <summary>The nation that it names.</summary>
    internal Nation? Nation { get; init; }

    /// <summary>The qualification level that it names, 0 to 8.</summary>
    internal int? Level { get; init; }

    /// <summary>The pay band or grade that it names, such as <c>5</c>, <c>8a</c> or <c>F2</c>.</summary>
    internal string? Band { get; init; }

    /// <summary>An age in years that it names.</summary>
    internal int? Age { get; init; }

    /// <summary>A school year that it names, 7 to 13.</summary>
    internal int? SchoolYear { get; init; }

    /// <summary>Subjects that it names, in order.</summary>
    internal IReadOnlyList<Subject> Subjects { get; init; } = [];

    /// <summary>Kinds of way in that it names.</summary>
    internal IReadOnlyList<EntryRouteKind> Routes { get; init; } = [];

    /// <summary>What it wants, and what it wants to be without.</summary>
    internal Wishes Wishes { get; init; } = Wishes.None;

    /// <summary>How likely each intent is by its words alone; adds up to 1.</summary>
    internal IReadOnlyDictionary<string, double> Likelihoods { get; init; } = new Dictionary<string, double>();

    /// <summary>The share of its features that the model knows; 0 to 1.</summary>
    internal double Familiarity { get; init; }

    internal bool Has(string family) => IsIn(Families, family);

    /// <summary>The words outside a name, in order.</summary>
    internal IEnumerable<string> Beside(OccupationMention mention) => Words.Where((_, at) => at < mention.Start || at >= mention.Start + mention.Length);

    internal bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (IsIn(Words, word)) return true;
        return false;
    }

    /// <summary>The occupation that it is about: named, or pointed to; null when none.</summary>
    internal CatalogueEntry? Occupation => Mentions.Count > 0 ? Mentions[0].Entry : Pointed.Count > 0 ? Pointed[0] : null;

    /// <summary>All occupations that it is about, each once.</summary>
    internal IReadOnlyList<CatalogueEntry> Occupations => [.. Mentions.Select(mention => mention.Entry).Concat(Pointed).Distinct()];

    // Sixty rules ask this of every message, so it makes nothing on the way.
    private static bool IsIn(IReadOnlyList<string> list, string word)
    {
        for (var i = 0; i < list.Count; i++)
            if (list[i] == word) return true;
        return false;
    }
}
