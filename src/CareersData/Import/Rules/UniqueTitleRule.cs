using System.Globalization;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>No two occupations have the same title, whatever the capitals, and no two families or collections the same name or place, nor two myths or activities the same place.</summary>
internal static class UniqueTitleRule
{
    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) =>
    [
        .. Of(documents.Occupations, "title", occupation => occupation.Title),
        .. Of(documents.Families, "name", family => family.Name),
        .. Of(documents.Collections, "name", collection => collection.Name),
        .. Of(documents.Families, "order", family => family.Order.ToString(CultureInfo.InvariantCulture)),
        .. Of(documents.Collections, "order", collection => collection.Order.ToString(CultureInfo.InvariantCulture)),
        .. Of(documents.Activities, "title", activity => activity.Title),
        .. Of(documents.Activities, "order", activity => activity.Order.ToString(CultureInfo.InvariantCulture)),
        .. Of(documents.Myths, "order", myth => myth.Order.ToString(CultureInfo.InvariantCulture)),
    ];

    internal static string Expected(string otherFile) => $"something else than {otherFile} has";

    private static IEnumerable<DataProblem> Of<T>(DocumentSet<T> set, string field, Func<T, string> text)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in set.All)
        {
            var value = text(document.Value);
            if (!seen.TryAdd(value, document.File))
                yield return new(document.File, document.Field(field), Shown.Text(value), Expected(seen[value]));
        }
    }
}
