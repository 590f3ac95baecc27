using System.Globalization;
using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>Answers yes or no about one thing that a job may ask for: a subject, a grade or a degree.</summary>
internal static class AskedRequirement
{
    private const int ALevel = 3;
    private const string Science = "science";
    private const string OwnRules = "Each course sets its own rules, so check.";

    private static readonly string[] Without = ["no", "without", "failed", "fail", "dont", "havent", "didnt", "never"];
    private static readonly string[] Sciences = ["biology", "chemistry", "physics", Science];

    /// <summary>The answer; null when the message asks about nothing in particular, or the catalogue says nothing of it.</summary>
    internal static Answer? Of(Ask ask, CatalogueEntry entry)
    {
        var ways = Beginning.FromSchool(entry, ask.Nation);
        if (Driving.IsSaid(ask.Message)) return Driving.OfJob(entry, ways);
        if (ways.Count == 0) return null;
        if (ask.Message.Subjects.Count > 0) return Subject(ask.Message, entry, ways, ask.Message.Subjects[0]);
        if (ask.Message.Says("gcse", "gcses") && First(ways, requirement => requirement.Essential && requirement.Level == 2 && requirement.Grade is not null) is ({ } gcses, { } asking))
            return Say(entry, $"For {Wording.A(entry)}, {Wording.Lower(asking.Title)} asks for: {gcses.Text}. {OwnRules}", asking);
        return ask.Message.Says("degree", "uni", "university") && !ask.Message.Has("apprenticeship") && ask.Message.Says("need", "have", "without", "must") ? Degree(entry, ways) : null;
    }

    private static Answer Degree(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways)
    {
        var other = ways.Where(way => way.Type.Kind is not (EntryRouteKind.UndergraduateDegree or EntryRouteKind.ApprenticeshipDegree or EntryRouteKind.GraduateScheme)).ToList();
        if (other.Count > 0) return Say(entry, $"No. There are other ways in for {Wording.A(entry)}: {Wording.Join([.. other.Select(way => Wording.Lower(way.Type.Name)).Distinct(StringComparer.Ordinal).Take(3)], "or")}.", other[0]);
        var paid = ways.FirstOrDefault(way => way.Type.Kind == EntryRouteKind.ApprenticeshipDegree);
        return paid is null
            ? Say(entry, $"Yes. Each way in from school that I hold for {Wording.A(entry)} is a degree.", ways[0])
            : Say(entry, $"Yes, but not only at university. A degree apprenticeship for {Wording.A(entry)} gives you the degree while you work for a wage.", paid);
    }

    private static Answer Subject(Understood message, CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, Subject subject)
    {
        var name = RequirementWording.InSentence(subject);
        bool IsOn(Requirement requirement) => requirement.Subjects.Any(one => IsMeant(one, subject));
        var high = First(ways, requirement => IsOn(requirement) && requirement.Essential && requirement.Level >= ALevel);
        var school = First(ways, requirement => IsOn(requirement) && requirement.Essential && requirement.Level is < ALevel or null);
        if (school.Asked is null && Sciences.Contains(subject.Slug.Value, StringComparer.Ordinal))
            school = First(ways, requirement => requirement.Essential && requirement.Level is < ALevel && requirement.Subjects.Any(one => one.Slug.Value == Science));
        var helps = First(ways, requirement => IsOn(requirement) && !requirement.Essential);
        if (GradeIn(message) is { } grade && school.Asked is { Grade: { } needed } asked && school.Way is { } graded) return Grade(entry, graded, asked, grade, needed, name);
        if (message.Says(Without) && school.Asked is not null) return Not(entry, school.Way!, school.Asked, name); // they come together
        if (high.Asked is not null) return Say(entry, $"Yes. {high.Way!.Title} asks for: {Wording.Lower(high.Asked.Text)}.", high.Way);
        var isHigh = message.Says("level", "levels", "alevel", "alevels", "further");
        if (school.Asked is not null && !isHigh && helps.Asked is null) return Say(entry, $"Yes, at GCSE level. {school.Way!.Title} asks for: {Wording.Lower(school.Asked.Text)}.", school.Way);
        if (helps.Asked is { Level: >= ALevel, Subjects.Count: > 1 }) return Say(entry, $"Usually yes, one of them. {helps.Way!.Title}: {Wording.Lower(helps.Asked.Text)}. {OwnRules}", helps.Way);
        if (helps.Asked is not null) return Say(entry, $"It helps, and some courses ask for it. {helps.Way!.Title}: {Wording.Lower(helps.Asked.Text)}.{(school.Asked is null || isHigh ? "" : $" At GCSE: {Wording.Lower(school.Asked.Text)}.")} {OwnRules}", helps.Way);
        return NotNamed(entry, subject, name + (message.Says("level", "levels", "alevel", "alevels") ? " A level" : ""), ways[0]);
    }

    // That a record is silent is no "no", but where a job can be started with no exams at all.
    private static Answer NotNamed(CatalogueEntry entry, Subject subject, string asked, EntryRoute way)
    {
        if (entry.Occupation.MinimumLevel == 0) return Say(entry, $"No. You can start as {Wording.A(entry)} with no set exams.", way);
        var helps = entry.Occupation.UsefulSubjects.Any(one => IsMeant(one, subject)) ? $"{Wording.Upper(asked)} helps for {Wording.A(entry)}, but I hold no rule that says you must have it." : $"I hold no rule about {asked} for {Wording.A(entry)}.";
        return Say(entry, $"{helps} {Least(entry)} Each course sets its own subjects, so look at two before you choose.", way);
    }

    // "Science" alone means any of them.
    private static bool IsMeant(Subject held, Subject asked) => held == asked || (asked.Slug.Value == Science && Sciences.Contains(held.Slug.Value, StringComparer.Ordinal));

    private static Answer Grade(CatalogueEntry entry, EntryRoute way, Requirement asked, int grade, string needed, string name) =>
        int.TryParse(needed, CultureInfo.InvariantCulture, out var least) && grade < least
            ? Not(entry, way, asked, name) with { Text = $"Not yet with a {grade}. {way.Title} asks for: {Wording.Lower(asked.Text)}. You can take {name} again." }
            : Say(entry, $"Yes, a {grade} in {name} is enough for that part. {way.Title} asks for: {Wording.Lower(asked.Text)}.", way);

    private static Answer Not(CatalogueEntry entry, EntryRoute way, Requirement asked, string name) =>
        Say(entry, $"Not yet, but you can get it. {way.Title} asks for: {Wording.Lower(asked.Text)}. You can take {name} again.", way) with { Actions = ["Resit options", "Show a route", "How do I get in?", "Jobs like this"] };

    private static string Least(CatalogueEntry entry) => $"The least to start: {RequirementWording.ShortLevel(entry.Occupation.MinimumLevel)}.";

    // "with a 3 in maths", "grade 4 in science", "got 2 in english": a number from 1 to 9 beside such a word.
    private static int? GradeIn(Understood message)
    {
        for (var i = 1; i < message.Words.Count; i++)
            if (message.Words[i].Length == 1 && message.Words[i][0] is >= '1' and <= '9' && message.Words[i - 1] is "a" or "grade" or "got" or "get" or "with" or "predicted" or "have") return message.Words[i][0] - '0';
        return null;
    }

    private static (Requirement? Asked, EntryRoute? Way) First(IReadOnlyList<EntryRoute> ways, Func<Requirement, bool> where)
    {
        foreach (var way in ways.OrderBy(way => way.Type.Kind == EntryRouteKind.UndergraduateDegree ? 0 : 1)) // what most people take is named first
            if (way.Requirements.FirstOrDefault(where) is { } found) return (found, way);
        return (null, null);
    }

    private static Answer Say(CatalogueEntry entry, string text, EntryRoute? way) => new(text)
    {
        Actions = ["How do I get in?", "Which subjects help?", "How long does it take?", "What does it pay?"],
        Entries = [entry],
        Sources = [way is { Sources.Count: > 0 } ? way.Sources[0] : entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
