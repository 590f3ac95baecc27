namespace CareersSearch.Analysis;

/// <summary>The chains for English text.</summary>
internal static class EnglishAnalysis
{
    private static readonly LowerCaseFilter LowerCase = new();
    private static readonly AccentFoldingFilter AccentFolding = new();
    private static readonly PossessiveFilter Possessive = new();

    /// <summary>Words as written, folded: "Nurse's cafés" gives "nurse", "cafes". For prefixes, spelling and synonyms.</summary>
    internal static readonly Analyzer Words = new(Possessive, LowerCase, AccentFolding);

    /// <summary>A whole text as one folded key: "Nurse's Café" gives "nurse cafe". For exact titles.</summary>
    internal static readonly Analyzer Key = new(Possessive, LowerCase, AccentFolding, new JoinFilter());

    /// <summary>Token for token what Lucene's <c>EnglishAnalyzer</c> makes: accents stay, its stop words go.</summary>
    internal static readonly Analyzer Lucene =
        new(Possessive, LowerCase, new StopWordFilter(StopWordFilter.English), new PorterStemFilter());

    /// <summary>Stems of folded words.</summary>
    /// <param name="stopWords">Words that are dropped; none keeps all.</param>
    /// <param name="protectedWords">Words that are never stemmed, in small letters without accents.</param>
    internal static Analyzer Stems(IEnumerable<string> stopWords, IEnumerable<string> protectedWords) =>
        new(Possessive, LowerCase, AccentFolding, new StopWordFilter(stopWords), new PorterStemFilter(protectedWords));
}
