using CareersBot.Intents.Demand;
using CareersBot.Intents.DisabilityAdjust;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.Hours;
using CareersBot.Intents.Progression;
using CareersBot.Intents.SubjectChoice;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ParentQuestion;

/// <summary>What parents and carers ask: cost, safety, whether an apprenticeship is worth as much, low grades, and how to help.</summary>
internal static class ParentQuestionIntent
{
    private const string Cost = "What will it cost?";
    private const string Safe = "Is it safe?";
    private const string AsGood = "As good as a degree?";

    internal static Intent Row { get; } = new()
    {
        Id = "parent_question",
        Labels = ["I'm a parent", Cost, Safe, AsGood],
        Rule = ask => ask.Message.Has("child") ? 0.15 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        var entry = ask.Occupation;
        if (message.Text == Safe || message.Says("safe", "dangerous", "risky", "hurt", "attacked", "unsafe", "violent", "violence", "attack", "aggressive")) return ParentQuestionReplies.Safe(entry);
        if (message.Text == Cost || message.Says("cost", "costs", "afford", "pay", "fees", "expensive", "loan", "loans", "debt", "debts")) return ParentQuestionReplies.Cost(ask, Fee(ask), entry);
        if (message.Text == AsGood || (message.Has("apprenticeship") && message.Says("good", "degree", "worth", "same", "respected"))) return ParentQuestionReplies.AsGood(ask, entry);
        if (message.Has("disability") && IsAboutJobs(message)) return ParentQuestionReplies.Jobs(BrowseByInterest.BrowseByInterestIntent.Row.Policy(ask));
        if (Detail(message, entry) is { } detail) return detail.Policy(ask) with { Intent = Row.Id };
        if (Grades.In(message).Sign == GradeSign.Good) return GradeWorry.GoodGrades.Of(ask) with { Intent = Row.Id };
        if (message.Has("fail") || message.Says("grades", "resit") || Grades.In(message) is { Sign: GradeSign.Low, IsValue: true }) return ParentQuestionReplies.LowGrades(GradeWorry.GradeWorryIntent.Open(ask, ask.Nation).Count, ask.NationName, message.Occupation);
        if (message.Says("move", "away", "leave", "local", "near", "travel")) return ParentQuestionReplies.Moving(entry);
        return entry is null ? ParentQuestionReplies.General : ParentQuestionReplies.Job(EntryRequirementsReplies.WaysIn(ask, entry));
    }

    // What is asked of any job is answered as it is for anybody; null when the message asks for no such thing.
    private static Intent? Detail(Understood message, CatalogueEntry? entry) =>
        message.Has("disability") ? DisabilityAdjustIntent.Row
        : message.Age is not null && message.Says("old", "young", "late", "early") ? AgeLimits.AgeLimitsIntent.Row
        : message.Says("scared", "afraid", "faints", "faint", "squeamish", "hates", "terrified", "phobia") && HardParts.HardTopic.In(message) is not null ? HardParts.HardPartsIntent.Row
        : HoursAsked.Of(message) is { Pattern: not null } ? HoursIntent.Row
        : entry is null ? null
        : message.Says("subjects", "subject", "options", "triple", "combined") ? SubjectChoiceIntent.Row
        : message.Says("prospects", "future", "career", "promotion") && message.Says("good", "future", "prospects", "promotion") ? ProgressionIntent.Row
        : message.Says("job", "jobs", "work", "employed", "unemployed") && message.Says("get", "find", "there", "enough", "easily") && message.Says("will", "would", "is", "are", "can") ? DemandIntent.Row
        : null;

    // "He is autistic and loves computers, is there anything for him": the computers are what is asked by.
    private static bool IsAboutJobs(Understood message) => message.Wishes.Liked.Count > 0 && message.Says("anything", "something", "job", "jobs", "role", "roles", "what", "which", "career", "work", "suit", "suits")
        && !message.Says("help", "support", "adjustments", "tell", "interview", "interviews");

    private static FundingOffer? Fee(Ask ask)
    {
        foreach (var offer in ask.Catalogue.Contents.Funding)
            if (offer.Slug.Value == "tuition-fee-max" && offer.Nations.Contains(ask.Nation)) return offer;
        return null;
    }
}
