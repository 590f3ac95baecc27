using CareersCatalogue.Routes;

namespace CareersBot.Intents.SupportedInternship;

/// <summary>Supported internships.</summary>
internal static class SupportedInternshipIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "supported_internship",
        Labels = ["Supported internships"],
        Rule = ask => IsWhere(ask) ? 1.5 : 0,
        Policy = ask => ask.Catalogue.FindRouteType("supported-internship") is not { } type ? Human.HumanReplies.None
            : IsWhere(ask) ? SupportedInternshipReplies.Where(ask, type) : RouteTypeReplies.Say(type, ask.Message.Occupations),
    };

    // "where do we find one", with nothing else spoken of since.
    private static bool IsWhere(Ask ask) => ask.Message is { Mentions.Count: 0, Words.Count: <= 8 } && ask.Message.Says("where", "find", "apply", "near", "get")
        && (ask.Message.Says("internship", "internships") || (ask.Message.Says("one", "it", "them", "that") && ask.Memory.Said?.StartsWith("Supported internship", StringComparison.Ordinal) == true));
}

internal static class SupportedInternshipReplies
{
    /// <summary>No list of places is held: who knows them is said, as the record has it for the nation.</summary>
    internal static Answer Where(Ask ask, RouteType type)
    {
        var here = type.NationDifferences.FirstOrDefault(one => one.Nation == ask.Nation)?.Text;
        return new($"I hold no list of places. {(here is null ? "" : $"{here} ")}Ask a special college, your council or the school's support lead which run near you. Project SEARCH and Project Choice run some in the NHS.")
        {
            Actions = ["Help at interview", "Work experience", "Talk to a person"],
            Sources = [type.Sources[0]],
            More = type.Url is { } page ? $"Its page: {page}" : null,
            Simpler = "Ask your school or council.",
        };
    }
}
