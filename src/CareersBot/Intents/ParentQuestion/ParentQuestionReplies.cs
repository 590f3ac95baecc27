using CareersBot.Intents.HardParts;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ParentQuestion;

internal static class ParentQuestionReplies
{
    private static readonly string[] Questions = ["What will it cost?", "Is it safe?", "As good as a degree?", "Work experience"];

    internal static Answer General { get; } = new("You can help most by asking what they enjoy, looking at two or three jobs together, and asking school about work experience. Which job are they thinking of?")
    {
        Actions = [.. Questions, "Talk to a person"],
    };

    internal static Answer Job(Answer ways) => ways with { Text = $"Good of you to help. {ways.Text}", Actions = Questions };

    /// <summary>Jobs for what a child likes; what may be hard for them is no reason against any.</summary>
    internal static Answer Jobs(Answer list) => list.Entries.Count == 0 ? list : list with
    {
        Text = $"Yes. {list.Text} They can ask for changes that help, too.",
        Actions = [.. list.Actions.Take(3), "Help at interview", "Supported internships"],
        Intent = ParentQuestionIntent.Row.Id,
    };

    internal static Answer Safe(CatalogueEntry? entry)
    {
        var danger = entry is null ? "Some jobs meet upset people, heavy loads or germs."
            : HardTopic.Danger.Said(entry.Occupation) is { } said ? $"Told straight: {Wording.Inside(said)}" : $"I hold nothing about danger for {Wording.A(entry)}.";
        return new($"A fair question. {danger} Staff work in teams and can call for help. Ask the employer how they look after new starters.")
        {
            Actions = ["What is a normal day?", "Work experience", "What will it cost?", "Talk to a person"],
            Entries = entry is null ? [] : [entry],
            Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        };
    }

    internal static Answer Cost(Ask ask, FundingOffer? fee, CatalogueEntry? entry)
    {
        var paid = entry?.Routes.Any(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind));
        var apprentice = paid switch
        {
            true => $" There is an apprenticeship for {Wording.A(entry!)}: a wage, and no fees.", // asked of this entry
            false => $" There is no apprenticeship for {Wording.A(entry!)}.",
            null => " An apprenticeship has no fees and pays a wage.",
        };
        return new($"{(fee is { AmountPounds: { } pounds } ? $"A degree in {ask.NationName} costs up to {Wording.Pounds(pounds)} a year{(fee.Year is { } year ? $" ({year})" : "")}, usually by a loan that is paid back from later pay." : $"Fees differ in {ask.NationName}; the careers service there can tell you.")}{apprentice} Some health courses have grants too.")
        {
            Actions = ["Money for study", "Apprenticeships", "As good as a degree?", "Is it safe?"],
            Entries = entry is null ? [] : [entry],
            Sources = [.. fee is null ? [] : new[] { fee.Source }, .. entry is null ? [] : new[] { entry.Occupation.Sources[0] }],
        };
    }

    internal static Answer AsGood(Ask ask, CatalogueEntry? entry)
    {
        var type = ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(EntryRouteKind.ApprenticeshipDegree).Key);
        return new("Yes, at the same level it counts the same. A degree apprenticeship ends with a full degree and the same register; it is paid, but there are fewer places, so apply for both. Lower levels are steps on the way.")
        {
            Actions = ["What will it cost?", "Apprenticeship jobs", "Uni or apprenticeship?"],
            Entries = entry is null ? [] : [entry],
            Sources = type?.Sources ?? [],
            More = type?.Description,
        };
    }

    internal static Answer LowGrades(int count, string nation, CatalogueEntry? entry) => new(
        $"It is not over for them. {Wording.Jobs(count)} in {nation} have a way in with no set grades, and many lead on. Resits and college open more. What helps most at home: no blame, and one small step this week.")
    {
        Actions = ["Show a route", "Resit options", "Jobs with no exams", "Talk to a person"],
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
    };

    internal static Answer Moving(CatalogueEntry? entry) => new(
        $"Not always. Courses{(entry is null ? "" : $" for {Wording.A(entry)}")} are at some universities only, so look for the nearest one. Apprentices train where they work, often close to home. Placements can mean early trips, so check the buses.")
    {
        Actions = ["What will it cost?", "Apprenticeships", "How do I get in?", "Talk to a person"],
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
    };
}
