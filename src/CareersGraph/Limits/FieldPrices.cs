using CareersGraph.Connections;

namespace CareersGraph.Limits;

/// <summary>What a field costs where the rules for all fields do not say it well.</summary>
/// <param name="Field">As <c>Type.field</c>.</param>
/// <param name="Own">Hundredths for answering it once, whatever comes of it.</param>
/// <param name="MostItems">Most items of a list that takes no page, as the catalogue has them; tests hold the data against it.</param>
/// <param name="MostOnPage">Most items that <c>first</c> may ask for.</param>
/// <param name="CountedBy">Argument with one entry for each item; null for none.</param>
/// <param name="Each">Hundredths for each object; null for what its shape says.</param>
internal sealed record FieldPrice(
    string Field,
    int Own = 0,
    int MostItems = CostLimits.AssumedItems,
    int MostOnPage = PageRequest.MaximumSize,
    string? CountedBy = null,
    int? Each = null);

/// <summary>
/// Every field with a price of its own. A field that is not here is priced by its shape, so a new one needs no row: what takes
/// <c>first</c> multiplies by it, another list by 20, and leaves are free.
/// </summary>
internal static class FieldPrices
{
    public static IReadOnlyList<FieldPrice> Rows { get; } =
    [
        new("Query.nodes", CountedBy: "ids"),
        new("Query.search", Own: 200),
        new("Query.suggest", Own: 100, MostOnPage: 20),
        new("Query.families", MostItems: 40),
        new("Query.routeTypes", MostItems: 40),
        new("Query.skills", MostItems: 150),
        new("Query.subjects", MostItems: 100),
        new("Query.activities", MostItems: 40),
        new("Query.glossary", MostItems: 600),
        new("Query.helpServices", MostItems: 80),
        new("Query.rateLimit", Each: 0),
        new("Query.event", Own: 10),
        new("Query.insights", Own: 500),
        new("Mutation.submitQuestionnaire", Own: 100),
        new("Mutation.eraseAnswers", Own: 1_000),
        new("Mutation.closeEvent", Own: 1_000),
        new("Mutation.sendMessage", Own: 100),
        new("Mutation.forgetConversation", Own: 100),
        new("Occupation.skills", MostItems: 8),
        new("Occupation.usefulSubjects", MostItems: 8),
        new("Occupation.entryRoutes", MostItems: 12),
        new("Occupation.progression", MostItems: 30),
        new("Occupation.related", Own: 0, MostOnPage: 12),
        new("Occupation.relatedBy", Own: 0, MostOnPage: 12),
        new("Occupation.specialisms", MostItems: 80),
        new("Occupation.sources", MostItems: 5),
        new("Activity.occupations", MostItems: 12),
        new("Activity.collections", MostItems: 12),
        new("OccupationConnection.facets", Own: 500, MostItems: 12),
        new("SearchConnection.facets", Own: 500, MostItems: 12),
        new("SearchConnection.understood", MostItems: 10),
        new("SearchConnection.relaxed", MostItems: 5),
        new("Facet.buckets", MostItems: 70),
        new("SearchEdge.highlights", Own: 20, MostItems: 8),
        new("Highlight.fragments", MostItems: 40),
        new("EntryRoute.requirements", MostItems: 6),
        new("EntryRoute.apprenticeshipStandards", MostItems: 4),
        new("EntryRoute.sources", MostItems: 5),
        new("Requirement.subjects", MostItems: 6),
        new("Programme.sources", MostItems: 5),
        new("PayScale.sources", MostItems: 5),
        new("BotReply.occupations", MostItems: 12),
        new("BotReply.sources", MostItems: 12),
        new("OutreachEvent.questions", MostItems: 8),
        new("Question.choices", MostItems: 12),
        new("Insights.questions", MostItems: 8),
        new("QuestionInsight.answers", MostItems: 12),
        new("SendMessagePayload.replies", MostItems: 10),
        new("SendMessagePayload.errors", MostItems: 5),
    ];
}
