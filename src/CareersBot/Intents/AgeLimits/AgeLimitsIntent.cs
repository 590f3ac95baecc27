namespace CareersBot.Intents.AgeLimits;

/// <summary>How old somebody has to be.</summary>
internal static class AgeLimitsIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "age_limits",
        Labels = ["How old must I be?"],
        Policy = ask =>
        {
            var entry = ask.Message.Occupation;
            var types = entry is null ? ask.Catalogue.Contents.RouteTypes.Where(type => type.Available) : entry.Routes.Select(route => route.Type);
            return types.Where(type => type.MinimumAge is not null).MinBy(type => type.MinimumAge) is { } youngest
                ? AgeLimitsReplies.From(youngest, entry) : AgeLimitsReplies.NotHeld(entry);
        },
    };
}

internal static class AgeLimitsReplies
{
    private static readonly string[] Next = ["Work experience", "Jobs with no exams", "Apprenticeships", "Talk to a person"];

    internal static Answer From(CareersCatalogue.Routes.RouteType type, CareersCatalogue.Snapshot.CatalogueEntry? entry) => new(
        $"{(entry is null ? "You can start early" : $"For {Wording.InSentence(entry)}")}: {Wording.Lower(type.Name)} is open from about age {type.MinimumAge}. I hold no upper age limit. Some posts want you to be 18, so check the advert.")
    {
        Actions = Next,
        Sources = [type.Sources[0]],
        Entries = entry is null ? [] : [entry],
    };

    internal static Answer NotHeld(CareersCatalogue.Snapshot.CatalogueEntry? entry) => new("I don't hold an age for that. The advert or course page says it, and an adviser can help.") { Actions = Next, Entries = entry is null ? [] : [entry] };
}
