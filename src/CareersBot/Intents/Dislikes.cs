using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Whether a job has something that somebody wants to be without, read from the fields of the job.</summary>
internal static class Dislikes
{
    internal static bool Stands(CatalogueEntry entry, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (Has(entry.Occupation, word)) return true;
        return false;
    }

    private static bool Has(Occupation job, string word) => word switch
    {
        "blood" or "needles" or "needle" or "fluids" or "vomit" or "poo" or "sick" => job.PatientContact == PatientContact.High || job.Settings.Any(setting => setting is Setting.Laboratory or Setting.Theatre or Setting.Mortuary),
        "death" or "dead" => job.PatientContact == PatientContact.High || job.Settings.Contains(Setting.Mortuary),
        "patients" or "strangers" or "people" or "uniform" => job.PatientContact != PatientContact.None,
        "driving" or "drive" => job.Settings.Any(setting => setting is Setting.Vehicle or Setting.Ambulance),
        "desks" or "desk" or "computers" or "screens" => job.Settings.Any(setting => setting is Setting.Office or Setting.Remote or Setting.CallCentre),
        "phones" => job.Settings.Contains(Setting.CallCentre),
        "nights" => job.WorkingPatterns.Contains(WorkingPattern.Nights),
        "weekends" => job.WorkingPatterns.Contains(WorkingPattern.Weekends),
        "shifts" => job.WorkingPatterns.Contains(WorkingPattern.Shifts),
        "uni" or "university" => job.MinimumLevel >= 3,
        "exams" => job.MinimumLevel >= 2,
        "kids" or "children" or "babies" => job.Interests.Contains(Interest.ChildrenAndFamilies),
        "maths" => job.UsefulSubjects.Any(subject => subject.Slug.Value == "maths"),
        "science" => job.Interests.Contains(Interest.ScienceAndLabs),
        _ => false,
    };
}
