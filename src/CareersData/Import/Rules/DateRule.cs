using System.Globalization;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>Nothing was looked at, reviewed or in force on a day that has not come yet.</summary>
internal static class DateRule
{
    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) => Dates(documents)
        .Where(date => date.Day > today)
        .Select(date => new DataProblem(date.File, date.Field, Written(date.Day), Expected(today)));

    internal static string Expected(DateOnly today) => $"a day not after today, {Written(today)}";

    internal static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string File, string Field, DateOnly Day)> Dates(CatalogueDocuments documents)
    {
        foreach (var document in documents.Occupations.All) yield return (document.File, "lastReviewed", document.Value.LastReviewed);
        foreach (var document in documents.PayScales.All) yield return (document.File, "effectiveFrom", document.Value.EffectiveFrom);
        foreach (var document in documents.PayScales.All)
            if (document.Value.ConfirmedOn is { } day)
                yield return (document.File, "confirmedOn", day);
        IEnumerable<(string, string, DateOnly)> retrieved =
        [
            .. Many(documents.Occupations.All, occupation => occupation.Sources),
            .. Many(documents.WrittenRoutes(), route => route.Sources ?? []),
            .. Many(documents.PayScales.All, scale => scale.Sources),
            .. Many(documents.RouteTypes.All, type => type.Sources),
            .. Many(documents.Programmes.All, programme => programme.Sources),
            .. Many(documents.Myths.All, myth => myth.Sources),
            .. One(documents.Regulators, regulator => regulator.Source),
            .. One(documents.Standards, standard => standard.Source),
            .. One(documents.HelpServices, service => service.Source),
            .. One(documents.Funding, offer => offer.Source),
            .. One(documents.Qualifications, fact => fact.Source),
        ];
        foreach (var date in retrieved) yield return date;
    }

    private static IEnumerable<(string File, string Field, DateOnly Day)> Many<T>(
        IEnumerable<Document<T>> records, Func<T, IReadOnlyList<SourceDocument>> sources) =>
        from record in records
        from source in sources(record.Value).Index()
        select (record.File, record.Field($"sources[{source.Index}].retrieved"), source.Item.Retrieved);

    private static IEnumerable<(string File, string Field, DateOnly Day)> One<T>(DocumentSet<T> records, Func<T, SourceDocument> source) =>
        records.All.Select(record => (record.File, record.Field("source.retrieved"), source(record.Value).Retrieved));
}
