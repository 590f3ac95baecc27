using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Quiz;

/// <summary>The ten questions, about eighteen seconds each. Every one can be skipped, and an answer in a person's own words counts.</summary>
/// <remarks>
/// Scoring: the answers become a <see cref="Profile"/>, and <see cref="OccupationMatching"/> ranks the jobs for it by their interests, skills,
/// useful subjects, settings, patient contact, working patterns and ways in, with the weights that stand there. Nothing is weighed here.
/// What was skipped counts neither for nor against a job.
/// </remarks>
internal static class QuizQuestions
{
    private static readonly string[] ByInterest = ["interest"];

    /// <summary>In the order in which they are asked.</summary>
    internal static IReadOnlyList<QuizQuestion> All { get; } =
    [
        new("What sounds like a good day?",
            Like("caring", "Helping people", "helping people", [Interest.CaringForPeople], "help", "helping", "caring", "care", "people"),
            Like("finding-out", "Finding things out", "finding things out", [Interest.ScienceAndLabs, Interest.Research], "science", "experiments", "research", "labs"),
            Like("making", "Making and fixing", "making things", [Interest.HandsOnAndPractical, Interest.BuildingsAndEngineering], "making", "fixing", "building", "hands", "fix", "make", "creative", "creating")) { Easier = "Think of a day when you felt good about what you did.", AlsoFilters = ByInterest },
        new("What could you do for hours?",
            Like("computers", "Computers and data", "computers", [Interest.TechnologyAndData], "computers", "gaming", "games", "coding", "data", "tech"),
            Like("art", "Art, music or film", "art or music", [Interest.ArtsAndMedia], "art", "creative", "drawing", "music", "film", "drama", "dancing", "writing"),
            Like("sport", "Sport and moving", "sport", [Interest.SportAndMovement], "sport", "football", "gym", "exercise", "running")) { Easier = "Think of what you do when nobody makes you.", AlsoFilters = ByInterest },
        new("Which would you pick?",
            Like("children", "Children and families", "children", [Interest.ChildrenAndFamilies], "children", "kids", "babies", "families"),
            Like("minds", "Minds and feelings", "feelings", [Interest.MentalHealth], "feelings", "minds", "mental"),
            Like("emergencies", "Fast emergencies", "emergencies", [Interest.Emergencies], "emergencies", "999", "adrenaline", "fast")) { Easier = "Think of who you would most like to help.", AlsoFilters = ByInterest },
        new("And behind the scenes?",
            Like("planning", "Planning and sorting", "planning", [Interest.OrganisingAndAdmin, Interest.NumbersAndMoney], "planning", "organising", "admin", "money", "numbers"),
            Like("food", "Food and guests", "food", [Interest.FoodAndHospitality], "food", "cooking", "baking", "catering"),
            Like("green", "Nature and green work", "nature", [Interest.EnvironmentAndSustainability], "nature", "green", "garden", "gardening", "outside")) { Easier = "These jobs keep a hospital going, away from patients.", AlsoFilters = ByInterest },
        new("Which lessons do you like best?",
            Lessons("science-lessons", "Science lessons", "science", ["biology", "chemistry", "physics", "science"], "biology", "chemistry", "physics"),
            Lessons("words-lessons", "English or languages", "languages", ["english", "modern-languages"], "english", "french", "spanish", "languages"),
            Lessons("practical-lessons", "Maths or tech", "maths or tech", ["maths", "computing", "design-and-technology"], "maths", "computing", "tech", "dt")) { Easier = "Think of the lesson that goes by fastest.", AlsoFilters = ["subject"] },
        new("What are you good at?",
            Able("listening", "Listening and talking", "listening", ["active-listening", "clear-speaking", "empathy", "building-trust"], "listening", "talking", "talk", "kind"),
            Able("details", "Spotting details", "details", ["attention-to-detail", "observation", "keeping-records"], "details", "detail", "careful", "tidy"),
            Able("problems", "Solving problems", "solving problems", ["problem-solving", "fault-finding", "analysing-data"], "problems", "puzzles", "solving", "logic")) { Easier = "Think of what other people say you do well." },
        new("How much of your day with patients?",
            Contact("patients", "Most of it", "patients most of the day", PatientContact.High, "most", "lots", "all", "loads", "much"),
            Contact("some-patients", "Some of it", "some patients", PatientContact.Some, "some", "bit", "sometimes", "little", "half"),
            Contact("no-patients", "None of it", "no patients", PatientContact.None, "none", "no", "zero", "nothing")) { Easier = "Patients are people who are ill or need care." },
        new("Where would you like to be?",
            Place("clinic", "Hospital or clinic", "hospitals or clinics", [Setting.Hospital, Setting.Clinic, Setting.Theatre, Setting.GpPractice, Setting.DentalPractice, Setting.Pharmacy], "hospital", "clinic", "ward", "gp", "inside"),
            Place("about", "Out and about", "out and about", [Setting.Community, Setting.Home, Setting.Outdoors, Setting.Ambulance, Setting.Vehicle, Setting.School], "out", "outdoors", "outside", "driving", "community"),
            Place("desk", "Office, lab or workshop", "an office or lab", [Setting.Office, Setting.Laboratory, Setting.Workshop, Setting.Remote], "office", "lab", "workshop", "desk", "home")) { Easier = "Think of the place where you would work each day." },
        new("When would you like to work?",
            Hours("weekdays", "Weekdays only", "weekdays", [WorkingPattern.OfficeHours], "weekdays", "days", "daytime", "monday"),
            Hours("shifts", "Shifts are fine", "shifts", [WorkingPattern.Shifts, WorkingPattern.Nights, WorkingPattern.Weekends], "shifts", "nights", "anytime", "whenever", "weekends"),
            Hours("part-time", "Part-time or flexible", "flexible hours", [WorkingPattern.PartTime, WorkingPattern.Flexible, WorkingPattern.TermTime], "part", "flexible", "term")) { Easier = "Shifts are set hours that change. Some are at night." },
        new("Last one: how would you like to learn?",
            Way("earn", "Earn while I learn", "earning while you learn", EntryRouteKinds.IsApprenticeship, null, "earn", "apprenticeship", "apprentice", "paid", "money"),
            Way("uni", "Go to university", "university", kind => kind is EntryRouteKind.UndergraduateDegree, null, "uni", "university", "degree"),
            Way("soon", "Start a job soon", "starting soon", kind => kind is EntryRouteKind.DirectEntry, 1, "soon", "job", "now", "straight", "quick")) { Easier = "You can learn at work and be paid, at university, or start first." },
    ];

    private static QuizOption Like(string key, string label, string said, Interest[] interests, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, _) => profile with { Interests = [.. profile.Interests.Union(interests)] },
        Fits = entry => entry.Occupation.Interests.Any(interests.Contains),
    };

    private static QuizOption Lessons(string key, string label, string said, string[] slugs, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, contents) => profile with { EnjoyedSubjects = [.. profile.EnjoyedSubjects.Union(contents.Subjects.Where(subject => slugs.Contains(subject.Slug.Value)))] },
        Fits = entry => entry.Occupation.UsefulSubjects.Any(subject => slugs.Contains(subject.Slug.Value)),
    };

    private static QuizOption Able(string key, string label, string said, string[] slugs, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, contents) => profile with { Skills = [.. profile.Skills.Union(contents.Skills.Where(skill => slugs.Contains(skill.Slug.Value)))] },
        Fits = entry => entry.Occupation.Skills.Any(skill => slugs.Contains(skill.Slug.Value)),
    };

    private static QuizOption Contact(string key, string label, string said, PatientContact contact, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, _) => profile with { PatientContact = contact },
        Fits = entry => entry.Occupation.PatientContact == contact,
    };

    private static QuizOption Place(string key, string label, string said, Setting[] settings, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, _) => profile with { Settings = settings },
        Fits = entry => entry.Occupation.Settings.Any(settings.Contains),
    };

    private static QuizOption Hours(string key, string label, string said, WorkingPattern[] patterns, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, _) => profile with { WorkingPatterns = patterns },
        Fits = entry => entry.Occupation.WorkingPatterns.Any(patterns.Contains),
    };

    private static QuizOption Way(string key, string label, string said, Func<EntryRouteKind, bool> isWay, int? mostYears, params string[] words) => new(key, label, said, words)
    {
        Tells = (profile, _) => profile with { Routes = [.. EntryRouteKinds.List.All.Select(choice => choice.Value).Where(isWay)], MaximumTrainingYears = mostYears },
        Fits = entry => entry.Routes.Any(route => isWay(route.Type.Kind)),
    };
}
