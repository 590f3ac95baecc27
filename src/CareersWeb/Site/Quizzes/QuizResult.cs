using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Quizzes;

/// <summary>What comes of a quiz.</summary>
/// <param name="Clarity">Whether anything stands out.</param>
/// <param name="Suggestions">Jobs, best first, each of another family; empty unless something stands out.</param>
/// <param name="Contrast">Two jobs that could hardly be less alike, to find out by; empty when something stands out.</param>
/// <remarks>
/// A job's points are the mean of what the answers give or take whose things it is close to, so that being close to much is no gain.
/// Of jobs with the same points the one comes first that fits better what is liked, by the matching, where two likings count for more
/// than one and a job that people come to from another for less; then one that is told in easy read, then the one that asks for less.
/// Nothing else counts, so that a page can say what led to a job.
/// </remarks>
internal sealed record QuizResult(QuizClarity Clarity, IReadOnlyList<QuizSuggestion> Suggestions, IReadOnlyList<CatalogueEntry> Contrast)
{
    /// <summary>Fewest answers that say anything; a count.</summary>
    public const int FewestAnswers = 5;

    /// <summary>Most jobs that are suggested; a count.</summary>
    public const int MostSuggestions = 6;

    private const int HighestLevel = 2; // of a contrast: jobs that a school leaver can think of

    /// <summary>Reads answers.</summary>
    /// <param name="answers">At most one to a question.</param>
    /// <param name="snapshot">The jobs.</param>
    public static QuizResult Of(IReadOnlyList<QuizAnswer> answers, CatalogueSnapshot snapshot)
    {
        var clarity = ClarityOf(answers);
        if (clarity == QuizClarity.TooFew) return new(clarity, [], []);
        var suggestions = clarity == QuizClarity.Clear ? Suggest(answers, snapshot) : [];
        return suggestions.Count > 0
            ? new(clarity, suggestions, [])
            : new(clarity == QuizClarity.Clear ? QuizClarity.NoJob : clarity, [], ContrastOf(snapshot.Catalogue));
    }

    private static QuizClarity ClarityOf(IReadOnlyList<QuizAnswer> answers)
    {
        if (answers.Count < FewestAnswers) return QuizClarity.TooFew;
        if (answers.Select(answer => answer.Liking).Distinct().Count() == 1) return QuizClarity.AllTheSame;
        return answers.Any(answer => answer.Liking.Points > 0) ? QuizClarity.Clear : QuizClarity.NothingLiked;
    }

    private static List<QuizSuggestion> Suggest(IReadOnlyList<QuizAnswer> answers, CatalogueSnapshot snapshot)
    {
        var liked = new Profile
        {
            Interests = [.. answers.Where(answer => answer.Liking.Points > 0).SelectMany(answer => answer.Question.Interests)],
        };
        var known = KnownIn(snapshot.Catalogue);
        var best = snapshot.Matching.Rank(liked).Where(match => match.Entry.Parent is null)
            .Select(match => (Suggestion: QuizSuggestion.Of(match.Entry, answers), match.Fit))
            .Where(one => one.Suggestion.Points > 0)
            .OrderByDescending(one => one.Suggestion.Points)
            .ThenByDescending(one => known.Contains(one.Suggestion.Entry.Occupation.Slug)) // first what everybody can picture
            .ThenByDescending(one => one.Fit)
            .ThenBy(one => one.Suggestion.Entry.Occupation.MinimumLevel);
        return [.. best.Select(one => one.Suggestion).DistinctBy(suggestion => suggestion.Entry.Occupation.Family).Take(MostSuggestions)];
    }

    private static List<CatalogueEntry> ContrastOf(Catalogue catalogue)
    {
        var known = KnownIn(catalogue);
        var jobs = catalogue.Entries.Where(entry => entry.Parent is null && entry.Occupation.MinimumLevel <= HighestLevel)
            .OrderByDescending(entry => known.Contains(entry.Occupation.Slug)).ToList(); // keeps the order of equals
        return
        [
            .. new[] { PatientContact.High, PatientContact.None }
                .Select(contact => jobs.Find(entry => entry.Occupation.PatientContact == contact)).OfType<CatalogueEntry>(),
        ];
    }

    // What is told in easy read are jobs that everybody can picture.
    private static HashSet<Slug> KnownIn(Catalogue catalogue) => [.. catalogue.Contents.EasyRead.Select(text => text.Occupation)];
}

/// <summary>Whether anything stands out of a quiz.</summary>
internal enum QuizClarity
{
    /// <summary>Something is liked more than something else.</summary>
    Clear,

    /// <summary>Too little was answered.</summary>
    TooFew,

    /// <summary>Every answer is the same.</summary>
    AllTheSame,

    /// <summary>Nothing is liked.</summary>
    NothingLiked,

    /// <summary>No job is close to what is liked without being as close to what is not.</summary>
    NoJob,
}

/// <summary>A job that a quiz suggests.</summary>
/// <param name="Entry">The job.</param>
/// <param name="Answers">The answers that it is close to, in the order of asking; at least one.</param>
internal sealed record QuizSuggestion(CatalogueEntry Entry, IReadOnlyList<QuizAnswer> Answers)
{
    /// <summary>A job with those answers that it is close to.</summary>
    public static QuizSuggestion Of(CatalogueEntry entry, IEnumerable<QuizAnswer> answers) =>
        new(entry, [.. answers.Where(answer => answer.Question.Fits(entry))]);

    /// <summary>The mean of what the answers give and take, -2 to 2; 0 when there are none.</summary>
    public double Points => Answers.Select(answer => answer.Liking.Points).DefaultIfEmpty().Average();

    /// <summary>Those that speak for the job, the most liked first.</summary>
    public IEnumerable<QuizAnswer> For =>
        Answers.Where(answer => answer.Liking.Points > 0).OrderByDescending(answer => answer.Liking.Points);

    /// <summary>Those that speak against it.</summary>
    public IEnumerable<QuizAnswer> Against => Answers.Where(answer => answer.Liking.Points < 0);
}
