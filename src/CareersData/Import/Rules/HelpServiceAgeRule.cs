using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>
/// A number to ring is as good as the day on which somebody last looked. After twelve months a help service has to be looked at again, or to say
/// that it is only recalled; one for a crisis may not be recalled at all.
/// </summary>
internal static class HelpServiceAgeRule
{
    private const int Months = 12;
    private const string Verified = "verified";
    private const string Crisis = "crisis";

    internal const string CrisisRecalled = "\"verified\": a service for a crisis is not shown from memory";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.HelpServices.All)
        {
            var source = document.Value.Source;
            if (source.Evidence != Verified)
            {
                if (document.Value.Kind == Crisis) yield return new(document.File, document.Field("source.evidence"), source.Evidence, CrisisRecalled);
            }
            else if (today > source.Retrieved.AddMonths(Months))
            {
                yield return new(document.File, document.Field("source.retrieved"), DateRule.Written(source.Retrieved), Expected(today));
            }
        }
    }

    internal static string Expected(DateOnly today) =>
        $"{DateRule.Written(today.AddMonths(-Months))} or later: look at the service's own page again, or write \"recalled\" until somebody has";
}
