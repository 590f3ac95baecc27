namespace CareersData.Documents;

/// <summary>A piece of prose with the place where it was read.</summary>
/// <param name="File">Path of the file below <c>data/</c>.</param>
/// <param name="Field">The field in it.</param>
/// <param name="Text">The prose.</param>
internal readonly record struct WrittenText(string File, string Field, string Text);

/// <summary>Everything that people read as prose, so that rules about wording are written once.</summary>
internal static class WrittenTexts
{
    /// <summary>Prose of families, ways in, occupations, programmes, help services, collections, myths, activities, pay notes, the glossary and questions, in that order.</summary>
    internal static IEnumerable<WrittenText> Of(CatalogueDocuments documents) =>
    [
        .. documents.Families.All.Select(family => Text(family, "description", family.Value.Description)),
        .. documents.RouteTypes.All.SelectMany(OfRouteType),
        .. documents.WrittenRoutes().Select(route => Text(route, "summary", route.Value.Summary)),
        .. documents.Occupations.All.SelectMany(OfOccupation),
        .. documents.Programmes.All.Select(programme => Text(programme, "summary", programme.Value.Summary)),
        .. documents.HelpServices.All.Select(service => Text(service, "summary", service.Value.Summary)),
        .. documents.Collections.All.Select(collection => Text(collection, "description", collection.Value.Description)),
        .. documents.Myths.All.Select(myth => Text(myth, "fact.en", myth.Value.Fact.En)),
        .. documents.Activities.All.SelectMany(OfActivity),
        .. documents.PayNotes.All.Select(note => Text(note, "meaning", note.Value.Meaning)),
        .. documents.Glossary.All.Select(term => Text(term, "meaning", term.Value.Meaning)),
        .. documents.Questions.All.Select(question => Text(question, "text.en", question.Value.Text.En)),
        .. documents.QuestionSets.All.Select(set => Text(set, "description", set.Value.Description)),
    ];

    private static IEnumerable<WrittenText> OfRouteType(Document<RouteTypeDocument> type)
    {
        yield return Text(type, "description", type.Value.Description);
        for (var i = 0; i < type.Value.NationDifferences.Count; i++)
            yield return Text(type, $"nationDifferences[{i}].text", type.Value.NationDifferences[i].Text);
    }

    private static IEnumerable<WrittenText> OfActivity(Document<ActivityDocument> activity) =>
    [
        Text(activity, "summary", activity.Value.Summary),
        .. Many(activity, "steps", activity.Value.Steps),
        .. Many(activity, "talkAbout", activity.Value.TalkAbout),
    ];

    private static IEnumerable<WrittenText> OfOccupation(Document<OccupationDocument> document)
    {
        var occupation = document.Value;
        yield return Text(document, "summary", occupation.Summary);
        if (occupation.Differs is { } differs) yield return Text(document, "differs", differs);
        if (occupation.WhereYouWork is { } place) yield return Text(document, "whereYouWork", place);
        if (occupation.TypicalDay is { } day) yield return Text(document, "typicalDay", day);
        foreach (var text in Many(document, "tasks", occupation.Tasks)) yield return text;
        foreach (var text in Many(document, "rewarding", occupation.Rewarding)) yield return text;
        foreach (var text in Many(document, "challenging", occupation.Challenging)) yield return text;
        foreach (var text in Many(document, "goodToKnow", occupation.GoodToKnow)) yield return text;
        foreach (var text in Many(document, "progression", [.. occupation.Progression.Select(step => step.How)])) yield return text;
        if (occupation.OnlyRouteReason is { } reason) yield return Text(document, "onlyRouteReason", reason);
    }

    private static IEnumerable<WrittenText> Many<T>(Document<T> document, string field, IReadOnlyList<string> texts) =>
        texts.Select((text, index) => Text(document, $"{field}[{index}]", text));

    private static WrittenText Text<T>(Document<T> document, string field, string text) => new(document.File, document.Field(field), text);
}
