using CareersCatalogue.Occupations;

namespace CareersWeb.Site.Offers;

/// <summary>Something to get done between an offer and the first day.</summary>
/// <param name="Key">Unique; the device remembers by it what is done.</param>
/// <param name="Name">In a few words, as a text of the pages.</param>
/// <param name="What">What to do about it, as a text of the pages.</param>
/// <param name="Check">The check of the catalogue that it is; null when it belongs to every offer.</param>
/// <param name="Term">Slug of the term of the glossary that explains it; null for none.</param>
internal sealed record OfferStep(string Key, string Name, string What, EmploymentCheck? Check = null, string? Term = null)
{
    /// <summary>What the employer looks at, in the order in which it usually comes. To add one add a row.</summary>
    public static IReadOnlyList<OfferStep> Checks { get; } =
    [
        new("identity", "Who you are, and your right to work", "Find your passport or other papers. Ask which ones they take.", Term: "right-to-work"),
        new("references", "References", "Tell the people who will speak for you to expect a message.", Term: "reference"),
        new("health", "Your health", "Fill in the form about your health. Look for the record of your jabs.", EmploymentCheck.OccupationalHealth, "occupational-health"),
        new("record", "Criminal record check", "Answer honestly. A record does not always rule you out. Each nation has its own check.", EmploymentCheck.Dbs, "dbs-check"),
        new("licence", "Driving licence", "Have it ready, and ask how old it must be.", EmploymentCheck.DrivingLicence),
        new("vetting", "Security vetting", "Deeper checks for places such as prisons. Ask what they will want to know.", EmploymentCheck.SecurityVetting, "security-vetting"),
        new("contract", "Contract and start date", "Read it. Stay in your job or course until the date is there in writing."),
    ];

    /// <summary>What to do while the employer looks.</summary>
    public static IReadOnlyList<OfferStep> Meanwhile { get; } =
    [
        new("manager", "Your manager’s name", "Ask who your manager is, and when you can meet."),
        new("learning", "Learning before you start", "Ask if there is training online that you may do early, and what your induction is.", Term: "induction"),
        new("first-pay", "Your first pay", "Ask on which day it comes, so that you can plan until then."),
        new("journey", "Your journey", "Try it out, and look how you get there for early and late shifts."),
        new("needs", "What you need to work well", "If something would help you, such as other hours or a tool, ask for it now."),
    ];

    /// <summary>The checks of a job.</summary>
    /// <param name="asked">Those that the job asks for; null while no job is chosen, which gives all.</param>
    public static IEnumerable<OfferStep> ChecksOf(IReadOnlyList<EmploymentCheck>? asked) =>
        Checks.Where(step => step.Check is not { } check || asked is null || asked.Contains(check));
}
