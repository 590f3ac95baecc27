using CareersBot.Intents.Pay;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

/// <summary>Money for study: grants, loans and fees. An offer is named only where it fits the nation, the course and the person as they were told.</summary>
internal static class StudyFundingIntent
{
    private const double Named = 0.5; // from here on the message has named the offer itself
    private const int MostWordsOfAFollowUp = 6;

    private static readonly string[] Grants = ["lsf-training-grant", "pnmsb-scotland", "nhs-wales-bursary", "ni-nursing-bursary"];

    internal static Intent Row { get; } = new()
    {
        Id = "study_funding",
        Labels = ["Money for study"],
        Rule = ask => ask.Message.Says("free", "fees", "tuition") && ask.Message.Says("medicine", "dentistry", "nursing", "midwifery") ? 0.5 : 0, // the course, not what one takes for a cold
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        var entry = message.Occupation ?? (message.Words.Count <= MostWordsOfAFollowUp ? ask.Last : null);
        var course = FundedCourses.Of(entry, message);
        var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(ask.Nation) && FundingGroups.IsOpen(offer, message, course)).ToList();
        if (message.Says("dbs")) return StudyFundingReplies.Check(ask);
        if (TraineePay.IsAsked(message) && TraineePay.Of(ask) is { } trainee) return trainee;
        if (message.Has("apprenticeship") && Find(offers, "apprentice-cost") is { } free && !message.Says("leaver", "leavers")) return StudyFundingReplies.Offer(free, ask);
        if (FundingGroups.Named(message) is { } group && Best(message, offers.Where(offer => FundingGroups.Of(offer) == group && IsOfHome(offer, message))) is { } own) return StudyFundingReplies.Offer(own.Record, ask);
        var found = Best(message, offers.Where(offer => FundingGroups.Of(offer) is null || course == StudyCourse.Medicine));
        if (found is { Share: >= Named } named && course != StudyCourse.Other) return StudyFundingReplies.Offer(named.Record, ask);
        if (message.Says("debt", "repay", "owe", "back", "repayment") && Find(offers, "plan-5") is { } loan) return StudyFundingReplies.Repaying(loan, Find(offers, "tuition-fee-max"), ask, course);
        if (course is StudyCourse.Other && message.Occupation is not null) return StudyFundingReplies.NoneFor(ask, entry!, Find(offers, "tuition-fee-max")); // a course is of a job
        if (message.Says("bursary", "grant", "bursaries", "grants", "help", "support", "money") || message.Text == "Money for study")
        {
            var grant = course switch
            {
                StudyCourse.Medicine => Find(offers, "nhs-bursary-fees"),
                _ when FundedCourses.IsListed(course) => Grants.Select(slug => Find(offers, slug)).FirstOrDefault(offer => offer is not null),
                _ => null,
            };
            if (grant is not null) return StudyFundingReplies.Offer(grant, ask);
        }

        return StudyFundingReplies.Fees(ask, Find(offers, "tuition-fee-max"), course is null || FundedCourses.IsListed(course) ? Grants.Select(slug => Find(offers, slug)).FirstOrDefault(offer => offer is not null) : null, course);
    }

    /// <summary>The grant of a nation for the course of the job that is talked of; null when there is none, or no such job.</summary>
    internal static FundingOffer? Grant(Ask ask, Nation nation)
    {
        if (ask.Last is not { } entry || FundedCourses.Of(entry, ask.Message) is not { } course || !FundedCourses.IsListed(course)) return null;
        var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(nation)).ToList();
        return Grants.Select(slug => Find(offers, slug)).FirstOrDefault(offer => offer is not null);
    }

    private static (FundingOffer Record, double Share)? Best(Understood message, IEnumerable<FundingOffer> offers) =>
        Records.Best(message.Words, offers, offer => offer.Name, offer => $"{offer.WhoFor} {offer.Slug.Value} {offer.Year}");

    // Who speaks of rent does not live with parents: the loan for that is named only where home is.
    private static bool IsOfHome(FundingOffer offer, Understood message) =>
        !offer.Slug.Value.StartsWith("maintenance-home", StringComparison.Ordinal) || message.Says("home", "parents", "mum", "dad");

    private static FundingOffer? Find(IReadOnlyList<FundingOffer> offers, string slug) => offers.FirstOrDefault(offer => offer.Slug.Value == slug);
}
