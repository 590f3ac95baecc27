using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersData.Import;

/// <summary>
/// Keeps data that is well formed but has lost much from being served: a copy of half a folder, a field that a script emptied. Whoever means
/// it says so by the name of what is lost.
/// </summary>
public static class ImportGuard
{
    /// <summary>The name of a fall in the number of occupations.</summary>
    public const string Occupations = "occupations";

    /// <summary>The largest fall that is taken without a word; a share of the occupations that are served.</summary>
    public const double LargestFall = 0.05;

    // What each job of the site shows. A field that every job has today is one that readers count on.
    private static readonly IReadOnlyList<(string Name, Func<Occupation, bool> IsFilled)> Fields =
    [
        ("alternativeTitles", occupation => occupation.AlternativeTitles.Count > 0),
        ("subfamily", occupation => occupation.Subfamily is not null),
        ("summary", occupation => occupation.Summary.Length > 0),
        ("tasks", occupation => occupation.Tasks.Count > 0),
        ("whereYouWork", occupation => occupation.WhereYouWork is not null),
        ("typicalDay", occupation => occupation.TypicalDay is not null),
        ("skills", occupation => occupation.Skills.Count > 0),
        ("usefulSubjects", occupation => occupation.UsefulSubjects.Count > 0),
        ("interests", occupation => occupation.Interests.Count > 0),
        ("settings", occupation => occupation.Settings.Count > 0),
        ("workingPatterns", occupation => occupation.WorkingPatterns.Count > 0),
        ("pay", occupation => occupation.Pay.FirstGrade is not null || occupation.Pay.Note is not null),
        ("trainingYears", occupation => occupation.TrainingYears is not null),
        ("progression", occupation => occupation.Progression.Count > 0),
        ("rewarding", occupation => occupation.Rewarding.Count > 0),
        ("challenging", occupation => occupation.Challenging.Count > 0),
        ("sources", occupation => occupation.Sources.Count > 0),
    ];

    /// <summary>Every name of a loss, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [Occupations, .. Fields.Select(field => field.Name)];

    /// <summary>What the next release would lose.</summary>
    /// <param name="current">The release that is served.</param>
    /// <param name="next">The one that would be.</param>
    /// <param name="forced">Names of losses that are meant.</param>
    internal static IReadOnlyList<DataProblem> Check(CatalogueContents current, CatalogueContents next, IReadOnlyCollection<string> forced)
    {
        var losses = new List<DataProblem>();
        var fewest = Fewest(current.Occupations.Count);
        if (next.Occupations.Count < fewest && !forced.Contains(Occupations))
            losses.Add(new("", Occupations, $"{next.Occupations.Count}", FewestWanted(current, fewest)));
        foreach (var (name, isFilled) in Fields.Where(field => !forced.Contains(field.Name)))
        {
            if (current.Occupations.Count == 0 || !current.Occupations.All(isFilled)) continue;
            losses.AddRange(next.Occupations.Where(occupation => !isFilled(occupation))
                .Select(occupation => new DataProblem($"occupations/{occupation.Slug}.json", name, "nothing", Filled(current, name))));
        }

        return losses;
    }

    /// <summary>The smallest number of occupations that may follow a number of them; both counts.</summary>
    internal static int Fewest(int current) => (int)Math.Ceiling(current * (1 - LargestFall));

    internal static string FewestWanted(CatalogueContents current, int fewest) =>
        $"at least {fewest}, as release {current.Version} has {current.Occupations.Count}; import --force {Occupations} when it is meant";

    internal static string Filled(CatalogueContents current, string name) =>
        $"something, as every occupation of release {current.Version} has; import --force {name} when it is meant";
}
