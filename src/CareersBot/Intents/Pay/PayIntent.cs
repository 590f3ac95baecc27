using CareersCatalogue.Filters;

namespace CareersBot.Intents.Pay;

/// <summary>What a job or a band pays.</summary>
internal static class PayIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "pay",
        Labels = ["What does it pay?", PayReplies.Bands],
        Rule = ask => TopOfKind.IsAsked(ask.Message) || JobsOfBand.IsAsked(ask.Message) ? 1.4 : PayRank.IsAsked(ask) || PayLater.IsAsked(ask) ? 1.2 : ask.Message.Mentions.Count > 1 && PayComparison.IsAsked(ask.Message) ? 1
            : ask.Message.Mentions.Count == 0 && ask.Message.Has("pay") && ask.Message.Says("most", "highest", "best", "top") && ask.Message.Wishes.DislikedWords.Count > 0 ? 1.1
            : IsGood(ask.Message) ? 1.2
            : ask.Message.Mentions.Count == 1 && PayDetails.IsEnough(ask.Message) ? 1.2
            : ClaimedPay.IsAsked(ask.Message) || PayGrades.IsConsultant(ask.Message) ? 1.2
            : PayExtras.IsAsked(ask.Message) || PayPeriods.IsAsked(ask.Message) || PayPeriods.IsFollowUp(ask) || PayNations.IsAsked(ask) || ApprenticePay.IsAsked(ask.Message) ? 1.2 : TraineePay.IsAsked(ask.Message) ? 0.7
            : IsStart(ask) ? 1 : ask.Message.Mentions.Count == 1 && ask.Message.Has("start_pay") ? 0.25
            : !ask.Message.Has("pay") && ask.Message.Band is null ? 0
            : ask.Message.Band is not null || ask.Message.Mentions.Count == 1 ? 0.25 : 0,
        Policy = Decide,
    };

    // "what would i start on", "what do they start at"
    private static bool IsStart(Ask ask) => ask.Message.Words is ["what" or "whats", .., "start" or "starting", "on" or "at"] && ask.Occupation is not null;

    private static Answer Decide(Ask ask)
    {
        if (ask.Is(PayReplies.Bands)) return PayReplies.HowItWorks(ask);
        if (JobsOfBand.IsAsked(ask.Message) && JobsOfBand.Of(ask) is { } jobs) return jobs;
        if (TopOfKind.IsAsked(ask.Message) && TopOfKind.Of(ask) is { } top) return top;
        if (PayRank.IsAsked(ask) && PayRank.Of(ask) is { } rank) return rank;
        if (PayLater.IsAsked(ask) && PayLater.Of(ask) is { } later) return later;
        if (ClaimedPay.IsAsked(ask.Message) && ClaimedPay.Of(ask) is { } claimed) return claimed;
        if (PayExtras.Asked(ask) is { } extra) return extra;
        if (PayGrades.Asked(ask) is { } grades) return grades;
        if (PayNations.IsAsked(ask) && PayNations.Of(ask) is { } nations) return nations;
        if (ApprenticePay.IsAsked(ask.Message) && ApprenticePay.Compared(ask) is { } apprentices) return apprentices;
        if (PayPeriodReplies.Asked(ask) is { } period) return period;
        if (TraineePay.IsAsked(ask.Message) && TraineePay.Of(ask) is { } trainee) return trainee;
        if (PayRuleReplies.Asked(ask) is { } rule) return rule;
        if (PayDetails.Asked(ask) is { } detail) return detail;
        if (PayRuleReplies.OfAnyBand(ask) is { } extras) return extras;
        if (ask.Message.Occupations.Count > 1 && PayComparison.Of(ask, ask.Message.Occupations) is { } compared) return compared;
        if (ask.Message.Band is { } band && (ask.Message.Mentions.Count == 0 || ask.Message.Band.StartsWith('F')))
            return PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales) is { } fact ? PayReplies.Band(ask, fact, band) : PayReplies.NoScale(ask);
        if (ask.Message.Mentions.Count == 0 && ask.Message.Says("most", "highest", "best", "top") && ask.Message.Pointed.Count == 0) return ask.Message.Wishes.DislikedWords.Any(Dislikes.IsHeld) ? HighestWithout(ask) : PayReplies.Highest(ask, Best(ask));
        if (IsGood(ask.Message)) return HighestWithout(ask);
        if (ask.Occupation is { } entry && (ask.Message.Occupation is not null || IsShort(ask)))
        {
            return PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is { } fact
                ? PayReplies.Job(ask, entry, fact)
                : PayReplies.Local(entry);
        }

        if (ask.Memory.Band is { } last && IsShort(ask) && PayFact.OfBand(last, ask.Nation, ask.Catalogue.PayScales) is { } again) return PayReplies.Band(ask, again, last);
        return ApprenticePay.IsSaid(ask.Message) ? PayReplies.Apprentices(ask) : PayReplies.HowItWorks(ask);
    }

    // "well paid but no nights", "good money but no uni".
    private static bool IsGood(Understanding.Understood message) => message.Mentions.Count == 0 && message.Wishes.DislikedWords.Any(Dislikes.IsHeld)
        && message.Says("well", "good", "high", "decent", "better", "great") && (message.Has("pay") || message.Says("money", "paid", "paying"));

    private static Answer HighestWithout(Ask ask) => PayReplies.HighestWithout(
        ask, Best(ask), Wording.Join([.. ask.Message.Wishes.DislikedWords.Where(Dislikes.IsHeld).Select(Dislikes.Label).Distinct(StringComparer.Ordinal)], "or"));

    private static List<CareersCatalogue.Snapshot.CatalogueEntry> Best(Ask ask)
    {
        var isWithoutUni = ask.Message.Wishes.DislikedWords.Any(word => word is "uni" or "university");
        var sorted = OccupationOrdering.Sort([.. ask.Catalogue.Entries.Where(entry => entry.Occupation.SpecialismOf is null && !Dislikes.Stands(entry, ask.Message.Wishes.DislikedWords) && (!isWithoutUni || IsOpen(ask, entry)))], [new(OccupationOrderField.StartingSalary, true)]);
        return [.. sorted.Take(JobList.MostKept)];
    }

    // Who wants no degree begins after school: a post that people come to after years in others is no answer.
    private static bool IsOpen(Ask ask, CareersCatalogue.Snapshot.CatalogueEntry entry) => RouteLength.Beginning.FromSchool(entry, ask.Nation)
        .Any(way => way.Type.Kind is not (CareersCatalogue.Routes.EntryRouteKind.UndergraduateDegree or CareersCatalogue.Routes.EntryRouteKind.ApprenticeshipDegree)
            && !way.Requirements.Any(requirement => requirement.Essential && requirement.Kind == CareersCatalogue.Routes.RequirementKind.Experience));

    // "and the pay?" carries the job on; a long question without a job is about pay in general.
    private static bool IsShort(Ask ask) => ask.Message.Words.Count <= 7;
}
