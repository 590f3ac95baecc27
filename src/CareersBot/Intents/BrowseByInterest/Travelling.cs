using CareersCatalogue.Occupations;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>"What jobs let me travel": work on the road and in people's homes is what the records know; of work abroad they know nothing.</summary>
internal static class Travelling
{
    private const int MostWords = 12;

    private static readonly string[] Words = ["travel", "travelling", "traveling"];

    // Then it is the way to work, its price or its limits that somebody speaks of.
    private static readonly string[] OtherMatters =
        ["cost", "costs", "pay", "paid", "money", "far", "free", "dont", "not", "no", "without", "cant", "how", "time", "expenses", "hours", "abroad", "world", "overseas", "countries", "agent", "agency", "sick", "vaccines", "uni", "college"];

    /// <summary>The answer; null when a message asks for no such jobs.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 2 or > MostWords || message.Mentions.Any(mention => !mention.IsThing) || !message.Says(Words) || message.Says(OtherMatters)) return null;
        if (!message.Says("job", "jobs", "role", "roles", "work", "career", "something", "anything", "like", "love", "want", "wanna", "let", "lets")) return null;
        var found = JobList.Find(ask with { Message = message with { Mentions = [], Wishes = Understanding.Wishes.None } },
            entry => entry.Occupation.Settings.Any(setting => setting is Setting.Vehicle or Setting.Ambulance or Setting.Home), null);
        return JobList.Say(found, "are on the road or in people's homes") with
        {
            Intent = BrowseByInterestIntent.Row.Id,
            More = "I hold no jobs abroad. Staff who want to work in another country ask that country's own register.",
            Remember = memory => memory with { Wishes = PrivacyDelete.Told.Added(memory.Wishes, ask) },
        };
    }
}
