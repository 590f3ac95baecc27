using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Quiz;

/// <summary>A job that the quiz suggests.</summary>
/// <param name="Entry">The job.</param>
/// <param name="Because">The answers that it goes with, in the order of the questions.</param>
internal sealed record QuizSuggestion(CatalogueEntry Entry, IReadOnlyList<QuizOption> Because);

/// <summary>Picks what to suggest from the jobs that the matching ranks highest.</summary>
/// <remarks>
/// Three jobs, each of another family: the best of the jobs that everybody knows, when one is among the best, and the best that few think
/// of. Nothing is clear when fewer than three questions were answered, or when no job goes with half of the answers.
/// </remarks>
internal static class QuizSuggestions
{
    /// <summary>Most jobs that are suggested.</summary>
    internal const int Most = 3;

    private const int FewestAnswers = 3;
    private const int Best = 60;

    /// <summary>What fits the answers; empty when nothing is clear.</summary>
    internal static IReadOnlyList<QuizSuggestion> For(IReadOnlyList<QuizOption> answers, Ask ask)
    {
        if (answers.Count < FewestAnswers) return [];
        var best = Ranked(answers, ask).Where(one => one.Because.Count * 2 >= answers.Count).ToList();
        if (best.Count == 0) return [];
        var chosen = new List<QuizSuggestion>();
        if (best.Take(Best / 3).FirstOrDefault(one => WellKnownOccupations.Include(one.Entry.Occupation)) is { } known) chosen.Add(known);
        foreach (var one in best.Where(one => !WellKnownOccupations.Include(one.Entry.Occupation)))
            if (chosen.Count < Most && chosen.TrueForAll(other => other.Entry.Occupation.Family != one.Entry.Occupation.Family)) chosen.Add(one);
        return [.. chosen.OrderByDescending(one => one.Because.Count)];
    }

    /// <summary>Two jobs that could hardly be less alike, to find out what a person is drawn to: one with patients, one without.</summary>
    internal static IReadOnlyList<CatalogueEntry> Contrast(IReadOnlyList<QuizOption> answers, Ask ask)
    {
        var ranked = answers.Count > 0
            ? Ranked(answers, ask).Select(one => one.Entry)
            : ask.Catalogue.Entries.OrderBy(entry => JobList.Mixed(entry)); // nothing is known
        var small = ranked.Where(entry => entry.Parent is null && entry.Occupation.MinimumLevel <= 2 && entry.Occupation.Title.Length <= Wording.LongestAction).ToList();
        return [.. new[] { PatientContact.High, PatientContact.None }.Select(contact => small.Find(entry => entry.Occupation.PatientContact == contact)).OfType<CatalogueEntry>()];
    }

    private static List<QuizSuggestion> Ranked(IReadOnlyList<QuizOption> answers, Ask ask) =>
        [.. ask.Snapshot.Matching.Rank(QuizAnswers.ProfileOf(answers, ask)).Where(match => match.Entry.Parent is null).Take(Best)
            .Select(match => new QuizSuggestion(match.Entry, [.. answers.Where(answer => answer.Fits(match.Entry))]))];
}
