using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

/// <summary>Help with study for what somebody is: care leavers have offers of their own; where none is held for others, that is said, with what all can ask for.</summary>
internal static class OwnHelp
{
    private const string CareLeavers = "care-leavers";
    private const string LivingLoan = "maintenance-away";

    private static readonly string[] Study = ["uni", "university", "college", "degree", "course", "study", "studying", "sixth", "apprenticeship", "apprenticeships", "apprentice", "train", "training"];
    private static readonly string[] Money = ["money", "help", "funding", "fund", "grant", "grants", "bursary", "bursaries", "loan", "loans", "afford", "pay", "cost", "costs", "free", "extra", "support", "get"];

    // "I was in foster care and want to help kids like me" wants a job, and no money.
    internal static bool IsWishToHelp(Understood message)
    {
        for (var i = 1; i + 1 < message.Words.Count; i++)
            if (message.Words[i] is "help" or "support" && message.Words[i - 1] is "to" or "wanna" && message.Words[i + 1] is "kids" or "children" or "people" or "others" or "other" or "teens" or "teenagers" or "them" or "families") return true;
        return false;
    }

    /// <summary>Whether a message tells what its writer is and asks of study or of money for it.</summary>
    internal static bool IsAsked(Understood message) => Standings.Of(message.Words) is not null && message.Mentions.Count == 0 && !IsWishToHelp(message) && (message.Says(Study) || message.Says(Money));

    /// <summary>The answer; null when a message tells no such thing, or when nothing at all is held for the nation.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (Standings.Of(ask.Message.Words) is not { } standing) return null;
        var offers = ask.Catalogue.Contents.Funding.Where(offer => offer.Nations.Contains(ask.Nation)).ToList();
        var own = standing == Standing.CareLeaver ? offers.FindAll(offer => FundingGroups.Of(offer) == CareLeavers) : [];
        if (own.Count > 0) return Held(ask, own);
        var whom = standing switch { Standing.CareLeaver => "care leavers", Standing.Estranged => "students estranged from their family", _ => "young carers" };
        var loan = offers.Find(offer => offer.Slug.Value == LivingLoan);
        var all = loan is { AmountPounds: { } pounds } ? $" {Wording.Upper(loan.WhoFor)} can ask for the {Wording.Lower(loan.Name)}: up to {Wording.Pounds(pounds)} ({loan.Year}), paid back later." : "";
        return Say($"You can still go. I hold no fund that is only for {whom} in {ask.NationName}.{all} Ask the university or college what more it has for you.", loan is null ? [] : [loan.Source])
            with { Simpler = $"I hold no money only for {whom}. Ask the university or college." };
    }

    private static Answer Held(Ask ask, List<FundingOffer> own)
    {
        var said = own.Select(offer => $"{Wording.Lower(offer.Name.Split(':')[0])} ({Amount(offer)})").ToList();
        return Say($"Yes, there is extra help for care leavers in {ask.NationName}: {Wording.Join(said)}. Ask your school, council or university early.", [.. own.Select(offer => offer.Source).Distinct()]) with
        {
            More = string.Join(" ", own.Select(offer => $"{offer.Name}: for {offer.WhoFor}{(offer.Note is { } note ? $"; {note}" : "")}.")),
            Simpler = "Yes. There is extra money for care leavers.",
        };
    }

    private static string Amount(FundingOffer offer) => offer.AmountPounds is { } pounds ? $"{(offer.Unit?.StartsWith("up to", StringComparison.Ordinal) == true ? "up to " : "")}{Wording.Pounds(pounds)}" : offer.Unit ?? "ask how much";

    private static Answer Say(string text, IReadOnlyList<Source> sources) => new(text)
    {
        Actions = ["Money for study", "Apprenticeship jobs", "What jobs are there?", "Talk to a person"],
        Sources = sources,
    };
}
