using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>What a release says about how people talk, ready to be looked up.</summary>
internal sealed class SearchLanguage
{
    /// <summary>Most letters of a short form in capitals; longer ones are only shouted.</summary>
    internal const int LongestShortForm = 5;

    internal SearchLanguage(Catalogue catalogue)
    {
        Wordings = new(catalogue.Contents.EverydayWords);
        var shortForms = catalogue.Contents.EverydayWords.Where(words => words.Abbreviation).SelectMany(words => words.Said)
            .Concat(catalogue.Entries.SelectMany(entry => entry.Occupation.AlternativeTitles).Where(IsShortForm));
        Words = new(new PossessiveFilter(), new LowerCaseFilter(), new AccentFoldingFilter(),
            new AbbreviationFilter(shortForms.Select(EnglishAnalysis.Words.Terms).Where(terms => terms.Length == 1).Select(terms => terms[0])
                .Where(term => !Chatter.Words.Contains(term))));
    }

    /// <summary>What means what.</summary>
    internal Wordings Wordings { get; }

    /// <summary>Cuts what was typed into words, with short forms marked.</summary>
    internal Analyzer Words { get; }

    // "RMN" and "HCA", but not "Chef"
    private static bool IsShortForm(string title) =>
        title.Length is > 1 and <= LongestShortForm && title.All(char.IsLetter) && title.Count(char.IsUpper) > 1;
}
