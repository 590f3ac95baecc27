using CareersBot.Intents.RoleInfo;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.SurpriseMe;

/// <summary>A job that few have heard of; another one each time.</summary>
internal static class SurpriseMeIntent
{
    private const int Stride = 7_919;

    internal static Intent Row { get; } = new()
    {
        Id = "surprise_me",
        Labels = ["Surprise me", "Another surprise"],
        Rule = ask => ask.Message.Mentions.Count > 0 ? -0.5 : 0, // "my school has never heard of it": of the job that is named
        Policy = ask =>
        {
            var core = ask.Catalogue.Entries.Where(entry => entry.Occupation.SpecialismOf is null && !WellKnownOccupations.Include(entry.Occupation)).ToList();
            // Goes on from the job spoken of last, in steps that visit every job, so that the same words give another one.
            var from = ask.Last?.Ordinal ?? ask.Message.Text.Length;
            var pick = core[(int)(((from + 1L) * Stride) % core.Count)];
            var job = RoleInfoReplies.Job(pick, []);
            return job with { Text = $"Here's one few people know. {job.Text}", Actions = ["Another surprise", .. job.Actions.Take(3)] };
        },
    };
}
