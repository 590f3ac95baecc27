using System.Globalization;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

/// <summary>Money for study: grants, loans and fees.</summary>
internal static class StudyFundingIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "study_funding",
        Labels = ["Money for study"],
        Policy = ask =>
        {
            var isApprentice = ask.Message.Has("apprenticeship");
            var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(ask.Nation) && IsFor(offer, ask)).ToList();
            var found = Records.Best(ask.Message.Words, offers.Where(offer => !isApprentice || offer.Slug.Value.Contains("apprentice", StringComparison.Ordinal)), offer => offer.Name, offer => $"{offer.WhoFor} {offer.Slug.Value} {offer.Year}");
            if (!isApprentice && ForHealthCourse(ask, offers) is { } usual) return StudyFundingReplies.Offer(usual, ask);
            return (found?.Record ?? offers.FirstOrDefault()) is { } best ? StudyFundingReplies.Offer(best, ask) : StudyFundingReplies.None(ask);
        },
    };

    // "Do nurses pay uni fees?" and "is there a bursary for midwives?" mean the fee, and the grant that students of such courses have there.
    private static FundingOffer? ForHealthCourse(Ask ask, List<FundingOffer> offers)
    {
        if (ask.Message.Occupation is not { Occupation.Registration: not null } entry || entry.Occupation.Family.Slug.Value is "doctors" or "dental-team") return null;
        string[] wanted = ask.Message.Says("bursary", "grant", "bursaries", "grants") ? ["lsf-training-grant", "pnmsb-scotland", "nhs-wales-bursary", "ni-nursing-bursary"]
            : ask.Message.Says("fees", "fee", "tuition") ? ["tuition-fee-max", "pnmsb-scotland", "nhs-wales-bursary"] : [];
        return offers.Find(offer => wanted.Contains(offer.Slug.Value, StringComparer.Ordinal));
    }

    // The NHS bursary is for medical and dental students: it is no answer for anybody who names another job.
    private static bool IsFor(FundingOffer offer, Ask ask) => !offer.Slug.Value.StartsWith("nhs-bursary-", StringComparison.Ordinal)
        || ask.Message.Occupation is not { } entry || entry.Occupation.Family.Slug.Value is "doctors" or "dental-team";
}

internal static class StudyFundingReplies
{
    private static readonly string[] Next = ["How do I get in?", "Apprenticeships", "Talk to a person"];

    internal static Answer Offer(FundingOffer offer, Ask ask)
    {
        var amount = offer.AmountPounds switch
        {
            null => offer.Unit is { } unit ? $": {unit}" : "",
            0 => ": it costs you nothing; the employer and government pay",
            { } pounds => $": {(offer.Unit?.StartsWith("up to", StringComparison.Ordinal) == true ? "up to " : "")}{Wording.Pounds(pounds)} {offer.Unit?.Replace("up to, ", "", StringComparison.Ordinal).Replace("up to", "", StringComparison.Ordinal)}".TrimEnd(),
        };
        var year = offer.Year is { } said ? $" ({said})" : "";
        var repay = offer.Repayable switch { true => " It is a loan to pay back.", false => offer.AmountPounds > 0 ? " You do not pay it back." : "", _ => "" };
        return new($"{offer.Name}{amount}{year}. For: {offer.WhoFor}, {ask.NationName}.{repay}") { Actions = Next, Sources = [offer.Source], More = offer.Note, Entries = ask.Message.Occupations };
    }

    internal static Answer None(Ask ask) => new($"I don't hold money for study in {ask.NationName}. The careers service there can tell you.") { Actions = ["Talk to a person", "Apprenticeships"] };
}
