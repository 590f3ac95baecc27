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

    private const string AtCollege = "care-to-learn";

    private static readonly string[] Grants = ["lsf-training-grant", "pnmsb-scotland", "nhs-wales-bursary", "ni-nursing-bursary"];

    internal static Intent Row { get; } = new()
    {
        Id = "study_funding",
        Labels = ["Money for study"],
        Rule = ask => GrantQuestions.IsMeansTest(ask) ? 2 : OwnHelp.IsAsked(ask.Message) || IsParentWhoStudies(ask.Message) ? 1.2
            : ask.Message.Shape is ["is" or "are", Shapes.Job, "free", ..] && ask.Message.Shape.Count <= 5 ? 0.9
            : ask.Message.Says("free", "fees", "tuition") && ask.Message.Says("medicine", "dentistry", "nursing", "midwifery") ? 0.5 : 0, // the course, not what one takes for a cold
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        var entry = message.Occupation ?? (message.Words.Count <= MostWordsOfAFollowUp ? ask.Last : null);
        var course = FundedCourses.Of(entry, message);
        var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(ask.Nation) && FundingGroups.IsOpen(offer, message, course)).ToList();
        if (OwnHelp.IsAsked(message) && OwnHelp.Of(ask) is { } own) return own;
        if (GrantQuestions.Of(ask, course, Grants) is { } ofGrant) return ofGrant;
        if (message.Says("dbs")) return StudyFundingReplies.Check(ask);
        if (TraineePay.IsAsked(message) && TraineePay.Of(ask) is { } trainee) return trainee;
        if (message.Has("apprenticeship") && Find(offers, "apprentice-cost") is { } free && !message.Says("leaver", "leavers")) return StudyFundingReplies.Offer(free, ask);
        if (FundingGroups.Named(message) is { } group)
        {
            // "I have kids" says of whom an offer must be, and nothing of which.
            var ofGroup = offers.FindAll(offer => FundingGroups.Of(offer) == group && IsOfHome(offer, message));
            if ((ofGroup.Find(offer => offer.Slug.Value == AtCollege && message.Says("college", "sixth", "school")) ?? Best(message, ofGroup)?.Record ?? (group == FundingGroups.Parents || (group == FundingGroups.College && message.Says("college", "sixth")) ? ofGroup.FirstOrDefault() : null)) is { } open) return StudyFundingReplies.Offer(open, ask);
        }

        // A loan to live on is asked for by the same word as the one that is paid back.
        var isToGet = message.Says("loan", "loans") && !message.Says("repay", "repayment", "repayments", "back", "owe", "debt", "debts", "plan", "written", "threshold", "interest", "how", "work", "works");
        var found = Best(message, offers.Where(offer => !(isToGet && offer.Slug.Value.StartsWith("plan-", StringComparison.Ordinal)) && FundingGroups.Of(offer) is null || course == StudyCourse.Medicine));
        if (found is { Share: >= Named } named && course != StudyCourse.Other) return StudyFundingReplies.Offer(named.Record, ask);
        var saysGrant = message.Says("bursary", "grant", "bursaries", "grants");
        if (!saysGrant && message.Says("debt", "repay", "owe", "back", "repayment") && Find(offers, "plan-5") is { } loan) return StudyFundingReplies.Repaying(loan, Find(offers, "tuition-fee-max"), ask, course);
        if (course is StudyCourse.Other && message.Occupation is not null) return StudyFundingReplies.NoneFor(ask, entry!, Find(offers, "tuition-fee-max")); // a course is of a job
        if (saysGrant || message.Says("help", "support", "money") || (course == StudyCourse.Medicine && message.Says("nhs") && message.Says("pay", "pays")) || message.Text == "Money for study")
        {
            var grant = course switch
            {
                StudyCourse.Medicine => Find(offers, "nhs-bursary-grant"),
                _ when FundedCourses.IsListed(course) => Grants.Select(slug => Find(offers, slug)).FirstOrDefault(offer => offer is not null),
                _ => null,
            };
            if (grant is not null) return GrantQuestions.WithMore(StudyFundingReplies.Offer(grant, ask), grant, entry, ask);
        }

        return StudyFundingReplies.Fees(ask, Find(offers, "tuition-fee-max"), course is null || FundedCourses.IsListed(course) ? Grants.Select(slug => Find(offers, slug)).FirstOrDefault(offer => offer is not null) : null, course);
    }

    // "I have a baby can i go college"; who looks after children for a living does not say it so.
    private static bool IsParentWhoStudies(Understood message)
    {
        if (message.Mentions.Count > 1 || !message.Says("uni", "university", "college", "study", "studying", "course") || message.Says("work", "working", "job", "jobs")) return false;
        for (var at = 0; at + 1 < message.Words.Count; at++)
        {
            if (message.Words[at] is "im" or "am" && message.Words[at + 1] == "pregnant") return true;
            if (message.Words[at] is "single" or "young" or "teen" or "teenage" && message.Words[at + 1] is "mum" or "dad" or "parent" or "mam") return true;
            if (message.Words[at] is "have" or "got" or "ive" && message.Words.Skip(at + 1).Take(2).Any(word => word is "baby" or "kids" or "kid" or "child" or "children" or "toddler")) return message.Says("i", "ive");
        }

        return false;
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
