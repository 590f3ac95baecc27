using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.WorkExperience;

/// <summary>Work experience and volunteering: what it is, from which age, and how to ask; for a job where one is meant.</summary>
internal static class WorkExperienceIntent
{
    private const double Named = 0.45;

    private static readonly string[] OfTheThingItself = ["work", "experience", "placement", "volunteer", "volunteering", "exp", "ask", "hospital", "volunteers", "arrange", "apply", "find"];

    internal static Intent Row { get; } = new()
    {
        Id = "work_experience",
        Labels = ["Work experience", HowToAsk, "Volunteering"],
        Rule = ask => LostPlace.IsTold(ask.Message) || LostPlace.IsShort(ask.Message) ? 0.9 : LostPlace.IsPaidJob(ask.Message) ? -0.6 : 0,
        Policy = Decide,
    };

    internal const string HowToAsk = "How do I ask for it?";

    private static Answer Decide(Ask ask)
    {
        var kind = ask.Message.Words.Any(word => word.StartsWith("volunt", StringComparison.Ordinal)) ? EntryRouteKind.Volunteering : EntryRouteKind.WorkExperience;
        if (ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kind).Key) is not { } type) return Human.HumanReplies.None;
        var entry = Meant(ask);
        var way = entry?.Routes.FirstOrDefault(route => route.Type.Kind == kind && route.Nations.Contains(ask.Nation));
        if (entry is null) way = Placed(ask, kind);
        if (entry is not null && kind == EntryRouteKind.WorkExperience && ask.Message.Says("need", "have", "must", "required", "without", "essential")) return WorkExperienceReplies.Needed(ask, type, entry);
        if (LostPlace.IsTold(ask.Message)) return WorkExperienceReplies.Refused(ask, type);
        if (ask.Message.Says("no", "refuse", "refused", "refuses", "rejected", "reject") && ask.Message.Says("says", "say", "said", "if", "got", "they")) return WorkExperienceReplies.Refused(ask, type);
        if (ask.Message.Says("paid", "pay", "wage", "wages", "money") && !type.EarnWhileYouLearn) return WorkExperienceReplies.Unpaid(type, entry);
        if (ask.Message.Says("long") && type.UsualLength is not null) return WorkExperienceReplies.Length(type, entry);
        if (ask.Message.Text == HowToAsk || ask.Message.Says("ask", "how", "where", "arrange", "apply", "find")) return WorkExperienceReplies.HowTo(ask, type, entry, way);
        return WorkExperienceReplies.About(ask, type, entry, way);
    }

    // "In a lab", "at a dentist": the place is named, not the job.
    private static EntryRoute? Placed(Ask ask, EntryRouteKind kind)
    {
        var ways = ask.Catalogue.Contents.EntryRoutes.Where(route => route.Type.Kind == kind && route.Nations.Contains(ask.Nation)).DistinctBy(route => route.Title).ToList();
        return Records.Best([.. ask.Message.Words.Except(OfTheThingItself)], ways, route => route.Title, route => route.Summary) is { Share: > Named } found ? found.Record : null;
    }

    // "Work experience" is also part of what some jobs are called: a name made of such words alone means no job.
    private static CatalogueEntry? Meant(Ask ask)
    {
        foreach (var mention in ask.Message.Mentions)
            if (!ask.Message.Words.Skip(mention.Start).Take(mention.Length).All(OfTheThingItself.Contains)) return mention.Entry;
        // Medicine is a course first of all, whatever is kept in a pharmacy.
        if (ask.Message.Says("medicine") && ask.Read("study medicine").Occupation is { } doctor) return doctor;
        return ask.Message.Pointed.Count > 0 ? ask.Message.Pointed[0] : ask.Message.Words.Count <= 4 ? ask.Last : null;
    }
}
