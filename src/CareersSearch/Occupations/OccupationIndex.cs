using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries;
using CareersSearch.Scoring;

namespace CareersSearch.Occupations;

/// <summary>The index over a release: document numbers are the ordinals of its entries.</summary>
internal static class OccupationIndex
{
    /// <summary>Stems of all fields, by weight: what a search ranks by.</summary>
    internal const string Stems = "stems";

    /// <summary>Words as written in all fields: for beginnings and slips.</summary>
    internal const string Words = "words";

    /// <summary>Stems of titles and alternative titles.</summary>
    internal const string Names = "names";

    /// <summary>Stems of entry routes and their types.</summary>
    internal const string Ways = "ways";

    /// <summary>A whole title, stemmed, as one term.</summary>
    internal const string TitleKey = "titleKey";

    /// <summary>A whole alternative title, stemmed, as one term.</summary>
    internal const string AlternativeTitleKey = "alternativeTitleKey";

    internal static readonly Analyzer Stemmer = new(new PossessiveFilter(), new LowerCaseFilter(), new AccentFoldingFilter(), Stemming.Filter);
    private const int GapBetweenValues = 100;
    private const double K1 = 5; // high, as the weights are: a word in a title must go on to count more than one in a long text

    internal static Searcher Build(Catalogue catalogue)
    {
        var fields = new List<IndexField> { new(TitleKey, NameKeys.Analyzer), new(AlternativeTitleKey, NameKeys.Analyzer) };
        foreach (var field in OccupationField.All)
        {
            fields.Add(new(StemsOf(field), Stemmer, GapBetweenValues));
            fields.Add(new(WordsOf(field), EnglishAnalysis.Words, GapBetweenValues));
        }
        var builder = new IndexBuilder([.. fields]);
        foreach (var entry in catalogue.Entries) builder.Add(new(entry.Occupation.Slug.Value, [.. Texts(entry)]));
        return new(builder.Build(), [.. Scopes()]);
    }

    private static IEnumerable<FieldText> Texts(CatalogueEntry entry)
    {
        yield return new(TitleKey, entry.Occupation.Title);
        foreach (var title in entry.Occupation.AlternativeTitles) yield return new(AlternativeTitleKey, title);
        foreach (var field in OccupationField.All)
        {
            foreach (var text in field.Texts(entry))
            {
                yield return new(StemsOf(field), text);
                yield return new(WordsOf(field), text);
            }
        }
    }

    private static IEnumerable<ScopeDefinition> Scopes()
    {
        yield return new(TitleKey, [new(TitleKey)]);
        yield return new(AlternativeTitleKey, [new(AlternativeTitleKey)]);
        yield return new(Stems, [.. OccupationField.All.Select(field => new FieldWeight(StemsOf(field), field.Weight, field.B))], K1);
        yield return new(Words, [.. OccupationField.All.Select(field => new FieldWeight(WordsOf(field), field.Weight, field.B))], K1);
        yield return new(Ways, [.. OccupationField.All.Where(IsWay).Select(field => new FieldWeight(StemsOf(field), field.Weight, field.B))]);
        yield return new(Names, [.. OccupationField.All.Where(IsName).Select(field => new FieldWeight(StemsOf(field), field.Weight, field.B))], K1);
    }

    private static bool IsWay(OccupationField field) => field.Name is OccupationField.EntryRoutes or OccupationField.RouteTypes;

    private static bool IsName(OccupationField field) => field.Name is OccupationField.Title or OccupationField.AlternativeTitles;

    private static string StemsOf(OccupationField field) => field.Name + ".stems";

    private static string WordsOf(OccupationField field) => field.Name + ".words";
}
