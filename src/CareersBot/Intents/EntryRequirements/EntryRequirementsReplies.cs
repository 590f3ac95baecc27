using CareersBot.Intents.RouteLength;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

internal static class EntryRequirementsReplies
{
    private const int MostWaysNamed = 3; // one fewer beside a way for those with less

    internal static Answer WhichJob { get; } = new("Each job asks for different things, and some ask for no exams at all. Which job do you want to get into?")
    {
        Actions = ["Adult nurse", "Paramedic", "Jobs with no exams", "What jobs are there?"],
    };

    internal static Answer WaysIn(Ask ask, CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var ways = Ways(ask, entry);
        var lower = ways.Find(way => way.MinimumLevel > 0 && way.MinimumLevel < job.MinimumLevel && !RouteTiming.IsPreparation(way));
        var kinds = ways.Where(way => way != lower).Select(way => Wording.Lower(way.Type.Name)).Distinct(StringComparer.Ordinal).Take(MostWaysNamed).ToList();
        var level = job.MinimumLevel == 0 ? "no set qualifications" : Wording.Lower(RequirementWording.LevelPhrase(job.MinimumLevel));
        if (lower is not null) kinds = [.. kinds.Take(MostWaysNamed - 1)];
        var start = SecondStep.Headline(ask, entry) ?? (lower is not null && ask.Message.Level >= lower.MinimumLevel && ask.Message.Level < job.MinimumLevel ? WithLevel(entry, lower, ask.Message.Level.Value) : null)
            ?? $"To start as {Wording.A(entry)} you need {(job.MinimumLevel == 0 ? "" : "at least ")}{level}. Ways in: {Wording.Join(kinds, "or")}.{(lower is null ? "" : $" From level {lower.MinimumLevel}: {Wording.Lower(lower.Title)}.")}";
        return new(start)
        {
            Actions = ["Tell me more", "Apprenticeships", "How long does it take?", "What does it pay?"],
            Entries = [entry],
            Sources = ways[0].Sources.Count > 0 ? [ways[0].Sources[0]] : [job.Sources[0]],
            More = More(ways.Find(way => way.Type.Kind == EntryRouteKind.UndergraduateDegree) ?? ways[0]),
            Simpler = job.MinimumLevel == 0 ? "You can start without exams. They teach you in the job." : $"First get {RequirementWording.ShortLevel(job.MinimumLevel)}. Then: {Wording.Join([.. kinds.Take(2)], "or")}.",
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    /// <summary>Points of UCAS: none are held, as each course sets its own.</summary>
    internal static Answer Points(CatalogueEntry entry) => new(
        $"I hold no UCAS points for {Wording.A(entry)}: each course sets its own. The least to start: {RequirementWording.ShortLevel(entry.Occupation.MinimumLevel)}. Look at two courses on ucas.com.")
    {
        Actions = ["How do I get in?", "Which subjects help?", "Apprenticeships", "Talk to a person"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Simpler = "Each course sets its own points. Look on ucas.com.",
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    // What begins after a degree or on a register is no way in for most who ask; it is named where there is no other. What leads to the
    // post itself goes before what leads to that.
    private static List<EntryRoute> Ways(Ask ask, CatalogueEntry entry)
    {
        var posts = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        var here = posts.Where(route => route.Type.Available && Beginning.Condition(route) is null && InNation.Has(route, ask.Nation)).ToList();
        return [.. (here.Count > 0 ? here : posts.Count > 0 ? posts : [.. entry.Routes]).OrderBy(RouteTiming.IsPreparation)];
    }

    // What somebody has already opens a way that asks for less than the others.
    private static string WithLevel(CatalogueEntry entry, EntryRoute way, int level)
    {
        var asked = way.Requirements.FirstOrDefault(requirement => requirement.Essential && requirement.Kind == RequirementKind.Qualification)?.Text;
        return $"With level {level} there is a way to {Wording.A(entry)}: {Wording.Lower(way.Title)}{(way.Duration is { Maximum: > 0 } length ? $" ({RouteLengthReplies.Months(length)})" : "")}.{(asked is null ? "" : $" It asks for: {Wording.Lower(asked)}.")}";
    }

    internal static Answer Register(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var text = job.Registration switch
        {
            null => $"No. {Wording.Upper(Wording.A(entry))} does not need to be on a register.",
            { Mandatory: true } register => $"Yes. {Wording.Upper(Wording.A(entry))} must be on the register of the {register.Regulator.Name} ({register.Regulator.Abbreviation}).{(register.ProtectedTitle ? " The title is protected by law." : "")}",
            { } register => $"It is a choice: {Wording.A(entry)} can join the register of the {register.Regulator.Name} ({register.Regulator.Abbreviation}).{(register.ProtectedTitle ? " The title is protected by law." : "")}",
        };
        return new(text)
        {
            Actions = ["How do I get in?", "What does it pay?", "What do they do?"],
            Entries = [entry],
            Sources = [job.Registration?.Regulator.Source ?? job.Sources[0]],
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    internal static Answer NotHeld(CatalogueEntry entry) => new($"I don't hold the ways in for {Wording.A(entry)} yet. A careers adviser can help.")
    {
        Actions = ["Talk to a person", "What do they do?", "Jobs like this"],
        Entries = [entry],
    };

    private static string? More(EntryRoute way)
    {
        var asked = way.Requirements.Where(requirement => requirement.Essential).Select(requirement => Wording.Lower(requirement.Text)).Take(3).ToList();
        return asked.Count == 0 ? null : $"{way.Title} asks for: {string.Join("; ", asked)}.";
    }
}
