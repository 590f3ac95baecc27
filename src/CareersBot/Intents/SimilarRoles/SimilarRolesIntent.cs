using System.Runtime.CompilerServices;
using CareersBot.Understanding;
using CareersCatalogue.Guidance;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SimilarRoles;

/// <summary>Jobs that are like a job in the catalogue, or like something outside it.</summary>
internal static class SimilarRolesIntent
{
    private static readonly ConditionalWeakTable<Catalogue, RelatedOccupations> Related = [];

    internal static Intent Row { get; } = new()
    {
        Id = "similar_roles",
        Labels = ["Jobs like this", "Jobs like these"],
        Rule = ask => ask.Occupation is not null && WantsLess(ask.Message) && (ask.Message.Says("similar", "anything", "something", "else") || ask.Message.Words is ["less" or "fewer" or "with", _] or ["with", "less", _]) ? 0.9 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var isNew = ask.Message.Words.Count > 5 && ask.Message.Mentions.Count == 0 && ask.Message.Pointed.Count == 0;
        if (!isNew && ask.Occupation is { } entry)
        {
            var related = Related.GetValue(ask.Catalogue, catalogue => new(catalogue)).Of(entry);
            if (WantsLess(ask.Message) && LessTraining.Of(ask.Catalogue, entry, related) is { } shorter) return shorter;
            if (related.Count > 0) return SimilarRolesReplies.Like(entry, [.. related.Take(JobList.MostKept)]);
        }

        return JobList.Say(JobList.Find(ask, _ => true, string.Join(' ', ask.Message.Words)), "could be worth a look");
    }

    // "less study", "something quicker"
    private static bool WantsLess(Understood message) => message.Says("quicker", "shorter", "faster", "easier")
        || (message.Says("less", "fewer", "without") && message.Says("study", "studying", "uni", "university", "training", "years", "school", "exams", "degree"));
}

internal static class SimilarRolesReplies
{
    internal static Answer Like(CatalogueEntry entry, IReadOnlyList<RelatedOccupation> related)
    {
        var first = related[0];
        var reason = first.Reasons[0];
        return new($"Close to {Wording.A(entry)}: {Wording.Join([.. related.Take(3).Select(one => Wording.InSentence(one.Entry))])}. The first one shares: {Wording.Lower(reason[(reason.IndexOf(':', StringComparison.Ordinal) + 2)..])}.")
        {
            Actions = [.. Wording.Buttons([.. related.Select(one => one.Entry)], 3), "More jobs", "What jobs are there?"],
            Entries = [.. related.Take(4).Select(one => one.Entry), entry, .. related.Skip(4).Select(one => one.Entry)],
            Sources = [first.Entry.Occupation.Sources[0]],
            Remember = memory => memory.Listing([.. related.Select(one => one.Entry.Occupation.Slug.Value)]), // a job is not like itself
        };
    }
}
