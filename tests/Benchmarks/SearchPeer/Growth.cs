using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using TestKit;

namespace SearchPeer;

/// <summary>Prints what a catalogue of ten and a hundred times as many occupations costs.</summary>
/// <remarks>
/// The further occupations are copies under new names, each with two made-up words in its titles and one in its summary, so that both the
/// vocabulary and the lists of places grow.
/// </remarks>
internal static class Growth
{
    private static readonly string[] Queries =
    [
        "nurse", "mental health nurse", "physio", "radeographer", "who delivers babies", "work with kids mental health", "designing buildings", "vacc",
        "paramedic", "ambulance apprenticeship", "numbers and spreadsheets", "who fixes the air con in hospitals?",
    ];

    internal static void Print(Catalogue catalogue)
    {
        Console.WriteLine("| occupations | build ms | MB | p50 µs | p99 µs |\n| ---: | ---: | ---: | ---: | ---: |");
        foreach (var times in (int[])[1, 10, 100])
        {
            var grown = Grown(catalogue, times);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (search, milliseconds) = Measurement.Build(grown);
            milliseconds = times < 100 ? Math.Min(milliseconds, Measurement.Build(grown).Milliseconds) : milliseconds;
            var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
            var took = Measurement.Times(search, Queries, 100 / times + 5);
            took.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {grown.Entries.Count:N0} | {milliseconds:N0} | {memory:N0} | {took[took.Count / 2]:N0} | {took[took.Count * 99 / 100]:N0} |"));
        }
    }

    private static Catalogue Grown(Catalogue catalogue, int times)
    {
        if (times == 1) return catalogue;
        var random = new Random(5);
        var contents = catalogue.Contents;
        var occupations = Enumerable.Range(0, times).SelectMany(copy => contents.Occupations.Select(occupation => copy == 0 ? occupation : Copy(occupation, copy, random)));
        var small = SmallCatalogue.Contents([]);
        return new(new()
        {
            Version = "grown", LoadedAt = contents.LoadedAt, Families = contents.Families, Skills = contents.Skills, Subjects = contents.Subjects,
            Regulators = contents.Regulators, RouteTypes = small.RouteTypes, Standards = [], WaysToApply = small.WaysToApply, Occupations = [.. occupations],
            EntryRoutes = contents.EntryRoutes, PayScales = small.PayScales, Programmes = [], HelpServices = [], Funding = [], Qualifications = [],
            EverydayWords = contents.EverydayWords, Licence = contents.Licence,
        });
    }

    private static Occupation Copy(Occupation one, int copy, Random random)
    {
        var (first, second) = (Word(random), Word(random));
        return new()
        {
            Slug = new($"{one.Slug.Value}-{copy}"), Title = $"{one.Title} {first} {copy}", AlternativeTitles = [.. one.AlternativeTitles.Select(title => $"{title} {second}")],
            Family = one.Family, Subfamily = one.Subfamily, Summary = $"{one.Summary} {Word(random)}", Tasks = one.Tasks, Skills = one.Skills,
            UsefulSubjects = one.UsefulSubjects, Interests = one.Interests, Settings = one.Settings, GoodToKnow = one.GoodToKnow, PatientContact = one.PatientContact,
            IsClinical = one.IsClinical, HybridWorking = one.HybridWorking, Pay = one.Pay, Registration = one.Registration, MinimumLevel = one.MinimumLevel,
            Nations = one.Nations, Sources = one.Sources, LastReviewed = one.LastReviewed,
        };
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bcdfglmnprstvz"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));
}
