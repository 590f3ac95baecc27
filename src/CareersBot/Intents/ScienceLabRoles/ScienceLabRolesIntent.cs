using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ScienceLabRoles;

/// <summary>Jobs in science and laboratories.</summary>
internal static class ScienceLabRolesIntent
{
    /// <summary>What the jobs have in common, in words that follow how many there are.</summary>
    internal const string Headline = "are about science and labs";

    internal static Intent Row { get; } = new()
    {
        Id = "science_lab_roles",
        Labels = ["Science jobs", "Lab jobs"],
        Rule = ask => ask.Message.Wishes.DislikedWords.Contains("science") || IsWithout(ask.Message) ? -0.7 // "jobs with no science", "i hate chemistry"
            : ask.Message.Subjects.Count > 0 && ask.Message.Words.Any(word => word is "use" or "uses" or "using" or "needs") ? -0.4 : 0, // which jobs use biology
        Policy = ask => JobList.Say(JobList.Find(ask, IsSuch, string.Join(' ', ask.Message.Words)), Headline),
    };

    // A subject that is not liked, and nothing that is.
    private static bool IsWithout(Understood message) => message.Mentions.Count == 0 && message.Wishes.Liked.Count == 0
        && message.Wishes.Disliked.Count > 0 && message.Wishes.Disliked.All(chosen => chosen.Filter == SubjectFilter.Row);

    /// <summary>Whether a job is one of them.</summary>
    internal static bool IsSuch(CatalogueEntry entry) =>
        entry.Occupation.Interests.Contains(Interest.ScienceAndLabs) && (entry.Occupation.Settings.Contains(Setting.Laboratory) || entry.Occupation.PatientContact != PatientContact.High);
}
