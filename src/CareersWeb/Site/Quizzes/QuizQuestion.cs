using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Quizzes;

/// <summary>Something to like or not: one question of the quiz.</summary>
/// <param name="Key">Unique in the quiz, and what the class question of <c>data/outreach/</c> calls the same thing.</param>
/// <param name="Text">What one would do, as a text of the pages.</param>
/// <param name="Interests">The interests of jobs that it stands for; at least one.</param>
internal sealed record QuizQuestion(string Key, string Text, params IReadOnlyList<Interest> Interests)
{
    /// <summary>
    /// In the order of asking. Every interest of the catalogue stands in one of them. To read and answer one takes some ten seconds, so
    /// that all of them stay below three minutes.
    /// </summary>
    public static IReadOnlyList<QuizQuestion> All { get; } =
    [
        new("care", "Look after somebody who is ill", Interest.CaringForPeople),
        new("children", "Play with small children", Interest.ChildrenAndFamilies),
        new("feelings", "Listen to a friend who feels low", Interest.MentalHealth),
        new("experiments", "Do an experiment and see what comes out", Interest.ScienceAndLabs, Interest.Research),
        new("computers", "Find out how a computer or an app does things", Interest.TechnologyAndData),
        new("making", "Build or mend something", Interest.HandsOnAndPractical, Interest.BuildingsAndEngineering),
        new("emergencies", "Act fast when something goes wrong", Interest.Emergencies),
        new("planning", "Plan a trip and keep an eye on the money", Interest.OrganisingAndAdmin, Interest.NumbersAndMoney),
        new("leading", "Lead a team, or teach somebody something", Interest.LeadingPeople, Interest.TeachingAndTraining),
        new("food", "Cook for people and make them feel welcome", Interest.FoodAndHospitality),
        new("art", "Draw, write, film or make music", Interest.ArtsAndMedia),
        new("sport", "Do sport, and learn how bodies move", Interest.SportAndMovement),
        new("nature", "Look after plants, and waste less", Interest.EnvironmentAndSustainability),
        new("fairness", "Speak up for people who are treated badly", Interest.CommunityAndEquality),
    ];

    /// <summary>Whether a job is close to it.</summary>
    public bool Fits(CatalogueEntry entry) => entry.Occupation.Interests.Any(Interests.Contains);
}
