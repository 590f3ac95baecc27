using CareersBot.Understanding;

namespace CareersBot.Intents.Pay;

/// <summary>
/// What is asked of pay beside the scales: overtime, the next rise, shifts for a bank or an agency. What no fact tells is said to be not held,
/// with who knows it; the bands are no answer to any of these.
/// </summary>
internal static class PayExtras
{
    private static readonly string[] Next = ["How does pay work?", "Which jobs pay most?", "Talk to a person"];

    /// <summary>Whether a message asks for one of these in so many words.</summary>
    internal static bool IsAsked(Understood message) => IsOvertime(message) || IsRise(message) || IsBank(message) || IsAgency(message);

    /// <summary>The answer; null when a message asks for none of these.</summary>
    internal static Answer? Asked(Ask ask)
    {
        var message = ask.Message;
        if (IsOvertime(message)) return Overtime(ask);
        if (IsRise(message)) return Rise(ask);
        if (IsBank(message) && Terms.Find(ask.Catalogue, "bank-work") is { } bank)
            return Outside(ask, $"{bank.Term}: {Wording.Inside(bank.Meaning)} I don't hold what bank shifts pay: each employer sets its own rates. Ask the trust's bank team.", "Bank work is extra shifts. Each employer sets the pay.");
        if (IsAgency(message) && Terms.Find(ask.Catalogue, "agency-worker") is { } agency)
            return Outside(ask, $"{agency.Term}: {Wording.Inside(agency.Meaning)} I don't hold what agencies pay: each sets its own rates.", "An agency pays its own staff. I don't hold how much.");
        return null;
    }

    private static bool IsOvertime(Understood message) => message.Says("overtime");

    private static bool IsRise(Understood message) => message.Says("payrise", "payrises") || (message.Says("rise", "raise", "award") && message.Says("pay") && message.Says("when", "next", "nhs"));

    // "Bank pay", "do bank staff get more"; not the holiday, and not where somebody worked.
    private static bool IsBank(Understood message) => message.Says("bank") && !message.Says("holiday", "holidays", "account") && IsOfWork(message);

    private static bool IsAgency(Understood message) => message.Says("agency", "agencies") && IsOfWork(message);

    private static bool IsOfWork(Understood message) =>
        IsOfPay(message) || (message.Says("more", "get", "gets") && (message.Mentions.Count > 0 || message.Says("staff", "shifts", "shift", "work")));

    private static bool IsOfPay(Understood message) => message.Says("pay", "paid", "pays", "rate", "rates", "earn", "wage", "wages", "money");

    private static Answer? Overtime(Ask ask)
    {
        if (Terms.Find(ask.Catalogue, "overtime") is not { } term) return null;
        var job = ask.Message.Occupation is { } entry ? $" for {Wording.A(entry)}" : "";
        return Outside(ask, $"Overtime is {Wording.Inside(term.Meaning)} I don't hold the rate{job}: the advert or the employer tells you.", "Many staff get more for extra hours. I don't hold how much.") with
        {
            Actions = ["What are the hours?", "What does it pay?", "How does pay work?"],
        };
    }

    private static Answer? Rise(Ask ask)
    {
        if (ask.Catalogue.PayScales.Find(CareersCatalogue.Occupations.PayFramework.AgendaForChange, ask.Nation) is not { } scale) return null;
        return new($"The bands I hold for {ask.NationName} are in force from {Wording.Day(scale.EffectiveFrom)}. Pay usually changes once a year. I don't hold when the next rise is: NHS Employers publishes it. Source: {scale.Sources[0].Name}.")
        {
            Actions = Next,
            Sources = scale.Sources,
            Simpler = "Pay usually changes once a year. I don't know the next date.",
        };
    }

    private static Answer Outside(Ask ask, string text, string simpler) => new(text)
    {
        Actions = Next,
        Entries = ask.Message.Occupations,
        Sources = ask.Message.Occupation is { } about ? [about.Occupation.Sources[0]] : [],
        Simpler = simpler,
    };
}
