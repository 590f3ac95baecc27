using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>Whether people are paid while they learn a job: a student is not, an apprentice is, and what the job pays comes after.</summary>
internal static class TraineePay
{
    private const int MostWordsOfAFollowUp = 6;

    private static readonly string[] Learners = ["trainee", "trainees", "student", "students", "training", "train", "study", "studying", "uni", "university", "degree", "placement", "placements", "learning"];
    private static readonly string[] Wages = ["paid", "wage", "wages", "salary", "pay", "earn", "money"];
    private static readonly string[] NotOfThem = ["loan", "fees", "fee", "rent", "bursary", "bursaries", "grant", "grants", "most", "more", "without", "no", "cost", "costs", "after", "pays", "debt", "back", "for", "travel", "travelling", "petrol", "mileage", "uniform", "childcare", "help", "support"];

    /// <summary>Whether a message asks for a wage while somebody learns, not what a job pays or what a course costs.</summary>
    internal static bool IsAsked(Understood message) =>
        (IsOfStudents(message) && !ApprenticePay.IsSaid(message)) || message.Says(Learners) && message.Says(Wages) && !message.Says(NotOfThem) && message.Band is null && !ApprenticePay.IsSaid(message);

    // "whats the pay like for student nurses": a name of a job right after the word.
    private static bool IsOfStudents(Understood message) => message.Mentions is [var named] && named.Start > 0 && message.Words[named.Start - 1] is "student" or "students"
        && message.Says("pay", "paid", "earn", "salary", "wage", "wages") && !message.Says("loan", "fees", "fee", "bursary", "grant", "debt", "back", "discount");

    /// <summary>The answer; null where no way in tells.</summary>
    internal static Answer? Of(Ask ask)
    {
        var entry = ask.Message.Occupation ?? (ask.Message.Words.Count <= MostWordsOfAFollowUp ? ask.Last : null);
        if (entry is null) return General(ask);
        var ways = entry.Routes.Where(route => route.Nations.Contains(ask.Nation)).ToList();
        var study = ways.Find(route => route.Type.Kind is EntryRouteKind.UndergraduateDegree or EntryRouteKind.Postgraduate && !route.EarnWhileYouLearn);
        var open = ways.FindAll(route => route.EarnWhileYouLearn && EntryRouteKinds.LeadsToPost(route.Type.Kind) && route.Type.Kind != EntryRouteKind.ReturnToPractice);
        var paid = open.Find(route => route.Type.Kind == EntryRouteKind.ApprenticeshipDegree) ?? open.Find(IsApprenticeship) ?? open.FirstOrDefault();
        if (study is null && paid is null) return null;
        var student = study is null ? "" : "Students are not paid a wage. ";
        var other = paid is null ? $"I hold no paid way to train for {Wording.A(entry)} in {ask.NationName}."
            : IsApprenticeship(paid) ? $"{(study is null ? "Apprentices are paid from the first day" : "An apprentice is")}: there is a {Wording.Lower(paid.Type.Name)} for {Wording.A(entry)}."
            : $"You are paid while you learn by this way: {Wording.Lower(paid.Title)}.";
        var after = PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is { } fact ? fact : null;
        var later = after is null ? "" : $" {(after.FirstYear is { } first ? Wording.Upper(first) + " pays" : "Once you qualify, it starts on")} {Wording.Pounds(after.Start)} a year in {ask.NationName} ({after.Scale.Sources[0].Name}, from {Wording.Day(after.Scale.EffectiveFrom)}).";
        return new(student + other + later)
        {
            Actions = ["Money for study", .. paid is null ? [] : new[] { "Apprenticeships" }, "How do I get in?", "What does it pay?"],
            Entries = [entry],
            Sources = [.. (paid ?? study)!.Sources.Take(1), .. after?.Scale.Sources ?? []], // one of the two is there
            Simpler = study is null ? "You get paid while you learn." : "Students get no wage. Apprentices do.",
        };
    }

    private static Answer General(Ask ask) => new("Students are not paid a wage; an apprentice is, from the first day. Some health students can get a grant. Which job do you mean?")
    {
        Actions = ["Money for study", "Apprenticeship jobs", "Talk to a person"],
        Sources = ask.Catalogue.FindRouteType("apprenticeship-degree")?.Sources ?? [],
        Simpler = "Students get no wage. Apprentices do. Which job?",
    };

    private static bool IsApprenticeship(EntryRoute route) => route.Type.Name.Contains("apprenticeship", StringComparison.OrdinalIgnoreCase);
}
