using System.Collections.Frozen;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Something that somebody wants to be without, and the jobs that have it, read from their fields.</summary>
/// <param name="Words">What people call it.</param>
/// <param name="Has">Whether a job has it.</param>
/// <param name="Label">What the fields say of it; null where that is the word itself.</param>
internal sealed record Dislike(IReadOnlyList<string> Words, Func<Occupation, bool> Has, string? Label = null);

/// <summary>Whether a job has something that somebody wants to be without.</summary>
internal static class Dislikes
{
    private static readonly IReadOnlyList<Dislike> All =
    [
        new(["blood", "needles", "needle", "fluids"], job => IsWithPatients(job) || job.Settings.Any(setting => setting is Setting.Laboratory or Setting.Theatre or Setting.Mortuary)),
        new(["vomit", "poo", "sick"], job => job.PatientContact != PatientContact.None || job.Settings.Any(setting => setting is Setting.Laboratory or Setting.Theatre or Setting.Mortuary), "people who are sick"),
        new(["death", "dead"], job => IsWithPatients(job) || job.Settings.Contains(Setting.Mortuary)),
        new(["patients", "strangers", "people"], job => job.PatientContact != PatientContact.None, "meeting patients"),
        new(["driving", "drive"], job => job.Settings.Any(setting => setting is Setting.Vehicle or Setting.Ambulance), "driving"),
        new(["desks", "desk", "computers", "screens"], job => job.Settings.Any(setting => setting is Setting.Office or Setting.Remote or Setting.CallCentre)),
        new(["phones"], job => job.Settings.Contains(Setting.CallCentre)),
        new(["nights"], job => job.WorkingPatterns.Contains(WorkingPattern.Nights)),
        new(["weekends"], job => job.WorkingPatterns.Contains(WorkingPattern.Weekends)),
        new(["shifts"], job => job.WorkingPatterns.Contains(WorkingPattern.Shifts)),
        new(["uni", "university"], job => job.MinimumLevel >= 3),
        new(["exams"], job => job.MinimumLevel >= 2),
        new(["kids", "children", "babies"], job => job.Interests.Contains(Interest.ChildrenAndFamilies)),
        new(["maths"], job => job.UsefulSubjects.Any(subject => subject.Slug.Value == "maths")),
        new(["science"], job => job.Interests.Contains(Interest.ScienceAndLabs)),
    ];

    private static readonly FrozenDictionary<string, Dislike> ByWord =
        All.SelectMany(dislike => dislike.Words.Select(word => (word, dislike))).ToFrozenDictionary(pair => pair.word, pair => pair.dislike, StringComparer.Ordinal);

    /// <summary>Whether the fields of a job say anything of this: they do not of lifting, heights or uniforms.</summary>
    internal static bool IsHeld(string word) => ByWord.ContainsKey(word);

    /// <summary>What a list without it is said to be without.</summary>
    internal static string Label(string word) => ByWord.GetValueOrDefault(word)?.Label ?? word;

    internal static bool Stands(CatalogueEntry entry, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (ByWord.TryGetValue(word, out var dislike) && dislike.Has(entry.Occupation)) return true;
        return false;
    }

    private static bool IsWithPatients(Occupation job) => job.PatientContact == PatientContact.High;
}
