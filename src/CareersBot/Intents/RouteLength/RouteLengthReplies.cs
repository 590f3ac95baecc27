using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

internal static class RouteLengthReplies
{
    private static readonly string[] Next = ["How do I get in?", "Apprenticeships", "What does it pay?", "Jobs like this"];

    internal static Answer WhichJob { get; } = new("It depends on the job: some you can start at once, some take many years. Which job do you mean?") { Actions = ["Doctor", "Adult nurse", "Paramedic", "Jobs with no exams"] };

    internal static Answer Job(Ask ask, CatalogueEntry entry)
    {
        var job = entry.Occupation;
        if (WithDegree.IsSaid(ask.Message) && WithDegree.Way(entry, ask.Nation) is { Duration: { Maximum: > 0 } shorter } graduate)
            return WithDegree.Say(entry, graduate) is var told ? told with { Text = Enough(ask.Message, shorter.Maximum / 12.0, "") + told.Text, Actions = Next } : told;
        var way = LengthOf.Way(ask, entry);
        var text = job.TrainingYears switch
        {
            null when way.Length == 0 => $"I don't hold how long it takes to become {Wording.A(entry)}. A careers adviser can help.",
            null => $"To become {Wording.A(entry)}:{way}",
            0 => $"You can start as {Wording.A(entry)} at once, and learn in the job.",
            { } years when LengthOf.IsLearntInPost(entry, ask.Nation) => $"You can start as {Wording.A(entry)} and learn in the job, in about {Years(years)}.{way}",
            { } years when job.MinimumLevel <= 2 => $"About {Years(years)} to your first post as {Wording.A(entry)}; you need not be 18 to begin.{way}",
            { } years => $"About {Years(years)} from age 18 to your first post as {Wording.A(entry)}.{way}",
        };
        return new(ByAge.Lead(ask.Message, entry) + Enough(ask.Message, job.TrainingYears, "from school, ") + text)
        {
            Actions = Next,
            Entries = [entry],
            Sources = [job.Sources[0]],
            More = Later(entry, ask.Nation),
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    // "Can I be one in 4 years" is answered first, and then told how long it is.
    private static string Enough(Understanding.Understood message, double? needed, string start) => (RouteLengthIntent.Hoped(message), needed) switch
    {
        ({ } hoped, { } years) when hoped < years => start.Length > 0 ? $"Not {start}no. " : "No. ",
        ({ } hoped, { } years) when years > 0 && hoped >= years => "Yes, that can be enough. ",
        _ => "",
    };

    private static string? Later(CatalogueEntry entry, Nation nation)
    {
        var ways = Beginning.Later(entry, nation).Where(route => route.Duration is { Maximum: > 0 })
            .Select(route => Wording.Upper($"{Beginning.Condition(route)}, {Wording.Lower(route.Type.Name)}: {Months(route.Duration!)}.")).ToList(); // those with a length
        return ways.Count == 0 ? null : string.Join(" ", ways);
    }

    internal static Answer Shortest(IReadOnlyList<CatalogueEntry> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Occupation.TrainingYears ?? double.MaxValue).ToList();
        var first = sorted[0].Occupation.TrainingYears == sorted[1].Occupation.TrainingYears ? "There is no single shortest here." : $"{sorted[0].Occupation.Title} has the shortest training here.";
        return new($"{first} {string.Join(" ", sorted.Select(entry => $"{entry.Occupation.Title}: {(entry.Occupation.TrainingYears is { } years ? "about " + Years(years) : "not known")}."))}")
        {
            Actions = [.. Wording.Buttons(sorted, 2), "What does it pay?"],
            Entries = sorted,
            Sources = [.. sorted.Select(entry => entry.Occupation.Sources[0]).Distinct()],
        };
    }

    internal static string Years(double years) => years switch
    {
        < 1 => $"{Math.Round(years * 12).ToString(CultureInfo.InvariantCulture)} months",
        1 => "1 year",
        _ => $"{years.ToString("0.#", CultureInfo.InvariantCulture)} years",
    };

    internal static string Months(MonthRange range) => range.Minimum == range.Maximum || range.Minimum == 0
        ? Years(range.Maximum / 12.0)
        : range.Maximum < 24 ? $"{range.Minimum} to {range.Maximum} months" : $"{(range.Minimum / 12.0).ToString("0.#", CultureInfo.InvariantCulture)} to {Years(range.Maximum / 12.0)}";
}
