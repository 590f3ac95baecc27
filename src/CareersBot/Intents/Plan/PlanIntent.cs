using CareersBot.Intents.EntryRequirements;

namespace CareersBot.Intents.Plan;

/// <summary>The next three steps.</summary>
internal static class PlanIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "plan",
        Labels = ["Make me a plan"],
        Rule = ask => ask.Memory.Question == "plan" && ask.Message.Mentions.Count == 1 && ask.Message.Words.Count <= 6 && ask.Message.Words[0] is "make" or "for" ? 0.6 : 0,
        Policy = ask => ask.Occupation is { } entry ? PlanReplies.Steps(ask, entry) : PlanReplies.First,
    };
}

internal static class PlanReplies
{
    internal static Answer First { get; } = new("Three steps. One: pick a job you like here. Two: tell a teacher or careers adviser this week. Three: ask about work experience. Which job shall the plan be for?")
    {
        Actions = ["What jobs are there?", "Work experience", "Talk to a person"],
    };

    internal static Answer Steps(Ask ask, CareersCatalogue.Snapshot.CatalogueEntry entry)
    {
        var level = entry.Occupation.MinimumLevel;
        var subjects = Wording.Join([.. entry.Occupation.UsefulSubjects.Take(2).Select(subject => subject.Slug.Value == "english" ? subject.Name : Wording.Lower(subject.Name))]);
        var first = level == 0 ? "look at adverts near you" : $"work towards level {level}{(subjects.Length > 0 ? $", with {subjects}" : "")}";
        return new($"To become {Wording.A(entry)}. One: {first}. Two: ask about work experience. Three: read what two courses or adverts ask for.")
        {
            Actions = ["How do I get in?", "Work experience", "Where are jobs listed?", "Save it"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            More = EntryRequirementsReplies.WaysIn(ask, entry).Text,
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
