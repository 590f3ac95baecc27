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
            var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(ask.Nation)).ToList();
            var found = Records.Best(ask.Message.Words, offers.Where(offer => !isApprentice || offer.Slug.Value.Contains("apprentice", StringComparison.Ordinal)), offer => offer.Name, offer => $"{offer.WhoFor} {offer.Slug.Value} {offer.Year}");
            return (found?.Record ?? offers.FirstOrDefault()) is { } best ? StudyFundingReplies.Offer(best, ask) : StudyFundingReplies.None(ask);
        },
    };
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
