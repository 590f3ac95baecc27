using CareersBot.Intents.PrivacyDelete;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>Jobs for what somebody likes, without what they do not.</summary>
internal static class BrowseByInterestIntent
{
    private const int MostWordsOfAnAnswer = 4;

    internal static Intent Row { get; } = new()
    {
        Id = "browse_by_interest",
        Labels = ["What jobs are there?", "Other jobs", "Jobs that use art"],
        Rule = ask => ask.Message is { Mentions.Count: 0, Wishes.Liked.Count: > 0 } && StudyFunding.OwnHelp.IsWishToHelp(ask.Message) && Understanding.Standings.Of(ask.Message.Words) is not null ? 0.9
            : ask.Memory.Intent == "browse_by_interest" && ask.Message is { Mentions.Count: 0, Wishes.Liked.Count: > 0 } && ask.Message.Words.Count <= MostWordsOfAnAnswer && !Floor.IsQuestion(ask.Message) ? 0.9 // one thing that is liked, as was asked
            : ask.Message.Mentions.Count == 0 && ask.Message.Has("liking") && !ask.Message.Wishes.IsEmpty ? 0.2 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        if (IsOnlyHospital(ask)) ask = ask with { Message = ask.Message with { Wishes = ask.Message.Wishes with { Liked = [] } } };
        var wishes = ask.Message.Wishes;
        if (wishes.Liked.Count == 0 && ask.Message.Words.Count <= 5 && ask.Message.Mentions.Count == 0 && !ask.Message.Has("liking")) return BrowseByInterestReplies.Start(ask.Catalogue.Entries.Count);
        var words = string.Join(' ', ask.Message.Words);
        var wanted = AllOrOne.Of(ask);
        var found = JobList.Find(ask, wanted.Has, words);
        var answer = JobList.Say(found, wishes.Liked.Count > 0 ? $"go with {wanted.Label(wishes)}" : "could fit what you like");
        return answer with { Remember = memory => memory with { Wishes = Told.Added(memory.Wishes, ask) } };
    }

    // "On a maternity ward": four of five jobs are in a hospital, so the other words tell what is meant.
    private static bool IsOnlyHospital(Ask ask) => ask.Message.Wishes.Liked is { Count: > 0 } liked
        && liked.All(Narrowing.IsHospital)
        && ask.Snapshot.Search.Search(string.Join(' ', Records.Telling(ask.Message.Words.Where(word => word is not ("hospital" or "hospitals"))))).Hits.Count > 0;
}

internal static class BrowseByInterestReplies
{
    internal static Answer Start(int count) => new($"There are {count} NHS jobs here, and most are not doctor or nurse. Tell me one thing you like, or pick a start.")
    {
        Actions = ["Science jobs", "Computer jobs", "Jobs with children", "Jobs with no exams", "Surprise me"],
    };
}
