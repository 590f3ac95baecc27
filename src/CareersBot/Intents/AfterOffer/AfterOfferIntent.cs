using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.AfterOffer;

/// <summary>
/// Between the offer and the first day: the checks in order, and what to do meanwhile. How long a check takes is not in the data, so no
/// wait is ever named.
/// </summary>
internal static class AfterOfferIntent
{
    private const string Meanwhile = "What can I do meanwhile?";
    private static readonly FrozenSet<string> Hoping = WordList.Of(
        "if how not didnt havent never want wanna hope could would wish once when until but trouble fight care hospital police gang");

    private const int MostWordsOfNews = 8;
    private const string Wait = "It is taking ages";

    // Terms of the glossary that people ask about between offer and start.
    private static readonly string[] Explained =
        ["conditional-offer", "occupational-health", "dbs-check", "enhanced-dbs-check", "pvg-scheme", "accessni", "reference", "right-to-work", "vaccination-record", "security-vetting", "pre-employment-checks"];

    internal static Intent Row { get; } = new()
    {
        Id = "after_offer",
        Labels = ["I have an offer", Meanwhile, Wait, "The checks"],
        Rule = ask => ask.Message.Words is [.., "occupational", "health"] && ask.Message.Words.Count <= 4 ? 0.9 // the team, not a job in it
            : JabsForWork.IsAsked(ask.Message) ? 1.2
            : IsGladOfAPlace(ask.Message) ? 0.9
            : ask.Message.Has("offer") && ask.Message.Mentions.Count <= 1 ? 0.25 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (message.Text == Meanwhile || message.Says("meanwhile", "bring", "training", "induction", "teach", "prepare")) return AfterOfferReplies.Meanwhile(ask.Occupation);
        if (FirstDays.Of(ask) is { } small) return small;
        if (message.Says("notice", "resign", "resigning", "quit") || (message.Says("leave", "leaving") && message.Says("job"))) return AfterOfferReplies.Notice;
        if (IsPlaceToStudy(message)) return AfterOfferReplies.Place(message.Occupation);
        if (message.Text == Wait || IsAboutWaiting(message)) return AfterOfferReplies.Wait;
        if (message.Says("before") && message.Says("start", "begin") && message.Says("dbs", "check", "checks", "pvg")) return AfterOfferReplies.StartEarly;
        if (message.Says("back", "withdraw", "withdrawn", "lose", "cancel")) return AfterOfferReplies.TakenBack;
        if (message.Words.Count <= 7 && Terms.Named(message.Words, ask.Catalogue, Explained) is { } term) return AfterOfferReplies.Explain(term);
        return AfterOfferReplies.Checks(Checks(ask), ask.Message.Occupation ?? ask.Last);
    }

    // "i got a place at uni for radiography" is no worry about grades.
    private static bool IsGladOfAPlace(Understood message) => IsGotInto(message) || (message.Says("place") && message.Says("got", "offered", "given") && message.Says("uni", "university", "course", "college")
        && !message.Says("not", "didnt", "havent", "never", "if", "can", "late", "how"));

    // "I got into medicine", "got accepted for nursing": glad news, unless somebody asks how, hopes, or did not.
    private static bool IsGotInto(Understood message)
    {
        if (message.Mentions.Count > 1 || message.Words.Count > MostWordsOfNews || message.Words.Any(Hoping.Contains) || Floor.IsQuestion(message)) return false;
        for (var i = 0; i + 1 < message.Words.Count; i++)
            if (message.Words[i] is "got" or "accepted" && message.Words[i + 1] is "into" or "accepted" && (message.Mentions.Count == 1 || message.Says("uni", "university", "medical"))) return i < 3;
        return false;
    }

    // An offer of a place on a course is no job.
    private static bool IsPlaceToStudy(Understood message) => IsGotInto(message) || message.Says("place", "uni", "university", "course", "ucas") && !message.Says("job", "dbs", "check", "checks", "contract", "apprenticeship");

    private static bool IsAboutWaiting(Understood message) =>
        message.Says("weeks", "week", "months", "long", "wait", "waiting", "ages", "forever", "date", "begin", "shift", "heard", "month", "reply", "silence") || (message.Says("when") && message.Says("start", "contract"));

    // Who somebody is comes first and the start date last; in between stands what the job itself asks for.
    private static List<string> Checks(Ask ask)
    {
        var asked = (ask.Message.Occupation ?? ask.Last)?.Occupation.Checks ?? [EmploymentCheck.OccupationalHealth, EmploymentCheck.Dbs];
        var checks = new List<string> { "who you are and your right to work", "references" };
        foreach (var choice in EmploymentChecks.List.All.OrderBy(choice => choice.Value == EmploymentCheck.OccupationalHealth ? 0 : 1))
            if (asked.Contains(choice.Value)) checks.Add(Name(choice.Value, ask.Nation));
        return checks;
    }

    private static string Name(EmploymentCheck check, Nation nation) => check switch
    {
        EmploymentCheck.OccupationalHealth => "health (occupational health)",
        EmploymentCheck.Dbs when nation == Nation.Scotland => "criminal record (PVG scheme)",
        EmploymentCheck.Dbs when nation == Nation.NorthernIreland => "criminal record (AccessNI)",
        EmploymentCheck.Dbs => "criminal record (DBS)",
        _ => Wording.Lower(EmploymentChecks.List.Of(check).Label),
    };
}
