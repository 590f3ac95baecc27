using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Says what a kind of way in is, as its record has it.</summary>
internal static class RouteTypeReplies
{
    internal static Answer Say(RouteType type, IReadOnlyList<CatalogueEntry> entries, params IReadOnlyList<string> actions)
    {
        var age = type.MinimumAge is { } years ? $" From age {years}." : "";
        var closed = type.Available ? "" : "This has ended. ";
        return new($"{closed}{type.Name}: {Wording.Cut(type.Description, 30)}{age}")
        {
            Actions = actions.Count > 0 ? actions : ["How do I get in?", "Where are jobs listed?", "Talk to a person"],
            Sources = [type.Sources[0]],
            Entries = entries,
            More = $"For: {Wording.Lower(type.WhoFor)}{(type.UsualLength is { } length ? $" Usual length: {length}." : "")}{(type.Cost is { } cost ? $" Cost: {Wording.Lower(cost)}" : "")}",
        };
    }
}
