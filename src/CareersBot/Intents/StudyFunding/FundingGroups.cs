using CareersBot.Understanding;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

/// <summary>Whom an offer is for, beyond its course: it is never named to somebody who has not said that they are one of them.</summary>
internal static class FundingGroups
{
    /// <summary>Who is at college or in a sixth form.</summary>
    internal const string College = "college";

    /// <summary>Who has children.</summary>
    internal const string Parents = "parents";

    // In order: the first whose words stand in a message is meant.
    private static readonly (string Group, string[] Offers, string[] Words)[] All =
    [
        ("care-leavers", ["care-leaver-maintenance", "care-leaver-apprentice-bursary", "bursary-16-19-vulnerable"], ["leaver", "leavers", "foster", "fostered"]),
        ("disabled-workers", ["access-to-work", "access-to-work-ni"], ["access", "work", "job"]),
        ("disabled-students", ["dsa"], ["disabled", "disability", "disabilities", "dyslexia", "dyslexic", "autistic", "autism", "adhd", "deaf", "wheelchair", "blind", "dsa", "epilepsy"]),
        (Parents, ["lsf-parental-support", "care-to-learn", "care-to-learn-london"], ["child", "childcare", "baby", "pregnant", "kids", "toddler", "nursery", "single"]),
        ("hardship", ["lsf-exceptional-support"], ["hardship", "emergency", "exceptional"]),
        ("travel", ["lsf-travel"], ["travel", "travelling", "bus", "train", "petrol", "trains"]),
        (College, ["ema-wales", "ema-scotland", "ema-ni", "bursary-16-19-discretionary"], ["ema", "college", "sixth", "16", "17", "allowance"]),
        ("adult-learners", ["advanced-learner-loan"], ["advanced", "learner", "adult"]),
        ("accelerated", ["tuition-fee-accelerated"], ["accelerated"]),
        ("foundation-year", ["tuition-fee-foundation-classroom"], ["foundation"]),
        ("apprentices", ["apprentice-cost"], ["apprentice", "apprentices", "apprenticeship", "apprenticeships"]),
        ("subjects", ["lsf-specialist-subject"], ["specialist"]),
        ("living", ["maintenance-home", "maintenance-away", "maintenance-london", "maintenance-away-2526", "maintenance-london-2526", "maintenance-home-2526"], ["maintenance", "living", "rent", "live", "accommodation", "food"]),
    ];

    /// <summary>The group of an offer; null when it is for every student of its course.</summary>
    internal static string? Of(FundingOffer offer)
    {
        foreach (var (group, offers, _) in All)
            if (offers.Contains(offer.Slug.Value, StringComparer.Ordinal)) return group;
        return null;
    }

    /// <summary>The group that a message names; null when it names none.</summary>
    internal static string? Named(Understood message)
    {
        foreach (var (group, _, words) in All)
            if (IsSaid(message, group, words)) return group;
        return null;
    }

    /// <summary>Whether an offer may be named: its group was, and it is for the course.</summary>
    internal static bool IsOpen(FundingOffer offer, Understood message, StudyCourse? course)
    {
        var slug = offer.Slug.Value;
        if (!FundedCourses.IsFor(slug, course)) return false;
        return Of(offer) is not { } group || All.Any(one => one.Group == group && IsSaid(message, group, one.Words));
    }

    // Help at work is for those who are at work and disabled: both must be said, or its name. A word of a title, such as the "adult" of
    // an adult nurse, says nothing of the person who asks.
    private static bool IsSaid(Understood message, string group, string[] words) => group switch
    {
        "disabled-workers" => message.Says("access") && message.Says("work") || (message.Says("work", "job") && message.Has("disability")),
        "adult-learners" when message.Says("access") && message.Says("course", "diploma", "he") => true,
        _ => words.Any(word => IsOutsideTitles(message, word)),
    };

    private static bool IsOutsideTitles(Understood message, string word)
    {
        for (var at = 0; at < message.Words.Count; at++)
            if (message.Words[at] == word && !message.Mentions.Any(mention => at >= mention.Start && at < mention.Start + mention.Length)) return true;
        return false;
    }
}
