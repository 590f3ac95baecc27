using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ApprenticeshipInfo;

/// <summary>
/// Apprenticeships of a whole field, such as "pharmacy" or "dental": its best known job may have none where others do, so "no" is said
/// of a job that was named and of no field.
/// </summary>
internal static class FamilyApprenticeships
{
    /// <summary>The jobs of the field that have one, those that ask least first; null when a job was named by its own name, or none has one.</summary>
    internal static Answer? Of(Ask ask, CatalogueEntry job)
    {
        if (Field(ask, job) is not { } field) return null;
        var isName = FieldWords.Of(LastWord(job.Occupation.Title), false).Contains(field, StringComparer.Ordinal); // "nursing" is first of all what nurses do
        if (isName && Has(job, ask)) return null;
        var jobs = ask.Catalogue.Entries.Where(entry => Has(entry, ask) && Names(entry).Any(name => name.Contains(field, StringComparer.Ordinal)))
            .OrderBy(entry => entry.Occupation.MinimumLevel).ThenBy(entry => Tokens.Of(entry.Occupation.Title, Spellings.None).Contains(field) ? 0 : 1).ThenBy(entry => entry.Ordinal).ToList();
        if (jobs.Count == 0) return null;
        var none = Has(job, ask) || jobs.Contains(job) ? "" : $" I hold none for {Wording.A(job)}.";
        return JobList.Say(new([.. jobs.Take(JobList.MostKept)], jobs.Count), $"with \"{field}\" in the name have an apprenticeship", "Where are jobs listed?") is var list
            ? list with { Text = list.Text + none } : null;
    }

    /// <summary>Another job that shares the name and has one, such as the dispensing optician for "optician"; null when there is none.</summary>
    internal static Answer? OfTheSameName(Ask ask, CatalogueEntry job)
    {
        if (ask.Message.Mentions is not [{ Others: var others } mention] || mention.Entry != job || others.FirstOrDefault(entry => Has(entry, ask)) is not { } other) return null;
        var told = ApprenticeshipInfoReplies.Job(other, [.. other.Routes.Where(route => IsOne(route, ask))], $"I hold none for {Wording.A(job)}.");
        return told with { Entries = [other, job] };
    }

    // The one word that the job was named by, where it is none of the words that its names end in.
    private static string? Field(Ask ask, CatalogueEntry job)
    {
        if (ask.Message.Mentions is not [{ Length: 1 } mention] || mention.Entry != job) return null;
        var word = ask.Message.Words[mention.Start];
        return Names(job).Any(name => name[^1] == word || name[^1] == word.TrimEnd('s')) ? null : word;
    }

    private static bool Has(CatalogueEntry entry, Ask ask) => entry.Routes.Any(route => IsOne(route, ask));

    private static bool IsOne(EntryRoute route, Ask ask) => EntryRouteKinds.IsApprenticeship(route.Type.Kind) && RouteLength.InNation.Has(route, ask.Nation);

    private static IEnumerable<List<string>> Names(CatalogueEntry entry) =>
        entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title).Select(name => Tokens.Of(name, Spellings.None)).Where(name => name.Count > 0);

    private static string LastWord(string title) => Tokens.Of(title, Spellings.None)[^1];
}
