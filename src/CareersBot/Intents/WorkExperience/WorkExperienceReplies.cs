using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.WorkExperience;

internal static class WorkExperienceReplies
{
    /// <summary>What it is, and whether the age that was said is enough.</summary>
    internal static Answer About(Ask ask, RouteType type, CatalogueEntry? entry, EntryRoute? way)
    {
        var what = way is null ? Wording.Cut(type.Description, 20) : $"{way.Title}: {Wording.Lower(Wording.Cut(way.Summary, 22))}";
        var headline = (ask.Message.Age, type.MinimumAge) switch
        {
            ({ } age, { } least) when age < least => $"Not yet at {age}: {Wording.Lower(type.Name)} is open from about {least}. ",
            ({ } age, { } least) when type.Kind == EntryRouteKind.WorkExperience && age < 16 => $"Yes, from about {least}, but many places with patients want you to be 16. ",
            ({ }, { } least) => $"Yes: {Wording.Lower(type.Name)} is open from about {least}. ",
            (null, { } least) => $"{type.Name} is open from about {least}. ",
            _ => "",
        };
        return new($"{headline}{what}")
        {
            Actions = [WorkExperienceIntent.HowToAsk, type.Kind == EntryRouteKind.Volunteering ? "Work experience" : "Volunteering", "Programmes for me", "Talk to a person"],
            Sources = Sources(type, way),
            Entries = entry is null ? [] : [entry],
            More = $"{(AgeAsked(way) is { } asked ? $"Ages: {asked}. " : "")}{type.Cost} Usual length: {type.UsualLength}.",
            Simpler = $"You watch and help for a short time. You can begin at about {type.MinimumAge}.",
        };
    }

    /// <summary>It brings no wage, and what it costs, as the kind of way tells.</summary>
    internal static Answer Unpaid(RouteType type, CatalogueEntry? entry) => new($"No, {Wording.Lower(type.Name)} brings no wage. {type.Cost}".TrimEnd())
    {
        Actions = [WorkExperienceIntent.HowToAsk, "Apprenticeships", "Jobs with no exams", "Talk to a person"],
        Sources = [type.Sources[0]],
        Entries = entry is null ? [] : [entry],
        Simpler = "No. You are not paid for it.",
    };

    /// <summary>How long it usually is, where the kind of way tells.</summary>
    internal static Answer Length(RouteType type, CatalogueEntry? entry) => new($"{type.Name} usually lasts {Wording.Lower(type.UsualLength ?? "as long as you agree")}. Each place sets its own dates, so ask early.")
    {
        Actions = [WorkExperienceIntent.HowToAsk, "Volunteering", "Programmes for me", "Talk to a person"],
        Sources = [type.Sources[0]],
        Entries = entry is null ? [] : [entry],
    };

    /// <summary>A place said no: other places, and volunteering where it is known.</summary>
    internal static Answer Refused(Ask ask, RouteType type)
    {
        var other = ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(EntryRouteKind.Volunteering).Key);
        return new($"Then ask another place: places fill up, and a no is not about you.{(other is null || other == type ? "" : $" Or volunteer{(other.MinimumAge is { } age ? $", from about {age}" : "")}: {Wording.Lower(Wording.Cut(other.Description, 16))}")} Your school's careers adviser can help.")
        {
            Actions = ["Volunteering", WorkExperienceIntent.HowToAsk, "Programmes for me", "Talk to a person"],
            Sources = [type.Sources[0], .. other is null ? [] : new[] { other.Sources[0] }],
            Simpler = "Ask another place. Or volunteer.",
        };
    }

    /// <summary>Whether a job asks for it: only what one of its ways in says is called a rule.</summary>
    internal static Answer Needed(Ask ask, RouteType type, CatalogueEntry entry)
    {
        var asking = Beginning.FromSchool(entry, ask.Nation).SelectMany(way => way.Requirements.Select(requirement => (Way: way, Requirement: requirement))).FirstOrDefault(pair => pair.Requirement.Kind == RequirementKind.Experience);
        var headline = asking.Requirement is not { } asked ? $"I hold no rule that you need it for {Wording.A(entry)}, but each course or employer sets its own."
            : $"{(asked.Essential ? "Yes" : "It helps")}. {asking.Way.Title} asks for: {Wording.Lower(asked.Text)}.";
        return new($"{headline} It shows you what the work is like{(type.MinimumAge is { } least ? $", and it is open from about {least}" : "")}.")
        {
            Actions = [WorkExperienceIntent.HowToAsk, "Volunteering", "How do I get in?", "Talk to a person"],
            Sources = [entry.Occupation.Sources[0], type.Sources[0]],
            Entries = [entry],
            Simpler = "It shows you the work. Ask the course if you need it.",
        };
    }

    /// <summary>Whom to ask, as the way in or the places to apply say it.</summary>
    internal static Answer HowTo(Ask ask, RouteType type, CatalogueEntry? entry, EntryRoute? way)
    {
        var apply = (way?.WaysToApply ?? Usual(ask, type)) is [var first, ..] ? first : null;
        var age = AgeAsked(way) is { } asked ? $" Age: {asked}." : type.MinimumAge is { } least ? $" It is open from about {least}." : "";
        var where = apply?.Url is { } url ? $" Look at {WhereAdvertised.WhereAdvertisedReplies.Short(url)}." : "";
        return new($"{(way is null ? type.Name : way.Title)}: {(apply is null ? "ask the hospital or surgery, or your school's careers adviser." : Wording.Lower(Wording.Cut(apply.Text, 28)))}{where}{age}")
        {
            Actions = ["Programmes for me", type.Kind == EntryRouteKind.Volunteering ? "Work experience" : "Volunteering", "Talk to a person"],
            Sources = Sources(type, way),
            Entries = entry is null ? [] : [entry],
            More = way?.Summary ?? Wording.Cut(type.Description, 30),
            Simpler = "Ask the place itself, or ask your teacher.",
        };
    }

    // What most ways of the kind tell people to do.
    private static IReadOnlyList<WayToApply> Usual(Ask ask, RouteType type) =>
        [.. ask.Catalogue.Contents.EntryRoutes.Where(route => route.Type == type).SelectMany(route => route.WaysToApply).GroupBy(way => way.Slug).OrderByDescending(group => group.Count()).Take(1).Select(group => group.First())];

    private static string? AgeAsked(EntryRoute? way) => way?.Requirements.FirstOrDefault(requirement => requirement.Kind == RequirementKind.Age) is { } age ? Wording.Lower(age.Text) : null;

    private static IReadOnlyList<Source> Sources(RouteType type, EntryRoute? way) => way is { Sources.Count: > 0 } ? [.. way.Sources.Take(1), type.Sources[0]] : [type.Sources[0]];
}
