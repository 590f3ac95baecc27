using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

/// <summary>What is asked of a grant itself: whether it is paid back, whether a course has it, and what comes on top of it.</summary>
internal static class GrantQuestions
{
    private const int Telling = 7; // letters: "podiatry" and "podiatrist", "radiography" and "radiographer" begin alike

    private static readonly string[] Back = ["back", "repay", "repaid", "repayable"];

    /// <summary>The answer; null when a message asks for neither.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="course">The course that is meant; null when none is.</param>
    /// <param name="grants">The grants of the nations, by the beginnings of their names.</param>
    internal static Answer? Of(Ask ask, StudyCourse? course, IReadOnlyList<string> grants)
    {
        var message = ask.Message;
        if (IsMeansTest(ask) && Meant(ask, grants) is { } tested) return MeansTest(tested, ask);
        if (!message.Says("grant", "bursary") && Sum(ask, grants) is null) return null;
        if (grants.Select(slug => Find(ask, slug)).FirstOrDefault(offer => offer is not null) is not { } grant) return null;
        if (course == StudyCourse.Medicine && (message.Says("training") || Sum(ask, grants) is not null) && grant.Note?.Split(';')[0] is { } not && not.StartsWith("not for", StringComparison.Ordinal))
        {
            var own = Find(ask, "nhs-bursary-grant");
            return StudyFundingReplies.Offer(own ?? grant, ask) with
            {
                Text = $"No, that grant is {not}.{(own is null ? "" : $" {StudyFundingReplies.Offer(own, ask).Text}")}",
                Sources = own is null ? [grant.Source] : [grant.Source, own.Source],
            };
        }

        if (!message.Says(Back) || message.Says("loan") || course is StudyCourse.Medicine or StudyCourse.Other || grant.Repayable != false) return null;
        var told = StudyFundingReplies.Offer(grant, ask);
        return told with { Text = $"No. {told.Text}" };
    }

    /// <summary>Whether a message asks if what a family earns decides: "is it means tested".</summary>
    internal static bool IsMeansTest(Ask ask) => ask.Message.Mentions.Count == 0
        && ((ask.Message.Says("means") && ask.Message.Says("tested", "test", "testing")) || (ask.Message.Says("household", "parents", "family", "mums", "dads") && ask.Message.Says("income", "earn", "earns", "earnings", "salary") && ask.Message.Says("depend", "depends", "matter", "based", "count", "counts", "affect")))
        && (ask.Memory.Intent == StudyFundingIntent.Row.Id || ask.Message.Says("grant", "bursary", "loan", "fund"));

    // The offer that was told last, else the grant of the nation.
    private static FundingOffer? Meant(Ask ask, IReadOnlyList<string> grants) => ask.Message.Says("loan") ? Find(ask, "maintenance-away")
        : ask.Catalogue.Contents.Funding.FirstOrDefault(offer => offer.Nations.Contains(ask.Nation) && offer.MeansTested is not null && ask.Memory.Said?.StartsWith(offer.Name, StringComparison.Ordinal) == true)
        ?? grants.Select(slug => Find(ask, slug)).FirstOrDefault(offer => offer is not null);

    private static Answer? MeansTest(FundingOffer offer, Ask ask) => offer.MeansTested is not { } isTested ? null : StudyFundingReplies.Offer(offer, ask) with
    {
        Text = $"{(isTested ? "Yes" : "No")}. {offer.Name}: {(isTested ? "what your household earns decides how much you get" : "what your household earns makes no difference")}{(offer.Note is { } note ? $" ({note})" : "")}.",
        Simpler = isTested ? "Yes. It depends on what your family earns." : "No. It does not depend on what your family earns.",
    };

    /// <summary>The answer about a grant, with what some courses get on top of it, or what goes with it for doctors.</summary>
    internal static Answer WithMore(Answer told, FundingOffer grant, CatalogueEntry? entry, Ask ask)
    {
        if (grant.Slug.Value == "nhs-bursary-grant" && Find(ask, "nhs-bursary-fees") is { } fees)
            return told with { Text = $"{told.Text} There is a bursary for tuition fees too.", More = StudyFundingReplies.Offer(fees, ask).Text };
        if (grant.Slug.Value != "lsf-training-grant" || Find(ask, "lsf-specialist-subject") is not { AmountPounds: { } pounds } special) return told;
        var isFor = special.WhoFor.Split([", ", " and "], StringSplitOptions.None).Any(course => Begins(course, entry, ask.Message));
        return isFor ? told with { Text = $"{told.Text} This course gets {Wording.Pounds(pounds)} a year on top.", Sources = [.. told.Sources, special.Source] } : told;
    }

    private static bool Begins(string course, CatalogueEntry? entry, Understood message)
    {
        var start = course[..Math.Min(Telling, course.Length)];
        return entry?.Occupation.Title.Contains(start, StringComparison.OrdinalIgnoreCase) ?? message.Words.Any(word => word.StartsWith(start, StringComparison.Ordinal));
    }

    // "the 5k", "5000 pounds": the grant called by what it is.
    private static FundingOffer? Sum(Ask ask, IReadOnlyList<string> grants) => Pay.PayPeriods.Sum(ask.Message) is { } sum
        ? grants.Select(slug => Find(ask, slug)).FirstOrDefault(offer => offer?.AmountPounds == sum) : null;

    private static FundingOffer? Find(Ask ask, string slug) =>
        ask.Catalogue.Contents.Funding.FirstOrDefault(offer => offer.Slug.Value == slug && offer.Nations.Contains(ask.Nation));
}
