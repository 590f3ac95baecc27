using CareersBot.Intents.BrowseByInterest;

namespace CareersBot.Intents.BrowseByDislike;

/// <summary>Jobs without what somebody cannot or will not do.</summary>
internal static class BrowseByDislikeIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "browse_by_dislike",
        Labels = ["Jobs without blood", "Jobs with no nights"],
        Rule = ask => ask.Message.Mentions.Count == 0 && (ask.Message.Wishes.DislikedWords.Count > 0 || ask.Message.Wishes.Disliked.Count > 0) && !ask.Message.Has("exams") ? 0.2 : 0,
        Policy = ask =>
        {
            var wishes = ask.Message.Wishes;
            var found = JobList.Find(ask, JobList.Liked(ask), null);
            var without = wishes.DislikedWords.Concat(wishes.Disliked.Select(chosen => Wording.Lower(chosen.Choice.Label))).Distinct(StringComparer.Ordinal).Take(2).ToList();
            var answer = JobList.Say(found, without.Count > 0 ? $"should keep you away from {Wording.Join(without, "or")}" : "could fit you");
            return answer with { Remember = memory => memory with { Wishes = [.. memory.Wishes.Append(BrowseByInterestReplies.Wish(ask.Message.Text)).TakeLast(10)] } };
        },
    };
}
