using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.AfterOffer;

internal static class AfterOfferReplies
{
    private static readonly string[] Next = ["What can I do meanwhile?", "It is taking ages", "Talk to a person"];

    internal static Answer Checks(IReadOnlyList<string> checks, CatalogueEntry? entry) => new(
        $"Well done on the offer. Before you start they check: {Wording.Join([.. checks.Select((check, index) => $"{index + 1} {check}")])}. Then come the contract and a start date. Answer their messages fast.")
    {
        Actions = Next,
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        Simpler = "They check who you are, your health and your record. Then you start.",
        More = "Keep your job or course until you have a start date in writing. If you get another offer or change your mind, tell them.",
    };

    internal static Answer Wait { get; } = new(
        "Waiting is the hardest part, and it is common. I hold no usual wait, as each employer differs. Email the recruitment team named in your offer. Ask: which check is open, what do you need from me, and when may I ask again?")
    {
        Actions = ["What can I do meanwhile?", "The checks", "Talk to a person"],
        Simpler = "Email them. Ask what they still need from you.",
    };

    internal static Answer StartEarly { get; } = new(
        "That is up to the employer: for most work with patients or children they wait for the check. Ask the recruitment team if you can begin with training or an induction day. Don't leave your old job before you have a date in writing.")
    {
        Actions = ["What can I do meanwhile?", "The checks", "Talk to a person"],
    };

    internal static Answer Notice { get; } = new(
        "Better wait. An offer can still depend on checks, so hand in your notice once they are done and you have a start date in writing. Ask the recruitment team which check is still open.")
    {
        Actions = ["The checks", "It is taking ages", "Talk to a person"],
        Simpler = "Wait until you have a start date in writing.",
    };

    internal static Answer Place(CatalogueEntry? entry) => new(
        "Well done on the place. Read what it still asks of you: grades, a health check or a record check, each with its date. Have you had second thoughts? Ask the course team soon: they know what can still be changed.")
    {
        Actions = ["Money for study", "Can I switch later?", "Talk to a person"],
        Entries = entry is null ? [] : [entry],
        Simpler = "Well done. Read what they still ask for.",
    };

    internal static Answer TakenBack { get; } = new(
        "An offer with conditions can be taken back if a check goes wrong, so answer honestly and ask if a question is not clear. Tell them early about anything that may come up. A record does not always rule you out.")
    {
        Actions = ["The checks", "It is taking ages", "Talk to a person"],
    };

    internal static Answer Meanwhile(CatalogueEntry? entry) => new(
        "Four things to do now: find your ID and jab record; tell your referees to expect a message; ask for the name of your manager and about induction; plan your journey for early and late shifts. Training usually comes in your first weeks.")
    {
        Actions = ["The checks", "It is taking ages", "What is a normal day?"],
        Entries = entry is null ? [] : [entry],
        Simpler = "Find your ID. Tell your referees. Plan your trip.",
    };

    internal static Answer Explain(GlossaryTerm term) => new($"{term.Term}: {term.Meaning}") { Actions = ["The checks", .. Next.Take(2), "Talk to a person"] };
}
