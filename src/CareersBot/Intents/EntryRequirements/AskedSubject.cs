using System.Globalization;
using CareersBot.Intents.PrivacyDelete;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>
/// Whether a job asks for a subject, and with which grade, as its ways in say. "Yes" is said of all ways only where all ask for it; "no" only
/// where a job can be begun with no exams at all, since a record that is silent is no "no".
/// </summary>
internal static class AskedSubject
{
    private const int ALevel = 3;
    private const int MostWordsAround = 4;
    private const int PartOfAGrade = 3; // "3 in maths"
    private const string Science = "science";
    private const string OwnRules = "Each course sets its own rules, so check.";

    private static readonly string[] Without = ["no", "without", "failed", "fail", "dont", "havent", "didnt", "never"];
    private static readonly string[] Sciences = ["biology", "chemistry", "physics", Science];

    /// <summary>Whether a message asks if a grade in a subject is enough: "is a 5 in science good enough", "can i be one with a 3 in maths".</summary>
    internal static bool IsGradeEnough(Understood message) => message.Subjects.Count > 0 && Told.GradeIn(message) is not null
        && (IsBare(message) || IsAskedOf(message));

    // "3 in english, paramedic?": a grade, a subject and a job, and nothing else.
    private static bool IsBare(Understood message) => message.Mentions is [var named] && message.Words.Count - named.Length <= MostWordsAround;

    private static bool IsAskedOf(Understood message) => message.Words is ["can" or "could", "i" or "u" or "you", "be" or "become", ..]
        || (message.Says("enough", "ok", "okay", "accepted", "fine") && message.Words is ["is" or "would" or "will" or "are", ..]);

    /// <summary>The message with the lowest alone of several grades that are told, "a 4 in science and a 3 in maths"; any other as it is.</summary>
    internal static Understood Lowest(Understood message)
    {
        var words = message.Words;
        List<int> told = [.. Enumerable.Range(0, Math.Max(0, words.Count - 2)).Where(at => words[at] is [>= '1' and <= '9'] && words[at + 1] == "in")];
        if (told.Count < 2 || told.Count != message.Subjects.Count) return message;
        var low = told.MinBy(at => words[at][0]);
        return message with { Words = [.. words.Take(told[0]), .. words.Skip(low).Take(PartOfAGrade)], Subjects = [message.Subjects[told.IndexOf(low)]] };
    }

    /// <summary>The answer for the first subject that a message names.</summary>
    internal static Answer Of(Understood message, CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, Subject subject)
    {
        var name = RequirementWording.InSentence(subject);
        bool IsOn(Requirement requirement) => requirement.Subjects.Any(one => IsMeant(one, subject));
        var high = AskedRequirement.First(entry, ways, requirement => IsOn(requirement) && requirement.Essential && requirement.Level >= ALevel);
        var school = AskedRequirement.First(entry, ways, requirement => IsOn(requirement) && requirement.Essential && requirement.Level is < ALevel or null);
        var helps = AskedRequirement.First(entry, ways, requirement => IsOn(requirement) && !requirement.Essential);
        var isWithout = message.Says(Without);
        if (entry.Occupation.MinimumLevel == 0) return Open(entry, ways, isWithout || message.Words is ["can" or "could", ..], high.Asked is null ? school : high);
        if (Told.GradeIn(message) is { } grade && school is { Asked: { Grade: { } needed } asked, Way: { } graded }) return Grade(entry, graded, asked, grade, needed, name);
        if (isWithout && high.Asked is not null) return AskedRequirement.Say(entry, $"Not yet, but you can get it. {high.Way!.Title} asks for: {Wording.Lower(high.Asked.Text)}. {OwnRules}", high.Way); // they come together
        if (isWithout && school.Asked is not null) return Not(entry, school.Way!, school.Asked, name);
        var asking = ways.Count(way => way.Requirements.Any(requirement => requirement.Essential && IsOn(requirement)));
        var yes = asking == ways.Count ? "Yes" : asking * 2 > ways.Count ? "Usually yes" : "For some ways in, yes";
        if (high.Asked is not null) return AskedRequirement.Say(entry, $"{yes}. {high.Way!.Title} asks for: {Wording.Lower(high.Asked.Text)}.", high.Way);
        var isHigh = message.Says("level", "levels", "alevel", "alevels", "further");
        if (school.Asked is not null && !isHigh && helps.Asked is null) return AskedRequirement.Say(entry, $"{yes}, at GCSE level. {school.Way!.Title} asks for: {Wording.Lower(school.Asked.Text)}.", school.Way);
        if (helps.Asked is { Level: >= ALevel, Subjects.Count: > 1 }) return AskedRequirement.Say(entry, $"Usually yes, one of them. {helps.Way!.Title}: {Wording.Lower(helps.Asked.Text)}. {OwnRules}", helps.Way);
        if (helps.Asked is not null)
            return AskedRequirement.Say(entry, $"It helps, and some courses ask for it. {helps.Way!.Title}: {Wording.Lower(helps.Asked.Text)}.{((school.Asked ?? Part(entry, ways, subject).Asked) is { } gcse && !isHigh ? $" At GCSE: {Wording.Lower(gcse.Text)}." : "")} {OwnRules}", helps.Way);
        if (!isHigh && Part(entry, ways, subject) is { Asked: { } whole, Way: { } way })
            return AskedRequirement.Say(entry, $"Not {name} by name, but science. {way.Title} asks for: {Wording.Lower(whole.Text)}. {OwnRules}", way);
        return NotNamed(entry, subject, name + (message.Says("level", "levels", "alevel", "alevels") ? " A level" : ""), ways[0]);
    }

    // A job that can be begun with no exams asks for no subject, whatever one of its other ways does.
    private static Answer Open(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, bool asksIfOneCan, (Requirement? Asked, EntryRoute? Way) other) => AskedRequirement.Say(entry,
        $"{(asksIfOneCan ? "Yes" : "No")}. You can start as {Wording.A(entry)} with no set exams.{(other is { Asked: { } asked, Way: { } way } ? $" Another way in does ask. {way.Title}: {Wording.Lower(asked.Text)}." : "")}", ways[0]);

    // Where a way asks for science, no one science is named.
    private static (Requirement? Asked, EntryRoute? Way) Part(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, Subject subject) => Sciences.Contains(subject.Slug.Value, StringComparer.Ordinal)
        ? AskedRequirement.First(entry, ways, requirement => requirement.Essential && requirement.Level is < ALevel && requirement.Subjects.Any(one => one.Slug.Value == Science))
        : (null, null);

    private static Answer NotNamed(CatalogueEntry entry, Subject subject, string asked, EntryRoute way)
    {
        var helps = entry.Occupation.UsefulSubjects.Any(one => IsMeant(one, subject)) ? $"{Wording.Upper(asked)} helps for {Wording.A(entry)}, but I hold no rule that says you must have it." : $"I hold no rule about {asked} for {Wording.A(entry)}.";
        return AskedRequirement.Say(entry, $"{helps} The least to start: {RequirementWording.ShortLevel(entry.Occupation.MinimumLevel)}. Each course sets its own subjects, so look at two before you choose.", way);
    }

    // "Science" alone means any of them.
    private static bool IsMeant(Subject held, Subject asked) => held == asked || (asked.Slug.Value == Science && Sciences.Contains(held.Slug.Value, StringComparer.Ordinal));

    private static Answer Grade(CatalogueEntry entry, EntryRoute way, Requirement asked, int grade, string needed, string name) =>
        int.TryParse(needed, CultureInfo.InvariantCulture, out var least) && grade < least
            ? Not(entry, way, asked, name) with { Text = $"Not yet with a {grade}. {way.Title} asks for: {Wording.Lower(asked.Text)}. You can take {name} again." }
            : AskedRequirement.Say(entry, $"Yes, a {grade} in {name} is enough for that part. {way.Title} asks for: {Wording.Lower(asked.Text)}.", way);

    private static Answer Not(CatalogueEntry entry, EntryRoute way, Requirement asked, string name) =>
        AskedRequirement.Say(entry, $"Not yet, but you can get it. {way.Title} asks for: {Wording.Lower(asked.Text)}. You can take {name} again.", way)
            with { Actions = ["Resit options", "Show a route", "How do I get in?", "Jobs like this"] };
}
