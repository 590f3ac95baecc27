using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.EventsProgrammes;

/// <summary>Finds programmes by where they are, whom they are for and what they offer, as somebody says it in plain words.</summary>
internal static class ProgrammeSearch
{
    private static readonly (Audience Audience, string[] Words)[] Audiences =
    [
        (Audience.ArmedForces, ["army", "forces", "veteran", "veterans", "military", "navy", "raf", "soldier"]),
        (Audience.CareLeavers, ["leavers", "leaver", "foster"]),
        (Audience.DisabledPeople, ["disabled", "disability", "disabilities", "autistic", "autism", "ehcp", "wheelchair", "deaf", "send"]),
        (Audience.MentalHealth, ["anxiety", "recovery", "wellbeing"]),
        (Audience.Teachers, ["teacher", "teachers", "pupils", "class", "teach"]),
        (Audience.Unemployed, ["unemployed", "jobless", "jobcentre", "benefits", "jobseeker"]),
        (Audience.Adults, ["adult", "adults", "older"]),
        (Audience.YoungPeople, ["young", "teens", "teen", "youth", "kids", "school", "sixth", "teenager"]),
    ];

    private static readonly (ProgrammeOffer Offer, string[] Words)[] Offers =
    [
        (ProgrammeOffer.JobClub, ["club", "clubs"]),
        (ProgrammeOffer.MockInterview, ["interview", "interviews"]),
        (ProgrammeOffer.ApplicationHelp, ["application", "applications", "form", "cv"]),
        (ProgrammeOffer.Mentoring, ["mentor", "mentors", "mentoring"]),
        (ProgrammeOffer.WorkExperience, ["experience", "placement", "shadow"]),
        (ProgrammeOffer.ELearning, ["online", "virtual"]),
        (ProgrammeOffer.RecruitmentEvent, ["fair", "fairs", "recruitment"]),
        (ProgrammeOffer.JobTaster, ["taster", "tasters"]),
        (ProgrammeOffer.GuaranteedInterview, ["guaranteed"]),
        (ProgrammeOffer.VacancyBulletin, ["bulletin", "newsletter"]),
        (ProgrammeOffer.CareersTalks, ["talk", "talks", "someone", "speaker", "speakers", "ambassador", "ambassadors", "open", "event", "events"]),
    ];

    // Groups that a programme is made for; it is named to those who have said that they are one of them, and to nobody else.
    private static readonly Audience[] Own = [Audience.ArmedForces, Audience.CareLeavers, Audience.DisabledPeople, Audience.MentalHealth, Audience.Unemployed];

    /// <summary>Whether a programme may be named: it runs, serves the place that was said or every place, and is for anybody or for the group that was said.</summary>
    internal static bool IsOpen(Programme programme, IReadOnlyList<string> words)
    {
        if (HasEnded(programme)) return false;
        if (programme.Area is not null && !IsNear(programme, words)) return false;
        if (programme.Summary.Contains("Black", StringComparison.Ordinal) && !words.Contains("black")) return false;
        var groups = programme.Audiences.Intersect(Own).ToList();
        return groups.Count == 0 || programme.Audiences.Contains(Audience.YoungPeople) && groups.All(group => group == Audience.DisabledPeople) && programme.Offers.Contains(ProgrammeOffer.CareersTalks)
            || groups.Exists(group => Audiences.Any(one => one.Audience == group && one.Words.Any(words.Contains)))
            || (programme.Area is not null && groups.TrueForAll(group => group == Audience.Unemployed)); // a job club of the very place that was named
    }

    /// <summary>What is asked for, as people call it, such as "open days"; null when nothing was.</summary>
    internal static string? Asked(IReadOnlyList<string> words) =>
        words.Contains("open") && words.Any(word => word is "day" or "days" or "evening") ? "open days"
        : words.Contains("summer") && words.Any(word => word is "school" or "schools") ? "summer schools"
        : words.Any(word => word is "fair" or "fairs") ? "careers fairs"
        : words.Any(word => word is "taster" or "tasters") ? "taster days" : null;

    /// <summary>Programmes of the nation that fit what was said, best first; all that run when nothing was.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="usual">What is meant when nothing is said of an offer.</param>
    internal static IReadOnlyList<Programme> Find(Ask ask, ProgrammeOffer usual)
    {
        var words = ask.Message.Words;
        var here = ask.Catalogue.Contents.Programmes.Where(programme => programme.Nations.Contains(ask.Nation) && IsOpen(programme, words)).ToList();
        var offer = Offers.Where(one => one.Words.Any(words.Contains)).Select(one => (ProgrammeOffer?)one.Offer).FirstOrDefault();
        var audience = Audiences.Where(one => one.Words.Any(words.Contains)).Select(one => (Audience?)one.Audience).FirstOrDefault();
        return [.. here.Select(programme => (programme, Score: Score(programme, words, offer ?? usual, offer is not null, audience))).Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score).Select(pair => pair.programme)];
    }

    /// <summary>Whether a message names a place that a programme serves.</summary>
    internal static bool IsNear(Programme programme, IReadOnlyList<string> words) =>
        programme.Area is { } area && Tokens.Of(area, Spellings.None).Any(word => word.Length > 3 && word is not ("mainly" or "north" or "east" or "england" or "beyond") && words.Contains(word));

    /// <summary>Whether it has ended, as its own record says.</summary>
    internal static bool HasEnded(Programme programme) =>
        programme.Status.StartsWith("Closed", StringComparison.Ordinal) || programme.Status.StartsWith("Already over", StringComparison.Ordinal)
        || programme.Status.Contains("have finished", StringComparison.Ordinal);

    private static double Score(Programme programme, IReadOnlyList<string> words, ProgrammeOffer offer, bool isAsked, Audience? audience)
    {
        double score = 0;
        if (programme.Offers.Contains(offer)) score += isAsked ? 3 : 1;
        if (audience is { } whom) score += programme.Audiences.Contains(whom) ? 3 : -2;
        if (IsNear(programme, words)) score += 4;
        else if (programme.Area is not null) score -= 1; // somewhere else, as far as is known
        if (HasEnded(programme)) score -= 5;
        if (programme.Status.Contains("when checked", StringComparison.Ordinal) || programme.Status.StartsWith("Active when last", StringComparison.Ordinal)) score += 1;
        return score;
    }
}
