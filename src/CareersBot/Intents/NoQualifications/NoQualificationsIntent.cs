using CareersBot.Intents.EntryRequirements;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.NoQualifications;

/// <summary>Jobs that can be started without exams.</summary>
internal static class NoQualificationsIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "have a way in with no set exams, and train you in the job";

    private const int MostWordsOfEasiest = 10;

    private static readonly string[] Exams = ["exams", "maths", "science", "uni", "university"];

    internal static Intent Row { get; } = new()
    {
        Id = "no_qualifications",
        Labels = ["Jobs with no exams", "Start at 16"],
        Rule = ask => IsEasiest(ask) || IsWhatIsLeft(ask) || IsLongAgo(ask.Message) ? 1.2 : ask.Message.Mentions.Count == 1 && ask.Message.Has("exams") ? -0.1 : 0,
        Policy = ask => Named(ask) is { } entry ? EntryRequirementsReplies.WaysIn(ask, entry) : Listed(WithoutExams(ask)),
    };

    // "does it matter that i left school at 15", of a grown person: an age of long ago.
    private static bool IsLongAgo(Understanding.Understood message) => message.Mentions.Count == 0 && message.Says("left", "quit") && message.Says("school") && message.Age is null
        && message.Words.Where((word, at) => char.IsAsciiDigit(word[0]) && Understanding.Figures.IsPast(message.Words, at)).Any();

    // "What can i still do", of somebody who told of grades that went wrong.
    private static bool IsWhatIsLeft(Ask ask) => ask.Memory.Intent == "grade_worry" && ask.Message is { Mentions.Count: 0, Subjects.Count: 0 } && ask.Message.Words.Count <= MostWordsOfEasiest
        && ask.Message.Words is ["what" or "which" or "so", ..] && ask.Message.Says("can", "could") && ask.Message.Says("i") && (ask.Message.Words[^1] is "do" or "get" or "be" || ask.Message.Says("jobs"))
        && !ask.Message.Says("about", "now", "help");

    // "whats the easiest job to get": what is easy differs from one to the next, what asks for no exams does not. Of one job it asks for its ways in.
    private static bool IsEasiest(Ask ask) => ask.Message.Mentions.Count == 0 && ask.Message.Pointed.Count == 0 && ask.Message.Says("easiest", "simplest")
        && ask.Message.Says("job", "jobs", "role", "roles", "career", "nhs", "work") && !ask.Message.Says("way", "route", "read", "compare") && ask.Message.Words.Count <= MostWordsOfEasiest;

    /// <summary>Whether a job has a way in that sets no exams, in a nation where that way exists and has not ended.</summary>
    internal static bool IsOpenIn(CatalogueEntry entry, CareersCatalogue.Occupations.Nation nation) => entry.Occupation.MinimumLevel == 0
        && entry.Routes.Any(route => route.MinimumLevel == 0 && route.Type.Available && route.Nations.Contains(nation) && EntryRouteKinds.LeadsToPost(route.Type.Kind));

    /// <summary>The same in any nation.</summary>
    internal static bool IsOpen(CatalogueEntry entry) => Enum.GetValues<CareersCatalogue.Occupations.Nation>().Any(nation => IsOpenIn(entry, nation));

    private static Answer Listed(Ask ask) =>
        JobList.Say(JobList.Find(ask, entry => IsOpenIn(entry, ask.Nation), Told(ask)), Headline, "How do I get in?");

    // "GCSE English" is an exam here, although people who like it may become something.
    private static CatalogueEntry? Named(Ask ask) => ask.Message.Mentions is [{ IsThing: true }] && ask.Message.Subjects.Count > 0 ? null : ask.Message.Occupation;

    // No exams means no exam in English either: a subject that is missed is no wish for jobs in which it never helps.
    private static Ask WithoutExams(Ask ask)
    {
        var wishes = ask.Message.Wishes;
        var missed = wishes.Disliked.Any(chosen => chosen.Filter.Key == SubjectFilter.Row.Key) || wishes.DislikedWords.Any(Exams.Contains);
        var isUncaring = ask.Message.Words.Zip(ask.Message.Words.Skip(1)).Any(pair => pair is (("dont" or "doesnt"), "care")); // "dont care about exams" refuses no caring job
        return ask with
        {
            Message = ask.Message with
            {
                Mentions = [],
                Subjects = missed ? [] : ask.Message.Subjects,
                Wishes = wishes with
                {
                    Disliked = [.. wishes.Disliked.Where(chosen => chosen.Filter.Key != SubjectFilter.Row.Key && !(isUncaring && chosen.Filter.Key == InterestFilter.Row.Key))],
                    DislikedWords = [.. wishes.DislikedWords.Where(word => !Exams.Contains(word))],
                },
            },
        };
    }

    // Words such as "kitchen" or "catering" say which of these jobs are meant.
    private static string? Told(Ask ask) => ask.Message.Subjects.Count > 0 || ask.Message.Wishes.Liked.Count > 0 ? string.Join(' ', ask.Message.Words) : null;
}
