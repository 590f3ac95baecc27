using CareersCatalogue.Pay;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

internal static class PayReplies
{
    private const int MostWords = 45; // of a reply
    private const double LongRoad = 5; // years from age 18

    private static readonly string[] Next = ["How do I get in?", "How long does it take?", "Jobs like this", Bands];

    /// <summary>Label that asks what the bands are, whatever job was spoken of.</summary>
    internal const string Bands = "How does pay work?";

    internal static Answer Job(Ask ask, CatalogueEntry entry, PayFact fact)
    {
        var start = fact.FirstYear is { } first ? $"{first} ({fact.BandName})" : fact.BandName;
        var begins = $"{Wording.Upper(Wording.A(entry))} starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName}";
        var text = entry.Occupation.Pay.Note is { } note ? $"{begins} ({fact.FirstYear ?? fact.BandName}), from {Wording.Day(fact.Scale.EffectiveFrom)}. {note}"
            : $"{begins}. That is {start}, in force from {Wording.Day(fact.Scale.EffectiveFrom)}.";
        var rise = $"{text}{fact.Rise} {Origin(fact.Scale)}".Split(' ').Length <= MostWords ? fact.Rise : "";
        return new($"{(IsTop(ask) ? $"{fact.Rise.Replace(" it can ", $" {Wording.A(entry)} can ", StringComparison.Ordinal)} {text}".Trim() : text + rise)} {Origin(fact.Scale)}")
        {
            Actions = Next,
            Entries = [entry],
            Sources = fact.Scale.Sources,
            More = fact.Scale.Note ?? entry.Occupation.Pay.Note,
            Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year, before tax. {Origin(fact.Scale)}",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value, Band = fact.Band.Name },
        };
    }

    internal static Answer Band(Ask ask, PayFact fact, string band)
    {
        var rise = fact.Most > fact.Start ? $" and rises to {Wording.Pounds(fact.Most)}" : "";
        var range = fact.Most > fact.Start && IsTop(ask) ? $"goes up to {Wording.Pounds(fact.Most)} a year in {ask.NationName}. It starts on {Wording.Pounds(fact.Start)}" : $"starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName}{rise}";
        return new($"{Wording.Upper(fact.BandName)} {range}. In force from {Wording.Day(fact.Scale.EffectiveFrom)}. {Origin(fact.Scale)}")
        {
            Actions = ["How does pay work?", "Which jobs pay most?", "Pay in Wales", "What jobs are there?"],
            Sources = fact.Scale.Sources,
            Entries = band.StartsWith('F') ? [.. ask.Catalogue.Entries.Where(entry => entry.Occupation.Pay is { FirstGrade: "F1", TopGrade: "F1" or "F2" })] : [],
            More = fact.Scale.Note,
            Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year, before tax.",
            Remember = memory => memory with { Band = band, Occupation = null },
        };
    }

    internal static Answer Local(CatalogueEntry entry) => new(
        $"There is no national pay scale for {Wording.A(entry)}: each employer sets its own pay. {entry.Occupation.Pay.Note} Look at job adverts near you.")
    {
        Actions = ["Where are jobs listed?", "How do I get in?", "Jobs like this"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    internal static Answer Highest(Ask ask, IReadOnlyList<CatalogueEntry> entries)
    {
        var first = PayFact.Of(entries[0].Occupation.Pay, CareersCatalogue.Occupations.Nation.England, ask.Catalogue.PayScales)!; // sorted by this figure, largest first
        return new($"The highest starting pay is for {Wording.A(entries[0])}: {Wording.Pounds(first.Start)} a year in England, from {Wording.Day(first.Scale.EffectiveFrom)}. It takes years of other jobs first.{Senior(ask)}")
        {
            Actions = [.. Wording.Buttons(entries, 2), "How does pay work?", "Jobs with no exams"],
            Entries = entries,
            Sources = first.Scale.Sources,
        };
    }

    /// <summary>The highest start among jobs without something that is not wanted.</summary>
    internal static Answer HighestWithout(Ask ask, IReadOnlyList<CatalogueEntry> entries, string without)
    {
        if (entries.Count == 0 || PayFact.Of(entries[0].Occupation.Pay, CareersCatalogue.Occupations.Nation.England, ask.Catalogue.PayScales) is not { } first) return HowItWorks(ask);
        var years = entries[0].Occupation.TrainingYears is { } time and >= LongRoad ? $" It takes about {RouteLength.RouteLengthReplies.Years(time)} to get there." : "";
        var next = entries.Skip(1).Take(2).ToList();
        return new($"Without {without}, the highest starting pay here is for {Wording.A(entries[0])}: {Wording.Pounds(first.Start)} a year in England, from {Wording.Day(first.Scale.EffectiveFrom)}.{years}{(next.Count < 2 ? "" : $" Next: {Wording.Join([.. next.Select(Wording.InSentence)])}.")}")
        {
            Actions = [.. Wording.Buttons(entries, 2), "How does pay work?", "More jobs"],
            Entries = entries,
            Sources = first.Scale.Sources,
        };
    }

    // Consultants start lower than some posts in councils and reach more.
    private static string Senior(Ask ask) => PayFact.OfBand(PayFact.Consultant, CareersCatalogue.Occupations.Nation.England, ask.Catalogue.PayScales) is { } senior
        ? $" The top of a consultant's pay, as a senior doctor, is {Wording.Pounds(senior.Most)}." : "";

    internal static Answer HowItWorks(Ask ask)
    {
        var scale = ask.Catalogue.PayScales.Find(CareersCatalogue.Occupations.PayFramework.AgendaForChange, ask.Nation);
        if (scale is null) return NoScale(ask);
        var low = scale.Bands[0].Range.MinimumPounds;
        var high = scale.Bands[^1].Range.MaximumPounds;
        return new($"Most NHS jobs are paid in bands: a higher number means more skill, duty and money. In {ask.NationName} they run from {Wording.Pounds(low)} a year (band {scale.Bands[0].Name}) to {Wording.Pounds(high)} (band {scale.Bands[^1].Name}), from {Wording.Day(scale.EffectiveFrom)}. Which job?")
        {
            Actions = ["Adult nurse pay", "Healthcare assistant pay", "Which jobs pay most?"],
            Sources = scale.Sources,
            Simpler = "Bigger band number, bigger pay. Which job do you want to know about?",
        };
    }

    internal static Answer Apprentices(Ask ask)
    {
        var type = ask.Catalogue.FindRouteType("apprenticeship-advanced");
        return new("Yes, apprentices are paid a wage from the first day. The employer sets how much, so look at the advert. Name a job and I can say what it pays once you have finished.")
        {
            Actions = ["Apprenticeship jobs", "Where are jobs listed?", "How does pay work?"],
            Sources = type?.Sources ?? [],
        };
    }

    internal static Answer NoScale(Ask ask) => new($"I don't hold that pay figure for {ask.NationName}. The careers service there can tell you.") { Actions = ["Talk to a person", "How does pay work?", "What jobs are there?"] };

    private static bool IsTop(Ask ask) => ask.Message.Says("top", "most", "max", "maximum", "highest", "end");

    private static string Origin(PayScale scale) => $"Source: {scale.Sources[0].Name}.";
}
