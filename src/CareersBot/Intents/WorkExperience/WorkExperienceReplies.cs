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
