using CareersBot.Intents.NoQualifications;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>Worry about grades: a common worry, a live count, a stepping stone and one thing to do.</summary>
internal static class GradeWorryIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "grade_worry",
        Labels = ["My grades are low"],
        Rule = ask => ask.Message.Has("fail") && (ask.Message.Has("exams") || ask.Message.Subjects.Count > 0) && !ask.Message.Has("child") ? 0.15 : 0,
        Policy = ask =>
        {
            var open = ask.Catalogue.Entries.Where(NoQualificationsIntent.IsOpen).ToList();
            var stone = open.FirstOrDefault(entry => entry.Occupation.Slug.Value == "healthcare-assistant") ?? open.FirstOrDefault(entry => entry.Occupation.Progression.Count > 0);
            return GradeWorryReplies.Hope(open.Count, stone, stone?.Occupation.Progression.Select(step => ask.Catalogue.Find(step.To.Value)).OfType<CatalogueEntry>().FirstOrDefault());
        },
    };
}

internal static class GradeWorryReplies
{
    internal static Answer Hope(int count, CatalogueEntry? stone, CatalogueEntry? next) => new(
        $"Many people worry about that, and it is not over. {Wording.Jobs(count)} here have a way in with no set grades.{(stone is not null && next is not null ? $" You could start as {Wording.A(stone)} and move on to {Wording.InSentence(next)} later." : "")} This week: ask school about resits.")
    {
        Actions = ["Jobs with no exams", "Resit options", "Apprenticeships", "Talk to a person"],
        Entries = stone is null ? [] : next is null ? [stone] : [stone, next],
        Sources = stone is null ? [] : [stone.Occupation.Sources[0]],
        Simpler = "It is not over. Some jobs need no exams.",
    };
}
